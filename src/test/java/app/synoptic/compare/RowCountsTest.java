package app.synoptic.compare;

import static app.synoptic.compare.MadeUpAffair.attests;
import static app.synoptic.compare.MadeUpAffair.dates;
import static app.synoptic.compare.MadeUpAffair.event;
import static app.synoptic.compare.MadeUpAffair.reads;
import static app.synoptic.compare.MadeUpAffair.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Topic;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// How many sources say what in a row.
class RowCountsTest {

    private static final int SOURCES = 60;

    @Test
    void manyAgreeAFewDifferAndTheRestIsSilent() {
        assertThat(counts(told(dated(17, 0, "2022-01-05"), dated(2, 17, "2022-01-06")))).isEqualTo(new RowCounts(17, 2, 0, 0, 41));
    }

    @Test
    void whoseDatesAllContradictEachOtherDifferAll() {
        assertThat(counts(event("event", dates("s0", "2022-01-05"), dates("s1", "2022-01-06"), dates("s2", "2022-01-07"))))
                .isEqualTo(new RowCounts(0, 3, 0, 0, 57));
    }

    @Test
    void whoDatesItLooselyAgreesWithTheLargerCampAndDoesNotHideTheOther() {
        assertThat(counts(event("event", dates("s0", "2022-01"), dates("s1", "2022-01-05"), dates("s2", "2022-01-06"), dates("s3", "2022-01-06"))))
                .isEqualTo(new RowCounts(3, 1, 0, 0, 56));
    }

    @Test
    void whoOnlyDeniesItIsCountedApart() {
        Attestation denial = attests("s2", null, null, Stance.DENIES, null);
        Attestation retraction = attests("s3", null, null, Stance.RETRACTS, null);
        assertThat(counts(event("event", dates("s0", "2022-01-05"), dates("s1", "2022-01-05"), denial, retraction)))
                .isEqualTo(new RowCounts(2, 0, 2, 0, 56));
        assertThat(counts(event("event", dates("s0", "2022-01-05"), denial))).isEqualTo(new RowCounts(0, 0, 1, 1, 58));
    }

    @Test
    void theOnlyOneThatTellsItHasNobodyToAgreeWith() {
        assertThat(counts(event("event", dates("s4", "2022-01-05")))).isEqualTo(new RowCounts(0, 0, 0, 1, 59));
        assertThat(counts(event("event"))).isEqualTo(new RowCounts(0, 0, 0, 0, 60));
    }

    @Test
    void ofAQuestionTheVerdictThatStandsDecides() {
        Question question = MadeUpAffair.question(ValueType.NUMBER, number("s0", 12), number("s1", 12), number("s2", 30));
        assertThat(counts(question)).isEqualTo(new RowCounts(2, 1, 0, 0, 57));
        assertThat(counts(question.judged(new Overruling(Verdict.AGREE, "the third counts the wounded")))).isEqualTo(new RowCounts(3, 0, 0, 0, 57));
        Question same = MadeUpAffair.question(ValueType.NUMBER, number("s0", 12), number("s1", 12));
        assertThat(counts(same.judged(new Overruling(Verdict.DIFFER, "they mean other dead")))).isEqualTo(new RowCounts(0, 2, 0, 0, 58));
    }

    @Test
    void wordingsThatNobodyCanReadAreNotCompared() {
        Question question = MadeUpAffair.question(ValueType.WORDING, reads("s0", new Value.Worded()), reads("s1", new Value.Worded()));
        assertThat(counts(question)).isEqualTo(new RowCounts(0, 0, 0, 2, 58));
    }

    @Test
    void nobodyAgreesAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RowCounts(1, 0, 0, 0, 4));
    }

    /// Whatever the sources say, each counts once, and some differ just where the row says so.
    @Property(tries = 300)
    void everySourceCountsOnce(@ForAll long seed) {
        Dossier dossier = new RandomAffair(new Random(seed)).dossier(6, 6);
        DossierAnalysis analysis = DossierAnalysis.of(dossier);
        for (Topic topic : Stream.<Topic>concat(dossier.events().stream(), dossier.questions().stream()).toList()) {
            RowCounts counts = MatrixRow.of(analysis, topic).counts().get();
            assertThat(counts.sources()).isEqualTo(dossier.sources().size());
            assertThat(counts.silent()).isEqualTo(analysis.silences(topic).size());
            boolean differ = topic instanceof Event event ? analysis.agreement(event).dating().differ() : MatrixRow.of(analysis, topic).verdict() == Verdict.DIFFER;
            assertThat(counts.differ() > 0).as("%s", topic).isEqualTo(differ && counts.sources() > counts.silent());
        }
    }

    private static Attestation[] dated(int count, int from, String date) {
        return IntStream.range(from, from + count).mapToObj(i -> dates("s" + i, date)).toArray(Attestation[]::new);
    }

    private static Event told(Attestation[] ones, Attestation... others) {
        return event("event", Stream.of(ones, others).flatMap(Stream::of).toArray(Attestation[]::new));
    }

    private static Reading number(String source, int number) {
        return reads(source, value("#" + number));
    }

    private static RowCounts counts(Topic topic) {
        MadeUpAffair affair = new MadeUpAffair();
        IntStream.range(0, SOURCES).forEach(i -> affair.source("s" + i, "2022-01-10", null, true));
        MadeUpAffair told = switch (topic) {
            case Event event -> affair.with(event);
            case Question question -> affair.with(question);
        };
        return MatrixRow.of(DossierAnalysis.of(told.dossier()), topic).counts().get();
    }
}
