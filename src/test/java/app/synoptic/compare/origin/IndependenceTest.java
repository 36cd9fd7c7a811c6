package app.synoptic.compare.origin;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Name;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.edtf.Edtf;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Who goes back to whom. `a<b` is a source taken from another; `a` speaks for itself, `a:mayor` cites the mayor.
class IndependenceTest {

    private static final List<String> NONE = List.of();

    @Test
    void everySourceStandsForItselfUnlessBound() {
        OriginGroups origins = origins(NONE, "a", "b:mayor", "c");
        assertThat(shown(origins)).containsExactly("a", "b", "c");
        assertThat(origins.shared()).isFalse();
        assertThat(origins(NONE).count()).isZero();
    }

    @Test
    void sourcesThatOnlyCiteOneSpeakerHaveOneOrigin() {
        OriginGroups origins = origins(NONE, "a:mayor", "b", "c:Mayor van Rijn", "d:harbour office");
        assertThat(shown(origins)).containsExactly("a+c", "b", "d");
        assertThat(origins.groups().getFirst().bonds())
                .containsExactly(new SharedOrigin.Cited("Mayor van Rijn", List.of(id("a"), id("c"))));
        assertThat(origins.sources()).isEqualTo(4);
        assertThat(origins.count()).isEqualTo(3);
    }

    @Test
    void whoAlsoSpeaksForHimselfIsNotBoundByWhomHeCites() {
        assertThat(shown(origins(NONE, "a:mayor", "b:mayor", "b"))).containsExactly("a", "b");
    }

    @Test
    void nobodyInParticularBindsNobody() {
        assertThat(shown(origins(NONE, "a:reports", "b:reports"))).containsExactly("a", "b");
    }

    @Test
    void speakersBindOnFromSourceToSource() {
        assertThat(shown(origins(NONE, "a:mayor", "b:mayor", "b:harbour office", "c:harbour office"))).containsExactly("a+b+c");
    }

    @Test
    void derivationsBindAcrossSourcesThatTellNothing() {
        OriginGroups origins = origins(List.of("a<x", "x<y", "b<y"), "a", "b", "c");
        assertThat(shown(origins)).containsExactly("a+b", "c");
        assertThat(origins.groups().getFirst().bonds()).containsExactly(new SharedOrigin.Taken(id("y"), List.of(id("a"), id("b"))));
        assertThat(shown(origins(List.of("a<b"), "a", "b"))).containsExactly("a+b");
        assertThat(shown(origins(List.of("a<b"), "a"))).containsExactly("a");
        assertThat(shown(origins(List.of("a<lost", "b<lost"), "a", "b"))).containsExactly("a+b");
    }

    @Test
    void derivationsMayRunInACircle() {
        OriginGroups origins = origins(List.of("a<b", "b<c", "c<b", "d<d"), "a", "c", "d");
        assertThat(shown(origins)).containsExactly("a+c", "d");
        assertThat(origins.groups().getFirst().bonds()).containsExactly(new SharedOrigin.Taken(id("b"), List.of(id("a"), id("c"))));
    }

    @Test
    void bothBondsHoldTogether() {
        OriginGroups origins = origins(List.of("a<b"), "a", "b:mayor", "c:mayor");
        assertThat(shown(origins)).containsExactly("a+b+c");
        assertThat(origins.groups().getFirst().bonds()).hasSize(2);
    }

    @Test
    void answersToAQuestionHaveOriginsToo() {
        QuestionId question = new QuestionId("q");
        List<Reading> readings = List.of("a", "b").stream().map(source -> new Reading(ReadingId.of(question, id(source), 1),
                id(source), new Value.Choice("yes"), "mayor", null, null)).toList();
        OriginGroups origins = Independence.of(dossier(NONE)).of(new Question(question, "Is it?", List.of(), null, ValueType.CHOICE, null,
                readings, null, Map.of()));
        assertThat(shown(origins)).containsExactly("a+b");
    }

