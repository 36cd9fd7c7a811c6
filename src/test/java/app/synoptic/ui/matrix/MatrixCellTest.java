package app.synoptic.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatrixCellTest {

    private final OpenDossier open = Velden.open();
    private final Event strike = open.event(Velden.STRIKE).orElseThrow();
    private final Question soldiers = open.question(Velden.SOLDIERS).orElseThrow();

    @Test
    void saysASourcesDateAndThatAnotherContradictsIt() {
        MatrixCell cell = cell(new MatrixLine.OfEvent(strike), Velden.HERALD);

        assertThat(cell.words()).isEqualTo("4 Mar");
        assertThat(cell.disputed()).isTrue();
        assertThat(cell.first()).isNotNull();
        assertThat(cell(new MatrixLine.OfEvent(strike), Velden.TIDINGS).disputed()).isFalse();
    }

    @Test
    void saysWhatASourceAnswersAndWhoSaidIt() {
        MatrixCell cell = cell(new MatrixLine.OfQuestion(soldiers), Velden.HERALD);

        assertThat(cell.words()).isEqualTo("over 70");
        assertThat(cell.details()).containsExactly("over 70 soldiers · said by the cooks");
    }

    @Test
    void readsTheNoteOnADateWithoutItsMarks() {
        Event noted = strike.told(strike.attestations().stream().map(own -> new Attestation(own.id(), own.source(), own.date(), own.part(), own.dating(),
                own.zone(), own.stance(), own.saidBy(), own.strength(), "read as **stated**")).toList(), strike.silences());

        assertThat(cell(new MatrixLine.OfEvent(noted), Velden.HERALD).details()).contains("read as stated");
    }

    @Test
    void namesASilenceAndWhy() {
        MatrixCell early = cell(new MatrixLine.OfQuestion(soldiers), Velden.TIDINGS);

        assertThat(early.silence()).isEqualTo(Silence.TOO_EARLY);
        assertThat(early.words()).isEqualTo("too early");
        assertThat(early.details()).singleElement().asString().contains("5 Mar 1931");
        assertThat(early.first()).isNull();
    }

    @Test
    void tellsATextThatIsNotHeldFromASilence() {
        OpenDossier partly = Velden.open(List.of(Velden.COURIER));
        MatrixLine line = new MatrixLine.OfEvent(strike);
        MatrixCell cell = MatrixCell.of(partly, line, RowVerdict.of(partly, line), partly.dossier().source(Velden.HERALD).orElseThrow());

        assertThat(cell.words()).isEqualTo("4 Mar");
        assertThat(cell.details()).last().asString().contains("No text");
        assertThat(cell.first()).isNull();
    }

    @Test
    void doesNotSayOfATextThatIsHereThatNoneIsHeld() {
        OpenDossier unmarked = OpenDossier.of(Velden.unmarked(Velden.COURIER), Map.of(Velden.COURIER, Velden.text(Velden.COURIER)));
        MatrixLine line = new MatrixLine.OfEvent(unmarked.event(Velden.STRIKE).orElseThrow());
        MatrixCell cell = MatrixCell.of(unmarked, line, RowVerdict.of(unmarked, line), unmarked.dossier().source(Velden.COURIER).orElseThrow());

        assertThat(cell.silence()).isEqualTo(Silence.NOT_READ);
        assertThat(cell.details()).containsExactly("Not read yet: the text is here.");
    }

    private MatrixCell cell(MatrixLine line, SourceId source) {
        return MatrixCell.of(open, line, RowVerdict.of(open, line), open.dossier().source(source).orElseThrow());
    }
}
