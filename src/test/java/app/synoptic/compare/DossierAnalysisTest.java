package app.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Topic;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.TextId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
@net.jqwik.api.Tag("slow")
class DossierAnalysisTest {

    /// Whatever is changed, in whatever order: what is computed from the change is what would be computed from all of it.
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void answersAfterChangesAsIfMadeAnew(@ForAll long seed) {
        RandomAffair affair = new RandomAffair(new Random(seed));
        Dossier dossier = affair.dossier(8, 5);
        Map<SourceId, AnalysedText> texts = new HashMap<>(affair.texts(dossier));
        DossierAnalysis analysis = DossierAnalysis.of(dossier, texts, NearCopies.NONE);
        for (int i = 0; i < 8; i++) {
            affair.read(analysis, dossier);
            Dossier next = affair.edited(dossier);
            Map<SourceId, AnalysedText> changed = affair.changedTexts(next, texts);
            Set<SourceId> gone = affair.goneTexts(texts, changed);
            texts.keySet().removeAll(gone);
            texts.putAll(changed);
            Dossier now = next;
            texts.keySet().removeIf(source -> now.source(source).isEmpty());
            changed.keySet().retainAll(texts.keySet());
            DossierAnalysis after = analysis.after(next, Delta.between(dossier, next), changed, gone);
            assertSame(after, DossierAnalysis.of(next, texts, NearCopies.NONE), next);
            countSilences(after, next);
            sayWhatChanged(analysis, after, dossier, next);
            dossier = next;
            analysis = after;
        }
    }

    private static void assertSame(DossierAnalysis after, DossierAnalysis anew, Dossier dossier) {
        for (Event event : dossier.events()) {
            assertThat(after.event(event.id())).isEqualTo(anew.event(event.id())).hasValue(event);
            assertThat(after.agreement(event)).isEqualTo(anew.agreement(event));
            assertThat(List.copyOf(after.silences(event).entrySet())).isEqualTo(List.copyOf(anew.silences(event).entrySet()));
            assertThat(after.origins(event)).isEqualTo(anew.origins(event));
            assertThat(after.questions(event.id())).isEqualTo(anew.questions(event.id()))
                    .isEqualTo(dossier.questions().stream().filter(question -> question.events().contains(event.id())).toList());
        }
        for (Question question : dossier.questions()) {
            assertThat(after.question(question.id())).hasValue(question);
            assertThat(after.verdicts().of(question)).isEqualTo(anew.verdicts().of(question));
            assertThat(after.verdicts().standing(question)).isEqualTo(anew.verdicts().standing(question));
            assertThat(after.verdicts().degree(question)).isEqualTo(anew.verdicts().degree(question));
            assertThat(after.verdicts().collation(question)).isEqualTo(anew.verdicts().collation(question));
            assertThat(List.copyOf(after.silences(question).entrySet())).isEqualTo(List.copyOf(anew.silences(question).entrySet()));
            assertThat(after.origins(question)).isEqualTo(anew.origins(question));
        }
    }

    /// What is asked of one source, and what is counted of all, is what is said of each.
    private static void countSilences(DossierAnalysis analysis, Dossier dossier) {
        Map<SourceId, Map<Silence, Integer>> counts = new HashMap<>();
        dossier.sources().forEach(source -> counts.put(source.id(), new EnumMap<>(Silence.class)));
        for (Topic topic : Stream.<Topic>concat(dossier.events().stream(), dossier.questions().stream()).toList()) {
            DossierAnalysis unasked = DossierAnalysis.of(dossier);
            dossier.sources().forEach(source -> assertThat(unasked.silence(topic, source.id())).isEqualTo(analysis.silence(topic, source.id()))
                    .isEqualTo(Optional.ofNullable(analysis.silences(topic).get(source.id()))));
            if (topic instanceof Event) {
                analysis.silences(topic).forEach((source, silence) -> counts.get(source).merge(silence, 1, Integer::sum));
            }
            assertThat(MatrixRow.of(analysis, topic).counts().get().sources()).isEqualTo(dossier.sources().size());
            assertThat(MatrixRow.of(analysis, topic).counts().get().silent()).isEqualTo(analysis.silences(topic).size());
        }
        assertThat(analysis.silences(dossier.events())).isEqualTo(counts);
    }

