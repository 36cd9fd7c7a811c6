package app.synoptic.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Question;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.find.FindResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The next state of an open dossier, made from what an edit changes.
@Tag("slow")
@net.jqwik.api.Tag("slow")
class NextStateTest {

    private final OpenDossier open = Velden.open();
    private final Event troops = open.event(Velden.TROOPS).orElseThrow();

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void isWhatWouldBeMadeAnew(@ForAll long seed) {
        Random random = new Random(seed);
        OpenDossier state = open;
        Filter talk = Filter.NONE.with(Facet.KIND, Set.of("talk"));
        ShownEvents shown = ShownEvents.of(state, talk, FindResults.EVERYTHING);
        for (int i = 0; i < 12; i++) {
            Dossier next = edited(state.dossier(), random, i);
            state = state.after(next, Delta.between(state.dossier(), next));
            OpenDossier anew = OpenDossier.of(next, state.texts());
            shown = shown.after(state, talk, FindResults.EVERYTHING);
            assertThat(shown.events()).isEqualTo(ShownEvents.of(anew, talk, FindResults.EVERYTHING).events());
            assertThat(state.byDate(next.events())).isEqualTo(anew.byDate(next.events()));
            assertThat(state.facetValues().kinds()).isEqualTo(anew.facetValues().kinds());
            assertThat(state.facetValues().actors()).isEqualTo(anew.facetValues().actors());
            assertThat(state.facetValues().places()).isEqualTo(anew.facetValues().places());
            assertThat(state.facetValues().tags()).isEqualTo(anew.facetValues().tags());
        }
        OpenDossier anew = OpenDossier.of(state.dossier(), state.texts());
        for (String words : List.of("companies", "quay", "number", "miller")) {
            assertThat(MemorySeeker.find(state, words)).isEqualTo(MemorySeeker.find(anew, words));
        }
    }

    private static Dossier edited(Dossier dossier, Random random, int round) {
        List<Event> events = new ArrayList<>(dossier.events());
        List<Question> questions = new ArrayList<>(dossier.questions());
        int at = events.isEmpty() ? 0 : random.nextInt(events.size());
        switch (random.nextInt(events.isEmpty() ? 2 : 5)) {
            case 0 -> events.add(event("n" + round, random));
            case 1 -> events.add(at, event("n" + round, random));
            case 2 -> events.remove(at);
            case 3 -> events.set(at, events.get(at).naming(List.of("miller " + random.nextInt(3)), List.of("quay"), List.of()));
            default -> events.set(at, event(events.get(at).id().value(), random));
        }
        return dossier.with(dossier.sources(), events, questions);
    }

    private static Event event(String id, Random random) {
        return new Event(new EventId(id), "Told, number " + random.nextInt(9), Edtf.parse("1931-03-0" + (1 + random.nextInt(3))), null,
                new Kind(random.nextBoolean() ? "other" : "talk"), Status.HAPPENED, Tier.CORE, List.of(), List.of("quay " + random.nextInt(3)), null,
                List.of(), Map.of());
    }

    private static Dossier with(Dossier dossier, Event event) {
        return dossier.with(dossier.sources(), dossier.events().stream().map(each -> each.id().equals(event.id()) ? event : each).toList(),
                dossier.questions());
    }

    @Test
    void saysWhatItTouchesOfTheStateItWasMadeOf() {
        Dossier next = with(open.dossier(), troops.naming(List.of(), List.of(), List.of("night")));
        OpenDossier after = open.after(next, Delta.between(open.dossier(), next));

        assertThat(after.since(open)).hasValueSatisfying(touched -> assertThat(touched.events()).containsExactly(Velden.TROOPS));
        assertThat(after.since(Velden.open())).isEmpty();
        assertThat(after.since(after)).hasValueSatisfying(touched -> assertThat(touched.events()).isEmpty());
        assertThat(after.agreement(Velden.STRIKE)).isSameAs(open.agreement(Velden.STRIKE));
        assertThat(open.event(Velden.TROOPS)).hasValue(troops);
    }

    @Test
    void mayLookOtherwiseAltogetherUnderAnotherHeader() {
        Dossier next = open.dossier().described("Another title", open.dossier().window(), open.dossier().zone(), null);
        assertThat(open.after(next, Delta.between(open.dossier(), next)).since(open)).isEmpty();
    }

