package app.synoptic.compare;

import static app.synoptic.compare.MadeUpAffair.attests;
import static app.synoptic.compare.MadeUpAffair.dates;
import static app.synoptic.compare.MadeUpAffair.event;
import static app.synoptic.compare.MadeUpAffair.reads;
import static app.synoptic.compare.MadeUpAffair.value;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementsTest {

    private static final ZoneId YEREVAN = ZoneId.of("Asia/Yerevan");
    private static final Agreements AGREEMENTS = Agreements.over(new MadeUpAffair().dossier());

    @Test
    void compareTheSourcesOwnDates() {
        assertThat(dating(event("event")).verdict()).isEqualTo(Verdict.UNANSWERED);
        assertThat(dating(event("event", dates("a", "2022-01-02"))).verdict()).isEqualTo(Verdict.SINGLE);
        assertThat(dating(event("event", dates("a", "2022-01-02"), dates("b", "2022-01-02"))).verdict()).isEqualTo(Verdict.AGREE);
        assertThat(dating(event("event", dates("a", "2022-01-02"), dates("b", "2022-01"))).verdict())
                .isEqualTo(Verdict.COMPATIBLE);
        assertThat(dating(event("event", dates("a", "2022-01-02"), dates("b", "2022-01"), dates("c", "2022-01-04"))).conflicts())
                .containsExactly(new Conflict(List.of(MadeUpAffair.id("a")), List.of(MadeUpAffair.id("c")), Set.of()));
    }

    @Test
    void spreadFromTheEarliestToTheLatestDate() {
        Event event = event("event", dates("a", "2022-01-02"), dates("b", "2022-01-04"), dates("c", "2022-01-03"));
        assertThat(AGREEMENTS.of(event).spread())
                .contains(Edtf.parse("2022-01-02/2022-01-04").bounds(MadeUpAffair.ALMATY));
        assertThat(AGREEMENTS.of(event("event")).spread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2022-01-05,       NIGHT,   2022-01-06,       -,         MIDNIGHT",
        "2022-01-05,       NIGHT,   2022-01-06,       MORNING,   MIDNIGHT",
        "2022-01-05,       NIGHT,   2022-01-06,       NIGHT,     MIDNIGHT",
        "2022-01-05,       -,       2022-01-06,       NIGHT,     MIDNIGHT",
        "2022-01-05,       EVENING, 2022-01-06,       NIGHT,     MIDNIGHT",
        "2022-01-05T23:40, -,       2022-01-06,       -,         MIDNIGHT",
        "2022-01-05,       -,       2022-01-06T02:10, -,         MIDNIGHT",
        "2022-01-05,       NIGHT,   2022-01-06,       EVENING,   -",
        "2022-01-05,       MORNING, 2022-01-06,       NIGHT,     -",
        "2022-01-05,       -,       2022-01-06,       -,         -",
        "2022-01-05,       EVENING, 2022-01-06,       MORNING,   -",
        "2022-01-05,       NIGHT,   2022-01-07,       -,         -",
        "2022-01-05T02:10, -,       2022-01-06,       -,         -",
        "2022-01-05,       -,       2022-01-06T21:40, -,         -",
        "2022-01~,         -,       2022-02-10,       -,         APPROXIMATE",
        "2022-01~,         -,       2022-03-10,       -,         -",
        "2022-01-02/2022-01-05~, -, 2022-01-07,       -,         APPROXIMATE",
        "2022-01-02~/2022-01-05, -, 2022-01-07,       -,         -",
        "2021-12-31,       -,       2022-01-02/2022-01-05~, -,   -",
        "2021-12-31,       -,       2022-01-02~/2022-01-05, -,   APPROXIMATE",
        "2022-01-02?,      -,       2022-01-03,       -,         -",
    })
    void sayWhatReconcilesTwoDates(String one, @Nullable PartOfDay part, String other, @Nullable PartOfDay partOther,
                                   @Nullable ReconciliationReason reason) {
        var a = attests("a", one, part, Stance.AFFIRMS, null);
        var b = attests("b", other, partOther, Stance.AFFIRMS, null);
        assertThat(dating(event("event", a, b)).verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(dating(event("event", a, b)).ways()).isEqualTo(reason == null ? Set.of() : Set.of(reason));
        assertThat(dating(event("event", b, a))).isEqualTo(dating(event("event", a, b)));
    }

    @Test
    void takeADateInTheZoneItsSourceAssumes() {
        var almaty = attests("a", "2022-01-06", null, Stance.AFFIRMS, null);
        var yerevan = attests("b", "2022-01-05", null, Stance.AFFIRMS, YEREVAN);
        assertThat(dating(event("event", almaty, yerevan)).verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(dating(event("event", dates("a", "2022-01-05"), yerevan)).verdict()).isEqualTo(Verdict.AGREE);
        assertThat(dating(event("event", dates("a", "2022-01-04"), yerevan)).verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(dating(event("event", dates("a", "2022-01-05T21:33"),
                attests("b", "2022-01-05T21:33", null, Stance.AFFIRMS, YEREVAN))).verdict()).isEqualTo(Verdict.DIFFER);
    }

    @Test
    void holdDifferentPartsOfOneDayCompatible() {
        var morning = attests("a", "2022-01-05", PartOfDay.MORNING, Stance.AFFIRMS, null);
        assertThat(dating(event("event", morning, attests("b", "2022-01-05", PartOfDay.NIGHT, Stance.AFFIRMS, null))).verdict())
                .isEqualTo(Verdict.COMPATIBLE);
        assertThat(dating(event("event", morning, dates("b", "2022-01-05"))).verdict()).isEqualTo(Verdict.AGREE);
    }

    @Test
    void letAPlanBeOvertaken() {
        var judgement = dating(event("event", attests("a", "2022-01-19", null, Stance.PLANS, null), dates("b", "2022-01-15")));
        assertThat(judgement.verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(judgement.ways()).containsExactly(ReconciliationReason.PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "AFFIRMS, AFFIRMS, AGREE", "AFFIRMS, PLANS, COMPATIBLE", "DENIES, RETRACTS, COMPATIBLE",
        "AFFIRMS, DENIES, DIFFER", "AFFIRMS, RETRACTS, DIFFER", "PLANS, DENIES, DIFFER",
    })
    void compareWhatSourcesDoWithAnEvent(Stance one, Stance other, Verdict verdict) {
        var agreement = AGREEMENTS.of(event("event", attests("a", "2022-01-05", null, one, null),
                attests("b", null, null, other, null)));
        assertThat(agreement.stance().verdict()).isEqualTo(verdict);
        assertThat(agreement.contested()).isEqualTo(verdict == Verdict.DIFFER);
    }

    @Test
    void leaveOutTheDateOfADenial() {
        var event = event("event", dates("a", "2022-01-05"), attests("b", "2022-01-09", null, Stance.DENIES, null));
        assertThat(dating(event).verdict()).isEqualTo(Verdict.SINGLE);
    }

    @Test
    void callAnEventContestedIfAQuestionAboutItIs() {
        Event event = event("event", dates("a", "2022-01-05"), dates("b", "2022-01-05"));
        var readings = List.of(reads("a", value("#12")), reads("b", value("#21")));
        assertThat(contested(new MadeUpAffair().with(event).dossier(), event)).isFalse();
        assertThat(contested(new MadeUpAffair().with(event).with(
                MadeUpAffair.question("q", ValueType.NUMBER, null, List.of("event"), null, readings)).dossier(), event)).isTrue();
        assertThat(contested(new MadeUpAffair().with(event).with(
                MadeUpAffair.question("q", ValueType.NUMBER, null, List.of("other"), null, readings)).dossier(), event)).isFalse();
        assertThat(contested(new MadeUpAffair().with(event).with(MadeUpAffair.question("q", ValueType.NUMBER, null, List.of("event"),
                new Overruling(Verdict.AGREE, "A misprint."), readings)).dossier(), event)).isFalse();
    }

    @Test
    void callAnEventContestedIfItsDatesDiffer() {
        Event event = event("event", dates("a", "2022-01-05"), dates("b", "2022-01-06"));
        assertThat(AGREEMENTS.contested(event)).isTrue();
    }

    @Test
    void countThosePairsThatContradictEachOther() {
        assertThat(AGREEMENTS.of(event("event", dates("a", "2022-01-02"), dates("b", "2022-01"))).degree().apart()).isZero();
        assertThat(AGREEMENTS.of(event("event", dates("a", "2022-01-02"), dates("b", "2022-01-02"), dates("c", "2022-01-03")))
                .degree().share()).isEqualTo(2.0 / 3);
        Event event = event("event", dates("a", "2022-01-05"), dates("b", "2022-01-06"));
        var readings = List.of(reads("a", value("#12")), reads("b", value("#21")), reads("c", value("#12")));
        assertThat(agreement(event, asked(null, readings)).degree().share()).isEqualTo(2.0 / 3);
        assertThat(agreement(event, asked(new Overruling(Verdict.AGREE, "A misprint."), readings)).degree().share()).isEqualTo(1.0 / 3);
    }

    @Test
    void countAllThatAnswerWhereOnlyAnEditorSeesThemDiffer() {
        Event event = event("event", dates("a", "2022-01-05"), dates("b", "2022-01-05"), dates("c", "2022-01-05"));
        var readings = List.of(reads("a", value("#12")), reads("b", value("#12")));
        var agreement = agreement(event, asked(new Overruling(Verdict.DIFFER, "They count different men."), readings));
        assertThat(agreement.degree().share()).isEqualTo(1.0 / 3);
        assertThat(agreement.contested()).isTrue();
        assertThat(agreement.matters().getLast().judgement().verdict()).isEqualTo(Verdict.AGREE);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-,            -,                    AGREE",
        "the mayor,    the mayor,            AGREE",
        "the mayor,    the mayor of Velden,  AGREE",
        "the mayor,    -,                    COMPATIBLE",
        "the mayor,    the harbour office,   COMPATIBLE",
    })
    void tellWhereSourcesCiteDifferentPeople(@Nullable String one, @Nullable String other, Verdict verdict) {
        Event event = event("event", cites("a", one), cites("b", other));
        Agreement agreement = Agreements.over(new MadeUpAffair().name("the mayor", "the mayor of Velden").dossier()).of(event);
        assertThat(agreement.matters()).filteredOn(matter -> matter.aspect() == Aspect.ATTRIBUTION).extracting(matter -> matter.judgement().verdict()).containsExactly(verdict);
        assertThat(agreement.differences()).extracting(AspectVerdict::aspect)
                .isEqualTo(verdict == Verdict.AGREE ? List.of() : List.of(Aspect.ATTRIBUTION));
        assertThat(agreement.contested()).isFalse();
        assertThat(agreement.verdict()).isEqualTo(Verdict.AGREE);
    }

    @ParameterizedTest
    @CsvSource({
        "{Velden},           {Harrow},           PLACE",
        "{Velden},           {Velden Harrow},    PLACE",
        "{masters},          {dockers masters},  ACTORS",
        "{masters Harrow},   {dockers},          ACTORS",
        "{Harrow},           {Harrow …},         ANSWER",
        "{lamps},            {Velden},           ANSWER",
        "2022-01-05,         2022-01-06,         ANSWER",
    })
    void knowPlaceAndActorsWhereAQuestionAsksForThem(String one, String other, Aspect aspect) {
        Event told = new Event(new EventId("told"), "Label", Edtf.parse("2022-01-05"), null, new Kind("strike"), Status.HAPPENED,
                Tier.CORE, List.of("dockers", "masters", "Harrow"), List.of("Velden", "Harrow"), null, List.of(), Map.of());
        Event event = event("event", dates("a", "2022-01-05"), dates("b", "2022-01-05"));
        var readings = List.of(reads("a", value(one)), reads("b", value(other)));
        AspectVerdict matter = Agreements.over(new MadeUpAffair().with(told, event).with(asked(null, readings)).dossier()).of(event)
                .matters().getLast();
        assertThat(matter.aspect()).isEqualTo(aspect);
        assertThat(matter.question()).contains(new QuestionId("q"));
        assertThat(matter.different()).isEqualTo(matter.standing() == Verdict.DIFFER);
    }

    @Test
    void sumUpAnEventInOneVerdict() {
        Event alone = event("event", dates("a", "2022-01-05"));
        Event two = event("event", dates("a", "2022-01-05"), dates("b", "2022-01-05"));
        Event loose = event("event", dates("a", "2022-01-05"), dates("b", "2022-01"));
        Event undated = event("event", dates("a", "2022-01-05"), attests("b", null, null, Stance.AFFIRMS, null));
        assertThat(AGREEMENTS.of(event("event")).verdict()).isEqualTo(Verdict.UNANSWERED);
        assertThat(AGREEMENTS.of(alone).verdict()).isEqualTo(Verdict.SINGLE);
        assertThat(AGREEMENTS.of(two).verdict()).isEqualTo(Verdict.AGREE);
        assertThat(AGREEMENTS.of(undated).verdict()).isEqualTo(Verdict.AGREE);
        assertThat(AGREEMENTS.of(loose).verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(agreement(two, asked(null, List.of(reads("a", value("#12")), reads("b", value("#9..")))))
                .verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(agreement(two, asked(null, List.of(reads("a", value("#12")), reads("b", value("#21"))))).verdict())
                .isEqualTo(Verdict.DIFFER);
        assertThat(agreement(two, asked(null, List.of(reads("a", value("#12"))))).verdict()).isEqualTo(Verdict.AGREE);
    }

    private static Attestation cites(String source, @Nullable String saidBy) {
        return new Attestation(AttestationId.of(new EventId("event"), MadeUpAffair.id(source), 1), MadeUpAffair.id(source), null, null, null,
                null, Stance.AFFIRMS, saidBy, Strength.DIRECT, null);
    }

    private static Question asked(@Nullable Overruling overruled, List<Reading> readings) {
        return MadeUpAffair.question("q", readings.getFirst().value().type(), null, List.of("event"), overruled, readings);
    }

    private static Agreement agreement(Event event, Question question) {
        return Agreements.over(new MadeUpAffair().with(event).with(question).dossier()).of(event);
    }

    private static boolean contested(Dossier dossier, Event event) {
        return Agreements.over(dossier).contested(event);
    }

    private static Judgement dating(Event event) {
        return AGREEMENTS.of(event).dating();
    }
}
