package app.synoptic.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventSummaryTest {

    private static final OpenDossier OPEN = Velden.open();

    @Test
    void tellsHowTheSourcesAnswerAQuestionAboutTheEvent() {
        Section answers = sheet().sections().getLast();

        assertThat(answers.plain()).isEqualTo("""
                How many soldiers came? (≈ compatible)
                Velden Herald: over 70 soldiers; said by the cooks
                Coast Gazette: 100 soldiers
                Harrow Courier: not mentioned
                Tidings: too early
                The Lantern: not mentioned""");
    }

    @Test
    void leadsFromEachAnswerToItsWords() {
        Section answers = sheet().sections().getLast();

        assertThat(words(Velden.HERALD, answers.lines().getFirst().way().orElseThrow()))
                .isEqualTo("more than seventy bowls of soup");
        assertThat(answers.lines().getLast().way()).isEmpty();
    }

    @Test
    void leadsFromEachDateToItsWords() {
        Section when = EventSummary.of(OPEN, OPEN.event(Velden.STRIKE).orElseThrow()).sections().getFirst();

        assertThat(words(Velden.COURIER, when.lines().get(1).way().orElseThrow())).isEqualTo("The stoppage began on 3 March");
        assertThat(when.differ()).isTrue();
        assertThat(when.closing()).startsWith("Best reading: 2 March 1931");
    }

    @Test
    void tellsHowElseNamesAreSpelt() {
        assertThat(EventSummary.of(OPEN, OPEN.event(Velden.CURFEW).orElseThrow()).plain())
                .contains("Actors\nMayor van Rijn (also van Riin)", "Places\nVelden");
    }

    @Test
    void countsTheOriginsOfTheSourcesAndTellsWhatBindsThem() {
        assertThat(sheet().plain()).contains("How independent are they?\n3 sources, 3 origins\n\nPlaces");
        assertThat(EventSummary.of(OPEN, OPEN.event(Velden.SETTLED).orElseThrow()).plain()).doesNotContain("independent");

        OpenDossier bound = OpenDossier.of(Velden.derived(Velden.LANTERN, Velden.HERALD), Map.of());
        assertThat(EventSummary.of(bound, bound.event(Velden.TROOPS).orElseThrow()).plain())
                .contains("3 sources, 2 origins\nThe Lantern: taken from Velden Herald\n");
        OpenDossier answered = OpenDossier.of(Velden.derived(Velden.GAZETTE, Velden.HERALD), Map.of());
        assertThat(EventSummary.of(answered, answered.event(Velden.TROOPS).orElseThrow()).sections().getLast().remarks())
                .containsExactly("2 sources, one origin", "Coast Gazette: taken from Velden Herald");
    }

    @Test
    void proposesDerivationsThatTheWordingSuggests() {
        Map<SourceId, Wording> originals = Map.of(Velden.HERALD, words("h", 0, 300, "", 0), Velden.GAZETTE, words("h", 0, 50, "g", 150),
                Velden.LANTERN, words("h", 100, 131, "l", 169), Velden.TIDINGS, words("h", 200, 250, "t", 150));
        OpenDossier open = OpenDossier.of(undated(Velden.LANTERN), Map.of(), NearCopies.NONE.among(originals));

        assertThat(EventSummary.of(open, open.event(Velden.TROOPS).orElseThrow()).plain()).contains("3 sources, 3 origins",
                "To be examined: Coast Gazette may be taken from the earlier Velden Herald; 50 of its words (25 %) stand there too",
                "To be examined: The Lantern and Velden Herald, of which neither is known to be earlier; 31 words of the first")
                .doesNotContain("Tidings may");
    }

    /// A text of words that no other text has, but for those in front that begin alike.
    private static Wording words(String shared, int from, int until, String own, int count) {
        String text = Stream.concat(IntStream.range(from, until).mapToObj(n -> shared + n), IntStream.range(0, count).mapToObj(n -> own + n))
                .collect(Collectors.joining(" "));
        return new Wording(new TextId("%064x".formatted(text.hashCode() & 0xffffffffL)), TextKind.ORIGINAL, "UTF-8", text,
                List.of(new Region(RegionKind.BODY, 0, text.length())));
    }

    private static Dossier undated(SourceId id) {
        Dossier own = Velden.dossier();
        return own.with(own.sources().stream().map(source -> !source.id().equals(id) ? source : new Source(id, source.publisher(), source.title(),
                source.authors(), source.language(), null, null, source.knows(), null, null, null, null)).toList(), own.events(), own.questions());
    }

    private static EventSummary sheet() {
        return EventSummary.of(OPEN, OPEN.event(Velden.TROOPS).orElseThrow());
    }

    private static String words(SourceId source, Passage place) {
        return OPEN.text(source).orElseThrow().wording().text().substring(place.start(), place.end());
    }
}
