package app.synoptic.compare.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearCopiesTest {

    private static final String HERALD = """
            The cranes of Velden stand idle since the dockers laid down their hooks. The wage office closed its doors to their
            delegates on Monday, and nobody on the quay could say who had given the order. By Friday the harbour was full of
            ships which nobody would unload, and the price of bread had gone up twice. The women at the pump counted forty
            carts on the road to Harrow in a single morning, most of them laden with fish.
            """;
    private static final String COURIER = """
            From our man at the docks. The wage office closed its doors to their delegates on Monday, and nobody on the quay
            could say who had given the order. Masters and men met once, over tea. By Friday the harbour was full of ships which
            nobody would unload, and the price of bread had gone up twice, as a baker in Rope Lane told us himself.
            """;
    private static final String LANTERN = """
            Eleven steamers have turned away from Velden to the neighbouring port, as the harbour book shows. The Lantern asked
            every master for his reasons, and each of them named the strike. Two companies of foot were marched to the customs
            hall on the sixth, where the cooks of the fish market fed them.
            """;
    private static final String ORDER = "From the fifth to the ninth of March no man, woman or child shall be abroad in the streets,"
            + " lanes or quays of this town between the evening bell and the morning bell, save by written leave of the council";

    private final Map<String, String> published = new LinkedHashMap<>();
    private final Map<SourceId, Wording> texts = new LinkedHashMap<>();

    @Test
    void proposeTheLaterTextAsTakenFromTheEarlier() {
        held("herald", "1931-03-06", HERALD);
        held("courier", "1931-03-07", COURIER);
        held("lantern", "1931-03-08", LANTERN);

        assertThat(found(null)).singleElement().satisfies(copy -> {
            assertThat(copy.copy()).isEqualTo(new SourceId("courier"));
            assertThat(copy.model()).isEqualTo(new SourceId("herald"));
            assertThat(copy.dated()).isTrue();
            assertThat(copy.runs()).extracting(SharedRun::length).containsExactly(23, 21);
            assertThat(copy.shared()).isEqualTo(44);
            assertThat(copy.words()).isEqualTo(66);
            assertThat(copy.share()).isEqualTo(44.0 / 66);
            assertThat(words("courier", copy.runs().getLast().inCopy())).startsWith("By Friday").endsWith("gone up twice");
            assertThat(words("herald", copy.runs().getLast().inModel())).isEqualTo("""
                    By Friday the harbour was full of
                    ships which nobody would unload, and the price of bread had gone up twice""");
        });
    }

    @Test
    void takeTheTextOfWhichMoreIsCommonForTheCopyWhereDatesDoNotTell() {
        held("herald", "1931-03-06", HERALD);
        held("courier", "1931-03", COURIER);

        assertThat(found(null)).singleElement().satisfies(copy -> {
            assertThat(copy.copy()).isEqualTo(new SourceId("courier"));
            assertThat(copy.dated()).isFalse();
        });
    }

    @Test
    void proposeNothingForTextsThatQuoteTheSameWords() {
        held("herald", "1931-03-06", "A notice hangs on every corner. “" + ORDER + "”, it says. The mayor calls it a precaution.");
        held("lantern", "1931-03-08", LANTERN + " The council has ordered: \"" + ORDER + "\". Nobody laughed.");

        assertThat(found(null)).isEmpty();
    }

    @Test
    void proposeNothingForNamesAndSetPhrases() {
        held("herald", "1931-03-06", HERALD + " So says the Royal Society for the Relief of Distressed Dockers and their Widows.");
        held("lantern", "1931-03-08", LANTERN + " The Royal Society for the Relief of Distressed Dockers sent soup.");

        assertThat(found(null)).isEmpty();
    }

    @Test
    void leaveOutWhatThePageCarriesBesideItsArticle() {
        held("herald", "1931-03-06", HERALD);
        held("lantern", "1931-03-08", LANTERN);
        String page = LANTERN + HERALD;
        texts.put(new SourceId("lantern"), new Wording(id(page), TextKind.ORIGINAL, "UTF-8", page,
                List.of(new Region(RegionKind.BODY, 0, LANTERN.length()),
                        new Region(RegionKind.FURNITURE, LANTERN.length(), page.length()))));

        assertThat(found(null)).isEmpty();
    }

    @Test
    void askNotAgainWhereADerivationIsKnown() {
        held("herald", "1931-03-06", HERALD);
        held("courier", "1931-03-07", COURIER);

        assertThat(found("herald")).isEmpty();
    }

    @Test
    void takeNoDigestForACopy() {
        held("herald", "1931-03-06", HERALD);
        held("courier", "1931-03-07", COURIER);
        texts.computeIfPresent(new SourceId("courier"), (_, text) ->
                new Wording(text.id(), TextKind.DIGEST, "UTF-8", text.text(), text.regions()));

        assertThat(found(null)).isEmpty();
    }

    @Test
    void keepWhatWasFoundWhereATextComesOrGoes() {
        held("herald", "1931-03-06", HERALD);
        held("courier", "1931-03-07", COURIER);
        NearCopies before = NearCopies.NONE.among(texts);
        held("lantern", "1931-03-08", LANTERN);
        held("gazette", "1931-03-09", COURIER + " So far the Courier.");
        NearCopies next = before.among(texts);

        assertThat(proposals(next, null)).hasSize(3).isEqualTo(found(null));
        assertThat(proposals(next, null)).anySatisfy(copy -> assertThat(copy.runs()).isSameAs(proposals(before, null).getFirst().runs()));
        assertThat(next.among(texts)).isSameAs(next);

        texts.remove(new SourceId("courier"));
        assertThat(proposals(next.among(texts), null)).hasSize(1).isEqualTo(found(null));
    }

    @Test
    void askAgainWhereADerivationIsTakenBack() {
        held("herald", "1931-03-06", HERALD);
        held("courier", "1931-03-07", COURIER);
        NearCopies copies = NearCopies.NONE.among(texts);

        assertThat(proposals(copies, "herald")).isEmpty();
        assertThat(proposals(copies, null)).hasSize(1);
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of("harbour", "ship", "the", "of", "“bread”", "\"rope\"", "quay").list().ofMinSize(1).ofMaxSize(120)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 200)
    void whichOfTwoIsHeldFirstIsIrrelevant(@ForAll("prose") String one, @ForAll("prose") String other) {
        held("a", "1931-03-06", one);
        held("b", "1931-03-07", other);
        List<NearCopy> before = found(null);
        published.clear();
        texts.clear();
        held("b", "1931-03-07", other);
        held("a", "1931-03-06", one);

        assertThat(found(null)).isEqualTo(before).allSatisfy(copy -> assertThat(copy.copy()).isEqualTo(new SourceId("b")));
        published.clear();
        texts.clear();
    }

    private void held(String source, String date, String text) {
        published.put(source, date);
        texts.put(new SourceId(source), new Wording(id(text), TextKind.ORIGINAL, "UTF-8", text,
                List.of(new Region(RegionKind.BODY, 0, text.length()))));
    }

    /// @param model what the courier is said to be taken from
    private List<NearCopy> found(@Nullable String model) {
        return proposals(NearCopies.NONE.among(texts), model);
    }

    private List<NearCopy> proposals(NearCopies copies, @Nullable String model) {
        List<Source> sources = new ArrayList<>();
        published.forEach((source, date) -> sources.add(new Source(new SourceId(source), "Publisher", "", List.of(), "en", null,
                Edtf.parse(date), null, model == null || !source.equals("courier") ? null : new SourceId(model), null, null, null)));
        return copies.proposals(sources, ZoneId.of("Europe/Amsterdam"));
    }

    private String words(String source, Passage place) {
        return texts.get(new SourceId(source)).text().substring(place.start(), place.end());
    }

    private static TextId id(String text) {
        return new TextId("%064x".formatted(text.hashCode() & 0xffffffffL));
    }
}
