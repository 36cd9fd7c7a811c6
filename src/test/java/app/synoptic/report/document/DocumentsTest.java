package app.synoptic.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.report.Strike;
import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.Told;
import app.synoptic.report.document.Extract.Light;
import app.synoptic.report.document.Extract.Run;
import app.synoptic.ui.Velden;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void tellsOfAllContestedEventsWhereNoneAreChosen() {
        assertThat(Documents.of(Strike.plain()).events()).extracting(EventPart::label).containsExactly("Dockers at Velden stop work");
    }

    @Test
    void tellsOfASessionsEventsInTheOrderOfTime() {
        assertThat(Documents.of(Strike.inManyScripts()).events()).extracting(EventPart::label)
                .containsExactly("Dockers at Velden stop work", "Curfew in the town");
    }

    @Test
    void showsEachPassageInItsSentenceAndSaysThatItIsOurDigest() {
        Told herald = Documents.of(Strike.plain()).events().getFirst().told().getFirst();
        assertThat(herald.extracts()).hasSize(1);
        assertThat(herald.extracts().getFirst().runs()).containsExactly(
                new Run("Dockers laid down their hooks on 4 March", Light.LIT),
                new Run(" after the wage office closed its doors to their delegates.", Light.PLAIN));
        assertThat(herald.extracts().getFirst().original()).isFalse();
        assertThat(herald.remarks()).contains("Our digest, not the source’s words.");
    }

    @Test
    void saysWhySourcesAreSilent() {
        Document document = Documents.of(Strike.of(null, List.of(Velden.TROOPS), List.of(Velden.COURIER, Velden.TIDINGS, Velden.GAZETTE)));
        assertThat(document.events().getFirst().told()).extracting(told -> told.remarks().getFirst()).containsExactly(
                "It reports this, but no text of it is held.",
                "Silent: it does not mention this.",
                "Silent: too early to know; its knowledge ends 5 March 1931.",
                "It reports this, but no text of it is held.",
                "Our digest, not the source’s words.");
    }

    @Test
    void namesWhatWasNotChecked() {
        assertThat(Documents.of(Strike.of(null, List.of(), List.of(Velden.HERALD))).front().unchecked())
                .anyMatch(sentence -> sentence.startsWith("No text is held of 4 sources: Harrow Courier, Tidings"))
                .anyMatch(sentence -> sentence.startsWith("Only our own digest is held of one source: Velden Herald."));
    }

    @Test
    void givesTheVerdictOnAQuestionWithItsReasons() {
        var question = Documents.of(Strike.of(null, List.of(Velden.TROOPS), List.of(Velden.HERALD))).questions().getFirst();
        assertThat(question.answers()).extracting(Document.Answer::value).containsExactly("at least 71 soldiers", "100 soldiers");
        assertThat(question.verdict()).isEqualTo("compatible");
        assertThat(question.silences()).contains("Harrow Courier: not read");
    }

    @Test
    void placesEveryPassageInItsText() {
        Document document = Documents.of(Strike.plain());
        Document.SourcePart courier = document.sources().get(1);
        assertThat(courier.facts()).extracting(Document.Fact::words).contains(Velden.text(Velden.COURIER).wording().id().sha256());
        assertThat(courier.places()).extracting(Document.Place::range).containsExactly("0–29, 297–341");
    }

    @Test
    void marksWhatAnotherSourceContradictsInTheMatrix() {
        Document.Grid grid = Documents.of(Strike.plain()).matrix().getFirst();
        assertThat(grid.rows().getFirst().cells()).extracting(Document.Cell::disputed).containsExactly(true, true, false, true, true);
    }

    @Test
    void keepsNotesWithTheirEvent() {
        Document document = Documents.of(Strike.inManyScripts());
        assertThat(document.front().notes()).hasSize(1);
        assertThat(document.events()).extracting(event -> event.notes().size()).containsExactly(1, 1);
    }
}