    /// All dates in words leave out the year of the affair while it lies in one.
    @Test
    void mayLookOtherwiseAltogetherWhereTheYearOfTheAffairIsAnother() {
        OpenDossier untimed = OpenDossier.of(open.dossier().described("T", null, open.dossier().zone(), null), open.texts());
        assertThat(untimed.dossier().year()).isPresent();
        Dossier within = with(untimed.dossier(), dated(troops, "1931-03-11"));
        OpenDossier same = untimed.after(within, Delta.between(untimed.dossier(), within));
        assertThat(same.since(untimed)).hasValueSatisfying(touched -> assertThat(touched.events()).contains(Velden.TROOPS));
        Dossier beyond = with(within, dated(troops, "1932-03-11"));
        OpenDossier after = same.after(beyond, Delta.between(within, beyond));
        assertThat(after.dossier().year()).isEmpty();
        assertThat(after.since(same)).isEmpty();
    }

    private static Event dated(Event event, String date) {
        return new Event(event.id(), event.label(), Edtf.parse(date), event.knowable(), event.kind(), event.status(), event.tier(), event.actors(),
                event.places(), event.note(), event.attestations(), event.silences());
    }

    @Test
    void touchesTheEventOfWhichEvidenceIsJudged() {
        SourceText text = open.text(Velden.HERALD).orElseThrow();
        SourceText judged = text.with(Map.of(Velden.STRIKE, List.of(text.of(Velden.STRIKE).getFirst().withdrawn())), Map.of());
        Dossier dossier = open.dossier();
        OpenDossier after = open.after(dossier, Delta.between(dossier, dossier), Map.of(Velden.HERALD, judged), Set.of());

        assertThat(after.since(open)).hasValueSatisfying(touched -> assertThat(touched.events()).containsExactly(Velden.STRIKE));
        assertThat(after.text(Velden.HERALD)).hasValue(judged);
        assertThat(judged.of(Velden.TROOPS)).isSameAs(text.of(Velden.TROOPS));
        SourceText anew = new SourceText(text.source(), text.wording(), text.findings(), text.answers());
        assertThat(open.after(dossier, Delta.between(dossier, dossier), Map.of(Velden.HERALD, anew), Set.of()).since(open)).isEmpty();
    }

    @Test
    void forgetsWhatWasFoundForTestimoniesThatAreGone() {
        Event told = troops.told(troops.attestations().stream().filter(own -> !own.source().equals(Velden.HERALD)).toList(), Map.of());
        Dossier next = with(open.dossier(), told).with(open.dossier().sources(), with(open.dossier(), told).events(), List.of());
        OpenDossier after = open.after(next, Delta.between(open.dossier(), next));

        SourceText herald = after.text(Velden.HERALD).orElseThrow();
        assertThat(herald.of(Velden.TROOPS)).isEmpty();
        assertThat(herald.answers()).isEmpty();
        assertThat(herald.of(Velden.STRIKE)).isEqualTo(open.text(Velden.HERALD).orElseThrow().of(Velden.STRIKE)).isNotEmpty();
        assertThat(after.text(Velden.LANTERN)).isEqualTo(open.text(Velden.LANTERN));
    }

    @Test
    void hasNoTextOfASourceThatIsRemoved() {
        Dossier dossier = open.dossier();
        Dossier next = dossier.with(dossier.sources().stream().filter(source -> !source.id().equals(Velden.GAZETTE)).toList(),
                dossier.events().stream().map(event -> event.told(event.attestations().stream()
                        .filter(own -> !own.source().equals(Velden.GAZETTE)).toList(), Map.of())).toList(), List.of());
        OpenDossier after = open.after(next, Delta.between(dossier, next));

        assertThat(after.texts()).hasSize(4).doesNotContainKey(Velden.GAZETTE);
        assertThat(after.since(open)).isEmpty();
    }

    @Test
    void hasNoTextOfASourceThatIsGone() {
        SourceId tidings = Velden.TIDINGS;
        Dossier dossier = open.dossier();
        OpenDossier after = open.after(dossier, Delta.between(dossier, dossier), Map.of(), Set.of(tidings));

        assertThat(after.text(tidings)).isEmpty();
        assertThat(after.silence(troops, tidings)).isEqualTo(OpenDossier.of(dossier, after.texts()).silence(troops, tidings));
        assertThat(after.copies()).isSameAs(NearCopies.NONE);
    }
}
