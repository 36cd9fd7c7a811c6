package app.synoptic.compare;

import static app.synoptic.compare.MadeUpAffair.attests;
import static app.synoptic.compare.MadeUpAffair.event;
import static app.synoptic.compare.MadeUpAffair.id;
import static app.synoptic.compare.MadeUpAffair.question;
import static app.synoptic.compare.MadeUpAffair.reads;
import static app.synoptic.compare.MadeUpAffair.value;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.PartOfDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

    private static final Dossier DOSSIER = new MadeUpAffair().name("Yerevan", "Erevan")
            .name("the ministry", "the defence ministry").dossier();
    private static final Verdicts VERDICTS = Verdicts.over(DOSSIER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "#70              | #70                     | AGREE",
        "#70              | #70.0                   | AGREE",
        "#71..            | #100                    | COMPATIBLE",
        "#71..            | #70                     | DIFFER",
        "#70              | #100                    | DIFFER",
        "#71..            | #71..                   | AGREE",
        "#..50            | #50..80                 | COMPATIBLE",
        "#..50            | #51..80                 | DIFFER",
        "#..50            | #10..                   | COMPATIBLE",
        "2022-01-05       | 2022-01-05              | AGREE",
        "2022-01-05       | 2022-01-05~             | AGREE",
        "2022-01-05       | 2022-01                 | COMPATIBLE",
        "2022-01-05       | 2022-01-05T21:33        | COMPATIBLE",
        "2022-01-05       | 2022-01-05/2022-01-19   | COMPATIBLE",
        "2022-01-05       | ../2022-01-05           | COMPATIBLE",
        "2022-01-05       | 2022-01-06              | DIFFER",
        "2022-01-05       | 2022-01-06/2022-01-19   | DIFFER",
        "2022-01-05       | 2022-01-05T23:30+03:00  | DIFFER",
        "{Almaty Yerevan} | {Yerevan Almaty}        | AGREE",
        "{Almaty Yerevan} | {Erevan Almaty}         | AGREE",
        "{Almaty …}       | {Almaty Yerevan}        | COMPATIBLE",
        "{Almaty …}       | {Almaty}                | COMPATIBLE",
        "{Almaty …}       | {Yerevan …}             | COMPATIBLE",
        "{Almaty}         | {Almaty Yerevan}        | DIFFER",
        "{Almaty}         | {Almaty Yerevan …}      | DIFFER",
        "{Almaty …}       | {Yerevan}               | DIFFER",
        "yes              | yes                     | AGREE",
        "yes              | no                      | DIFFER",
    })
    void followTheTypedValues(String one, String other, Verdict verdict) {
        assertThat(verdict(one, other)).isEqualTo(verdict);
        assertThat(verdict(other, one)).isEqualTo(verdict);
    }

    @Test
    void ofManySourcesAreTheWorstOfEachPair() {
        assertThat(verdict("#70", "#70", "#70")).isEqualTo(Verdict.AGREE);
        assertThat(verdict("#71..", "#100", "#100")).isEqualTo(Verdict.COMPATIBLE);
        Judgement judgement = VERDICTS.of(asked("#71..", "#70", "#100"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(judgement.conflicts()).containsExactly(new Conflict(List.of(id("s0")), List.of(id("s1")), Set.of()),
                new Conflict(List.of(id("s1")), List.of(id("s2")), Set.of()));
        assertThat(judgement.disputes(id("s1"))).isTrue();
    }

    @Test
    void setSourcesOfOneMindAgainstOthersAsCamps() {
        Judgement judgement = VERDICTS.of(asked("#71..", "#70", "#71..", "#100", "#70"));
        assertThat(judgement.conflicts()).containsExactly(
                new Conflict(List.of(id("s0"), id("s2")), List.of(id("s1"), id("s4")), Set.of()),
                new Conflict(List.of(id("s1"), id("s4")), List.of(id("s3")), Set.of()));
    }

    @Test
    void needTwoSources() {
        assertThat(verdict("#70")).isEqualTo(Verdict.SINGLE);
        assertThat(VERDICTS.of(question(ValueType.NUMBER)).verdict()).isEqualTo(Verdict.UNANSWERED);
        assertThat(VERDICTS.of(question(ValueType.NUMBER, reads("a", value("#70")), reads("a", value("#100")))).verdict())
                .isEqualTo(Verdict.SINGLE);
    }

    @Test
    void ofWordingsNeedTheOriginals() {
        Reading a = reads("a", new Value.Worded());
        Reading b = reads("b", new Value.Worded());
        assertThat(VERDICTS.of(question(ValueType.WORDING)).verdict()).isEqualTo(Verdict.UNANSWERED);
        assertThat(VERDICTS.of(question(ValueType.WORDING, a)).verdict()).isEqualTo(Verdict.SINGLE);
        assertThat(VERDICTS.of(question(ValueType.WORDING, a, a)).verdict()).isEqualTo(Verdict.SINGLE);
        assertThat(VERDICTS.of(question(ValueType.WORDING, a, b)).verdict()).isEqualTo(Verdict.NEEDS_ORIGINALS);
    }

    @Test
    void letASourceThatGivesSeveralAnswersMeetAnotherInAnyOfThem() {
        Reading early = reads("a", value("#12"), null, "2022-01-06");
        Reading late = reads("a", value("#225"), null, "2022-01-15");
        assertThat(VERDICTS.of(question(ValueType.NUMBER, early, late, reads("b", value("#225")))).verdict())
                .isEqualTo(Verdict.COMPATIBLE);
        assertThat(VERDICTS.of(question(ValueType.NUMBER, early, late, reads("b", value("#164")))).verdict())
                .isEqualTo(Verdict.DIFFER);
        assertThat(VERDICTS.of(question(ValueType.NUMBER, early, late, reads("b", early.value(), null, "2022-01-06"),
                reads("b", late.value(), null, "2022-01-15"))).verdict()).isEqualTo(Verdict.COMPATIBLE);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-,            -,            2022-01-06, 2022-01-15, AS_OF",
        "-,            -,            2022-01,    2022-01-15, -",
        "-,            -,            2022-01-06, -,          -",
        "the ministry, a deputy,     -,          -,          ATTRIBUTION",
        "the ministry, the defence ministry, -,  -,          -",
        "the ministry, -,            -,          -,          -",
    })
    void sayWhatReconcilesADifference(@Nullable String saidBy, @Nullable String saidByOther, @Nullable String asOf,
                                      @Nullable String asOfOther, @Nullable ReconciliationReason reason) {
        Judgement judgement = VERDICTS.of(question(ValueType.NUMBER, reads("a", value("#12"), saidBy, asOf),
                reads("b", value("#225"), saidByOther, asOfOther)));
        assertThat(judgement.verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(judgement.ways()).isEqualTo(reason == null ? Set.of() : Set.of(reason));
        assertThat(judgement.reconcilable()).isEqualTo(reason != null);
    }

    @Test
    void knowTheNightOfADateFromTheSourcesOwnDatingOfTheEvent() {
        var night = attests("a", "2022-01-05", PartOfDay.NIGHT, Stance.AFFIRMS, null);
        Verdicts verdicts = Verdicts.over(new MadeUpAffair().with(event("event", night)).dossier());
        List<Reading> readings = List.of(reads("a", value("2022-01-05")), reads("b", value("2022-01-06")));
        assertThat(verdicts.of(question("q", ValueType.DATE, null, List.of("event"), null, readings)).ways())
                .containsExactly(ReconciliationReason.MIDNIGHT);
        assertThat(verdicts.of(question("q", ValueType.DATE, null, List.of("other"), null, readings)).ways()).isEmpty();
        List<Reading> others = List.of(reads("a", value("2022-01-06")), reads("b", value("2022-01-07")));
        assertThat(verdicts.of(question("q", ValueType.DATE, null, List.of("event"), null, others)).ways()).isEmpty();
    }

    @Test
    void takeADateInTheZoneItsSourceAssumesForTheEvent() {
        var yerevan = attests("b", "2022-01-05", null, Stance.AFFIRMS, ZoneId.of("Asia/Yerevan"));
        Verdicts verdicts = Verdicts.over(new MadeUpAffair().with(event("event", yerevan)).dossier());
        List<Reading> readings = List.of(reads("a", value("2022-01-06")), reads("b", value("2022-01-05")));
        assertThat(verdicts.of(question("q", ValueType.DATE, null, List.of("event"), null, readings)).verdict())
                .isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void areReconcilableOnlyIfEveryConflictIs() {
        Judgement judgement = VERDICTS.of(question(ValueType.NUMBER, reads("a", value("#12"), null, "2022-01-06"),
                reads("b", value("#225"), null, "2022-01-15"), reads("c", value("#164"), null, null)));
        assertThat(judgement.ways()).containsExactly(ReconciliationReason.AS_OF);
        assertThat(judgement.reconcilable()).isFalse();
    }

    @Test
    void areReconcilableOnlyIfEveryAnswerIs() {
        Reading mayor = reads("a", value("{masters}"), "the mayor", null);
        Reading deputy = reads("b", value("{lamps}"), "a deputy", null);
        Reading same = reads("b", value("{dockers}"), "the mayor", null);
        assertThat(VERDICTS.of(question(ValueType.NAMES, mayor, deputy)).reconcilable()).isTrue();
        assertThat(VERDICTS.of(question(ValueType.NAMES, mayor, deputy, same)).reconcilable()).isFalse();
    }

    @Test
    void mayBeOverruledAndAreBothKept() {
        Question question = question("question", ValueType.NUMBER, null, List.of(),
                new Overruling(Verdict.AGREE, "One is a misprint."), List.of(reads("a", value("#12")), reads("b", value("#21"))));
        assertThat(VERDICTS.of(question).verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(VERDICTS.standing(question)).isEqualTo(Verdict.AGREE);
        assertThat(VERDICTS.standing(asked("#12", "#21"))).isEqualTo(Verdict.DIFFER);
    }

    private static Verdict verdict(String... values) {
        return VERDICTS.of(asked(values)).verdict();
    }

    private static Question asked(String... values) {
        Reading[] readings = IntStream.range(0, values.length).mapToObj(i -> reads("s" + i, value(values[i])))
                .toArray(Reading[]::new);
        return question(readings[0].value().type(), readings);
    }
}
