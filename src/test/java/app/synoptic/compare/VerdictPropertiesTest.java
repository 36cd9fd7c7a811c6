package app.synoptic.compare;

import static app.synoptic.compare.MadeUpAffair.attests;
import static app.synoptic.compare.MadeUpAffair.event;
import static app.synoptic.compare.MadeUpAffair.question;
import static app.synoptic.compare.MadeUpAffair.reads;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfArbitraries;
import app.synoptic.domain.edtf.PartOfDay;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/// What must hold of verdicts whatever the sources say.
class VerdictPropertiesTest {

    private static final Verdicts VERDICTS = Verdicts.over(new MadeUpAffair().dossier());
    private static final Agreements AGREEMENTS = Agreements.over(new MadeUpAffair().dossier());

    @Provide
    Arbitrary<List<Reading>> panels() {
        return Arbitraries.of("number", "date", "names", "choice").flatMap(VerdictPropertiesTest::readings);
    }

    @Provide
    Arbitrary<List<Attestation>> attestations() {
        return Combinators.combine(source(), EdtfArbitraries.near(), Arbitraries.of(PartOfDay.class).injectNull(0.5),
                        Arbitraries.of(Stance.class))
                .as((source, date, part, stance) -> attests(source, date.toString(), part, stance, null)).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Tuple.Tuple3<Value, Value, Value>> widenings() {
        Arbitrary<Tuple.Tuple3<Value, Value, Value>> numbers = Combinators.combine(number(), number(), number())
                .as((one, other, more) -> Tuple.of(one, union(one, more), other));
        Arbitrary<Tuple.Tuple3<Value, Value, Value>> dates = Combinators.combine(day(), day(), day(), day())
                .as((a, b, c, other) -> Tuple.of(between(a, b), between(min(min(a, b), c), max(max(a, b), c)),
                        between(other, other)));
        Arbitrary<Tuple.Tuple3<Value, Value, Value>> names = Combinators.combine(names(), names())
                .as((one, other) -> Tuple.of(one, new Value.Names(one.names(), true), other));
        return Arbitraries.oneOf(numbers, dates, names);
    }

    @Property
    void theOrderOfReadingsIsIrrelevant(@ForAll("panels") List<Reading> readings, @ForAll Random random) {
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, random);
        assertThat(judge(shuffled)).isEqualTo(judge(readings));
    }

    @Property
    void theOrderOfAttestationsIsIrrelevant(@ForAll("attestations") List<Attestation> attestations, @ForAll Random random) {
        List<Attestation> shuffled = new ArrayList<>(attestations);
        Collections.shuffle(shuffled, random);
        assertThat(AGREEMENTS.of(event("event", shuffled.toArray(Attestation[]::new))))
                .isEqualTo(AGREEMENTS.of(event("event", attestations.toArray(Attestation[]::new))));
    }

    @Property
    void whichSourceSaysWhatIsIrrelevant(@ForAll("panels") List<Reading> readings) {
        List<Reading> renamed = readings.stream()
                .map(reading -> copied(reading, "z" + (char) ('z' - reading.source().value().charAt(0) + 'a'))).toList();
        assertThat(judge(renamed).verdict()).isEqualTo(judge(readings).verdict());
        assertThat(judge(renamed).conflicts()).hasSameSizeAs(judge(readings).conflicts());
    }

    @Property
    void aSourceThatSaysWhatAnotherSaysNeverMakesADisagreement(@ForAll("panels") List<Reading> readings,
                                                                @ForAll @IntRange(max = 100) int which) {
        if (readings.isEmpty()) {
            return;
        }
        String copied = readings.get(which % readings.size()).source().value();
        List<Reading> more = new ArrayList<>(readings);
        readings.stream().filter(reading -> reading.source().value().equals(copied))
                .forEach(reading -> more.add(copied(reading, "copy")));
        assertThat(judge(more).differ()).isEqualTo(judge(readings).differ());
        assertThat(judge(more).reconcilable()).isEqualTo(judge(readings).reconcilable());
    }