    /// What is not said to be touched is what it was.
    private static void sayWhatChanged(DossierAnalysis before, DossierAnalysis after, Dossier was, Dossier is) {
        after.since(before).ifPresent(touched -> {
            is.events().stream().filter(event -> !touched.events().contains(event.id())).forEach(event -> {
                assertThat(was.event(event.id())).hasValue(event);
                assertThat(after.agreement(event)).isSameAs(before.agreement(event));
                assertThat(after.silences(event)).isEqualTo(before.silences(event));
            });
            is.questions().stream().filter(question -> !touched.questions().contains(question.id())).forEach(question -> {
                assertThat(was.question(question.id())).hasValue(question);
                assertThat(after.verdicts().of(question)).isSameAs(before.verdicts().of(question));
            });
        });
        after.agreementsSince(before).ifPresent(touched -> is.events().stream().filter(event -> !touched.contains(event.id())).forEach(event -> {
            assertThat(was.event(event.id())).hasValue(event);
            assertThat(after.agreement(event)).isSameAs(before.agreement(event));
        }));
    }

    /// An agreement that was not computed anew is the very one there was.
    @Test
    void computesAsMuchForAnEditOfALargeDossierAsOfASmall() {
        List<Integer> few = computed(60);
        assertThat(few).allSatisfy(count -> assertThat(count).isBetween(1, 12));
        assertThat(computed(600)).isEqualTo(few);
    }

    private static List<Integer> computed(int size) {
        Dossier dossier = chain(size);
        DossierAnalysis before = DossierAnalysis.of(dossier);
        List<Integer> counts = new ArrayList<>();
        Event event = dossier.events().get(20);
        Question question = dossier.questions().get(20);
        for (Dossier next : List.of(
                RandomAffair.with(dossier, event.told(event.attestations().subList(1, 2), Map.of())),
                RandomAffair.with(dossier, event.naming(List.of("Nobody before"), List.of(), List.of())),
                RandomAffair.with(dossier, question.answered(question.readings().subList(0, 1), Map.of())),
                dossier.with(dossier.sources(), dossier.events().stream().filter(each -> !each.equals(event)).toList(), dossier.questions()))) {
            DossierAnalysis after = before.after(next, Delta.between(dossier, next), Map.of(), Set.of());
            long agreements = next.events().stream().filter(each -> after.agreement(each) != before.agreement(each)).count();
            long verdicts = next.questions().stream().filter(each -> after.verdicts().of(each) != before.verdicts().of(each)).count();
            counts.add((int) (agreements + verdicts));
        }
        return counts;
    }

    /// Events told by two of the sources each, and questions about two events each.
    private static Dossier chain(int size) {
        RandomAffair affair = new RandomAffair(new Random(1));
        MadeUpAffair made = new MadeUpAffair();
        List.of("a", "b", "c").forEach(source -> made.source(source, "2022-01-09", null, true));
        for (int i = 0; i < size; i++) {
            made.with(affair.event("e" + i, List.of("a", "b")));
            made.with(affair.question("q" + i, List.of("e" + i, "e" + (i + 1) % size), List.of("b", "c")));
        }
        return made.dossier();
    }

    @Test
    void tellsOnlyOfTheStateItWasMadeOf() {
        Dossier dossier = chain(5);
        DossierAnalysis before = DossierAnalysis.of(dossier);
        Event first = dossier.events().getFirst();
        Dossier next = RandomAffair.with(dossier, first.naming(first.actors(), first.places(), List.of("filed")));
        DossierAnalysis after = before.after(next, Delta.between(dossier, next), Map.of(), Set.of());

        assertThat(after.since(before)).hasValueSatisfying(touched ->
                assertThat(touched.events()).containsExactly(first.id()));
        assertThat(after.since(DossierAnalysis.of(dossier))).isEmpty();
        assertThat(before.since(after)).isEmpty();
        assertThat(after.agreementsSince(before)).hasValue(Set.of(first.id()));
        assertThat(after.agreementsSince(DossierAnalysis.of(dossier))).isEmpty();
        assertThat(before.agreementsSince(after)).isEmpty();
    }

    @Test
    void tellsThatNoAgreementIsAnotherWhereASourceIsReadFurtherThoughAnySilenceMayBe() {
        Dossier dossier = chain(5);
        DossierAnalysis before = DossierAnalysis.of(dossier);
        Source first = dossier.sources().getFirst();
        Dossier next = dossier.with(dossier.sources().stream().map(one -> one.equals(first) ? one.read(ReadingProgress.begun(new TextId("a".repeat(64)), 5)) : one).toList(),
                dossier.events(), dossier.questions());
        DossierAnalysis after = before.after(next, Delta.between(dossier, next), Map.of(), Set.of());

        assertThat(after.since(before)).isEmpty();
        assertThat(after.agreementsSince(before)).hasValue(Set.of());
    }
}
