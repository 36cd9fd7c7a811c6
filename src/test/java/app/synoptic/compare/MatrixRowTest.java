package app.synoptic.compare;

import static app.synoptic.compare.MadeUpAffair.attests;
import static app.synoptic.compare.MadeUpAffair.dates;
import static app.synoptic.compare.MadeUpAffair.event;
import static app.synoptic.compare.MadeUpAffair.reads;
import static app.synoptic.compare.MadeUpAffair.value;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatrixRowTest {

    private static final SourceId A = MadeUpAffair.id("a");
    private static final SourceId B = MadeUpAffair.id("b");
    private static final SourceId C = MadeUpAffair.id("c");

    @Test
    void tellsWhoContradictsWhomAndWhoIsSilent() {
        Event event = event("event", dates("a", "2022-01-05"), dates("b", "2022-01-06"));
        MatrixRow row = row(event);

        assertThat(row.verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(row.degree()).isEqualTo(new DisagreementDegree(1, 1));
        assertThat(row.disputed()).isTrue();
        assertThat(row.byAnswers()).isFalse();
        assertThat(Stream.of(A, B, C).filter(row.disputes())).containsExactly(A, B);
        assertThat(event.attestations(B)).extracting(Attestation::source).containsExactly(B);
        assertThat(event.attestations(C)).isEmpty();
        assertThat(row.silence(C)).isEqualTo(Silence.UNMENTIONED);
        assertThat(row.silence(A)).isNull();
    }

    @Test
    void marksADenialBesideAnAffirmationOfTheSameDate() {
        MatrixRow row = row(event("event", dates("a", "2022-01-05"), attests("b", "2022-01-05", null, Stance.DENIES, null)));

        assertThat(row.disputed()).isTrue();
        assertThat(Stream.of(A, B, C).filter(row.disputes())).containsExactly(A, B);
    }

    @Test
    void saysThatOnlyAnAnswerDividesTheSources() {
        Event event = event("event", dates("a", "2022-01-05"), dates("b", "2022-01-05"));
        Question question = MadeUpAffair.question("question", ValueType.NUMBER, null, List.of("event"), null,
                List.of(reads("a", value("#12")), reads("b", value("#30"))));
        DossierAnalysis analysis = DossierAnalysis.of(affair().with(event).with(question).dossier());

        assertThat(MatrixRow.of(analysis, event).byAnswers()).isTrue();
        assertThat(Stream.of(A, B).filter(MatrixRow.of(analysis, event).disputes())).isEmpty();
        assertThat(MatrixRow.of(analysis, question).byAnswers()).isFalse();
        assertThat(Stream.of(A, B).filter(MatrixRow.of(analysis, question).disputes())).containsExactly(A, B);
        assertThat(question.readings(A)).hasSize(1);
    }

    private static MatrixRow row(Event event) {
        return MatrixRow.of(DossierAnalysis.of(affair().with(event).dossier()), event);
    }

    private static MadeUpAffair affair() {
        return new MadeUpAffair().source("a", "2022-01-10", null, true).source("b", "2022-01-10", null, true).source("c", "2022-01-10", null, true);
    }
}