    @Property
    void sayingMoreBroadlyNeverMakesCompatibleAnswersDiffer(@ForAll("widenings") Tuple.Tuple3<Value, Value, Value> values) {
        Verdict before = judge(List.of(reads("a", values.get1()), reads("b", values.get3()))).verdict();
        Verdict after = judge(List.of(reads("a", values.get2()), reads("b", values.get3()))).verdict();
        if (before != Verdict.DIFFER) {
            assertThat(after).isNotEqualTo(Verdict.DIFFER);
        }
    }

    @Property
    void conflictsStandExactlyBesideADifference(@ForAll("attestations") List<Attestation> attestations) {
        Agreement agreement = AGREEMENTS.of(event("event", attestations.toArray(Attestation[]::new)));
        assertThat(agreement.contested()).isEqualTo(agreement.dating().differ() || agreement.stance().differ());
        assertThat(agreement.dating().conflicts().isEmpty()).isEqualTo(agreement.dating().verdict() != Verdict.DIFFER);
    }

    @Property
    void theDegreeOfDisagreementIsNoughtExactlyWhereNoneIs(@ForAll("attestations") List<Attestation> attestations) {
        Agreement agreement = AGREEMENTS.of(event("event", attestations.toArray(Attestation[]::new)));
        assertThat(agreement.degree().share()).isBetween(0.0, 1.0);
        assertThat(agreement.degree().apart() > 0).isEqualTo(agreement.contested());
        assertThat(agreement.matters()).filteredOn(matter -> matter.aspect() == Aspect.ATTRIBUTION).hasSize(1).noneMatch(matter -> matter.judgement().differ());
    }

    private static Reading copied(Reading reading, String source) {
        return reads(source, reading.value(), reading.saidBy(), reading.asOf() == null ? null : reading.asOf().toString());
    }

    private static Judgement judge(List<Reading> readings) {
        return VERDICTS.of(question(readings.isEmpty() ? ValueType.NUMBER : readings.getFirst().value().type(),
                readings.toArray(Reading[]::new)));
    }

    private static Arbitrary<List<Reading>> readings(String type) {
        Arbitrary<? extends Value> value = switch (type) {
            case "number" -> number();
            case "date" -> EdtfArbitraries.near().map(Value.Date::new);
            case "names" -> names();
            default -> Arbitraries.of("yes", "no").map(Value.Choice::new);
        };
        return Combinators.combine(source(), value, Arbitraries.of("the ministry", "a deputy").injectNull(0.6),
                        Arbitraries.of("2022-01-05", "2022-01-06", "2022-01").injectNull(0.4))
                .as((source, given, saidBy, asOf) -> reads(source, given, saidBy, asOf)).list().ofMaxSize(6);
    }

    private static Arbitrary<String> source() {
        return Arbitraries.of("a", "b", "c", "d");
    }

    private static Arbitrary<Value.Number> number() {
        Arbitrary<BigDecimal> end = Arbitraries.integers().between(1, 9).map(BigDecimal::valueOf).injectNull(0.2);
        return Combinators.combine(end, end).as(Tuple::of)
                .filter(ends -> ends.get1() != null || ends.get2() != null)
                .map(ends -> ends.get1() != null && ends.get2() != null && ends.get1().compareTo(ends.get2()) > 0
                        ? new Value.Number(ends.get2(), ends.get1()) : new Value.Number(ends.get1(), ends.get2()));
    }

    private static Arbitrary<Value.Names> names() {
        return Combinators.combine(Arbitraries.of("Almaty", "Aktau", "Yerevan").set().ofMinSize(1), Arbitraries.of(true, false))
                .as((Set<String> some, Boolean open) -> new Value.Names(some, open));
    }

    private static Value union(Value.Number one, Value.Number more) {
        BigDecimal least = one.min() == null || more.min() == null ? null : one.min().min(more.min());
        BigDecimal most = one.max() == null || more.max() == null ? null : one.max().max(more.max());
        return least == null && most == null ? one : new Value.Number(least, most);
    }

    private static Arbitrary<Integer> day() {
        return Arbitraries.integers().between(1, 28);
    }

    private static Value between(int one, int other) {
        return new Value.Date(Edtf.parse("2022-01-%02d/2022-01-%02d".formatted(min(one, other), max(one, other))));
    }

    private static int min(int one, int other) {
        return Math.min(one, other);
    }

    private static int max(int one, int other) {
        return Math.max(one, other);
    }
}