    @Provide
    Arbitrary<List<String>> derivations() {
        Arbitrary<String> source = Arbitraries.of("a", "b", "c", "d", "x", "y");
        return Combinators.combine(source, source).as((one, other) -> one + "<" + other).list().ofMaxSize(6)
                .map(all -> List.copyOf(keyed(all).values()));
    }

    @Provide
    Arbitrary<List<String>> testimonies() {
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), Arbitraries.of("", ":mayor", ":harbour office", ":reports"))
                .as(String::concat).list().ofMaxSize(8);
    }

    @Property
    void originsPartTheSources(@ForAll("derivations") List<String> derivations, @ForAll("testimonies") List<String> testimonies) {
        Set<String> telling = new HashSet<>();
        testimonies.forEach(testimony -> telling.add(testimony.substring(0, 1)));
        List<String> grouped = origins(derivations, testimonies.toArray(String[]::new)).groups().stream()
                .flatMap(origin -> origin.sources().stream()).map(SourceId::value).toList();
        assertThat(grouped).containsExactlyInAnyOrderElementsOf(telling);
    }

    @Property
    void theOrderOfTestimoniesIsIrrelevant(@ForAll("derivations") List<String> derivations,
                                           @ForAll("testimonies") List<String> testimonies, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(testimonies);
        Collections.shuffle(shuffled, random);
        assertThat(origins(derivations, shuffled.toArray(String[]::new)))
                .isEqualTo(origins(derivations, testimonies.toArray(String[]::new)));
    }

    @Property
    void aSourceMoreTakenFromOneThatTellsAddsNoOrigin(@ForAll("testimonies") List<String> testimonies) {
        List<String> more = new ArrayList<>(testimonies);
        more.add("a");
        int before = origins(NONE, more.toArray(String[]::new)).count();
        more.add("z");
        assertThat(origins(List.of("z<a"), more.toArray(String[]::new)).count()).isEqualTo(before);
    }

    private static Map<String, String> keyed(List<String> derivations) {
        Map<String, String> keyed = new TreeMap<>();
        derivations.forEach(derivation -> keyed.put(derivation.substring(0, 1), derivation));
        return keyed;
    }

    private static OriginGroups origins(List<String> derivations, String... testimonies) {
        EventId event = new EventId("event");
        List<Attestation> attestations = new ArrayList<>();
        for (String testimony : testimonies) {
            SourceId source = id(testimony.substring(0, 1));
            attestations.add(new Attestation(AttestationId.of(event, source, attestations.size() + 1), source, null, null, null,
                    null, Stance.AFFIRMS, testimony.length() == 1 ? null : testimony.substring(2), Strength.DIRECT, null));
        }
        return Independence.of(dossier(derivations)).of(event(event, attestations));
    }

    private static Event event(EventId id, List<Attestation> attestations) {
        return new Event(id, "Label", Edtf.parse("1931-03-02"), null, new Kind("strike"), Status.HAPPENED, Tier.CORE,
                List.of("harbour office"), List.of(), null, attestations, Map.of());
    }

    private static Dossier dossier(List<String> derivations) {
        List<Source> sources = derivations.stream().map(derivation -> new Source(id(derivation.substring(0, 1)), "Publisher", "",
                List.of(), "en", null, null, null, id(derivation.substring(2)), null, null, null)).toList();
        return new Dossier(new DossierId("affair"), "Affair", Edtf.parse("1931-03"), ZoneId.of("Europe/Amsterdam"), null,
                List.of(new Name("Mayor van Rijn", List.of("mayor"))), sources, List.of(event(new EventId("other"), List.of())),
                List.of());
    }

    private static SourceId id(String source) {
        return new SourceId(source);
    }

    private static List<String> shown(OriginGroups origins) {
        return origins.groups().stream()
                .map(origin -> String.join("+", origin.sources().stream().map(SourceId::value).toList())).toList();
    }
}
