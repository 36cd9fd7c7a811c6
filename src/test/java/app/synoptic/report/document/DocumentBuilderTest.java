package app.synoptic.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Question;
import app.synoptic.domain.Stance;
import app.synoptic.i18n.Language;
import app.synoptic.report.Strike;
import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.NotePart;
import app.synoptic.report.document.Document.Silent;
import app.synoptic.report.document.Document.Told;
import app.synoptic.report.document.Extract.Light;
import app.synoptic.report.document.Extract.Run;
import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.figure.PageSize;
import app.synoptic.ui.Velden;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentBuilderTest {

    @Test
    void tellsOfAllContestedEventsWhereNoneAreChosen() {
        assertThat(DocumentBuilder.of(Strike.plain()).events()).extracting(EventPart::label).containsExactly("Dockers at Velden stop work");
    }

    @Test
    void tellsOfASessionsEventsInTheOrderOfTime() {
        assertThat(DocumentBuilder.of(Strike.inManyScripts()).events()).extracting(EventPart::label)
                .containsExactly("Dockers at Velden stop work", "Curfew in the town");
    }

    @Test
    void showsEachPassageInItsSentenceAndSaysThatItIsOurDigest() {
        Told herald = DocumentBuilder.of(Strike.plain()).events().getFirst().told().getFirst();
        assertThat(herald.extracts()).hasSize(1);
        assertThat(herald.extracts().getFirst().runs()).containsExactly(
                new Run("Dockers laid down their hooks on 4 March", Light.LIT),
                new Run(" after the wage office closed its doors to their delegates.", Light.PLAIN));
        assertThat(herald.extracts().getFirst().original()).isFalse();
        assertThat(herald.remarks()).contains("Our digest, not the source’s words.");
    }

    @Test
    void saysWhySourcesAreSilent() {
        Document document = DocumentBuilder.of(Strike.of(null, List.of(Velden.TROOPS), List.of(Velden.COURIER, Velden.TIDINGS, Velden.GAZETTE)));
        EventPart troops = document.events().getFirst();
        assertThat(troops.told()).extracting(told -> told.sources().getFirst().words(), told -> told.remarks().getFirst()).containsExactly(
                tuple("Velden Herald", "It reports this, but no text of it is held."),
                tuple("The Lantern", "It reports this, but no text of it is held."),
                tuple("Coast Gazette", "Our digest, not the source’s words."));
        assertThat(troops.silent()).extracting(silent -> silent.sources().getFirst().words(), Silent::why).containsExactly(
                tuple("Harrow Courier", "not mentioned"),
                tuple("Tidings", "too early to know; knowledge ends 5 March 1931"));
    }

    @Test
    void saysThatATextIsHeldThatNobodyHasRead() {
        ReportInput unmarked = Strike.of(Velden.unmarked(Velden.COURIER), null, List.of(Velden.STRIKE), List.of(Velden.COURIER));

        assertThat(DocumentBuilder.of(unmarked).events().getFirst().silent()).singleElement().satisfies(silent -> {
            assertThat(silent.sources()).extracting(Document.Link::words).containsExactly("Harrow Courier");
            assertThat(silent.why()).isEqualTo("not read yet, though the text is here");
        });
    }

    @Test
    void namesWhatWasNotChecked() {
        assertThat(DocumentBuilder.of(Strike.of(null, List.of(), List.of(Velden.HERALD))).front().unchecked())
                .anyMatch(sentence -> sentence.startsWith("No text is held of 4 sources: Harrow Courier, Tidings"))
                .anyMatch(sentence -> sentence.startsWith("Only our own digest is held of one source: Velden Herald."));
    }

    @Test
    void givesTheVerdictOnAQuestionWithItsReasons() {
        var question = DocumentBuilder.of(Strike.of(null, List.of(Velden.TROOPS), List.of(Velden.HERALD))).questions().getFirst();
        assertThat(question.answers()).extracting(Document.Answer::value).containsExactly("over 70 soldiers", "100 soldiers");
        assertThat(question.verdict()).isEqualTo("compatible");
        assertThat(question.silent()).extracting(silent -> silent.sources().stream().map(Document.Link::words).toList(), Silent::why)
                .contains(tuple(List.of("Harrow Courier", "The Lantern"), "not mentioned"));
    }

    @Test
    void callsKindsAsTheDossierDoesAndTellsTagsPhasesAndHowAQuestionIsMeant() {
        Dossier plain = Velden.dossier();
        List<Event> events = plain.events().stream().map(event -> event.id().equals(Velden.TROOPS)
                ? event.within(Velden.STRIKE).naming(event.actors(), event.places(), List.of("quay", "army")) : event).toList();
        List<Question> questions = plain.questions().stream().map(asked -> new Question(asked.id(), asked.question(), asked.events(), asked.knowable(),
                asked.type(), asked.unit(), "Those in uniform.", asked.readings(), asked.overruled(), asked.silences())).toList();
        Dossier dossier = plain.with(plain.sources(), events, questions).showing(List.of(new KindStyle(new Kind("troops"), "Soldiery", null)));
        Document document = DocumentBuilder.of(new ReportInput(dossier, null, List.of(Velden.TROOPS), Map.of(), Strike.DAY, "Synoptic of the test"));

        assertThat(document.events().getFirst().about()).isEqualTo("Event 1 of 1 · Soldiery · phase of “Dockers at Velden stop work” · Velden · quay, army");
        assertThat(document.questions().getFirst().remark()).contains("Those in uniform.");
    }

    @Test
    void placesEveryPassageInItsText() {
        Document document = DocumentBuilder.of(Strike.plain());
        Document.SourcePart courier = document.sources().get(1);
        assertThat(courier.facts()).extracting(Document.Fact::words).contains(Velden.text(Velden.COURIER).wording().id().sha256());
        assertThat(courier.places()).extracting(Document.Place::range).containsExactly("0–29, 297–341");
    }

    @Test
    void marksWhatAnotherSourceContradictsInTheMatrix() {
        Document.Grid grid = DocumentBuilder.of(Strike.plain()).matrix().getFirst();
        assertThat(grid.rows().getFirst().cells()).extracting(Document.Cell::disputed).containsExactly(true, true, false, true, true);
    }

    @Test
    void saysInTheMatrixThatASourceDeniesAnEvent() {
        Dossier dossier = Velden.dossier();
        Dossier denied = dossier.with(dossier.sources(), dossier.events().stream().map(event -> event.told(event.attestations().stream()
                .map(own -> own.source().equals(Velden.HERALD) ? new Attestation(own.id(), own.source(), own.date(), own.part(), own.dating(), own.zone(),
                        Stance.DENIES, own.saidBy(), own.strength(), own.note()) : own).toList(), event.silences())).toList(), dossier.questions());

        Document.Grid grid = DocumentBuilder.of(Strike.of(denied, null, List.of(Velden.STRIKE), List.of())).matrix().getFirst();

        assertThat(grid.rows().getFirst().cells().getFirst().words()).startsWith("denies it, ");
        assertThat(grid.rows().getFirst().cells().getFirst().disputed()).isTrue();
    }

    @Test
    void keepsNotesWithTheirEvent() {
        Document document = DocumentBuilder.of(Strike.inManyScripts());
        assertThat(document.front().notes()).hasSize(1);
        assertThat(document.events()).extracting(event -> event.notes().size()).containsExactly(1, 1);
    }

    @Test
    void letsWhatIsPinnedLeadInTheResearchersOrder() {
        Document pinned = DocumentBuilder.of(Strike.annotated(List.of()));
        assertThat(pinned.events()).extracting(EventPart::number, EventPart::label)
                .containsExactly(tuple(1, "Curfew in the town"), tuple(2, "Dockers at Velden stop work"));
        assertThat(pinned.events().getFirst().about()).isEqualTo("Event 1 of 2 · pinned · order · Velden");
        assertThat(pinned.questions()).extracting(question -> question.self().words()).containsExactly("How many soldiers came?");
        Document chosen = DocumentBuilder.of(Strike.annotated(List.of(Velden.SETTLED, Velden.TROOPS, Velden.STRIKE)));
        assertThat(chosen.events()).extracting(EventPart::label).containsExactly("Dockers at Velden stop work",
                "Two companies are sent to the quays", "Masters and men sign an agreement");
        assertThat(chosen.front().facts()).extracting(Document.Fact::name).contains("Order");
    }

    @Test
    void setsNotesOnPassagesWithWhatTheyAttest() {
        List<NotePart> notes = DocumentBuilder.of(Strike.annotated(List.of())).events().getLast().notes();
        assertThat(notes).extracting(NotePart::words).containsExactly("On the strike.", "On words of the Courier.");
        Document.Cited cited = notes.getLast().passage().orElseThrow();
        assertThat(cited.teller()).map(Document.Link::words).contains("Harrow Courier");
        assertThat(cited.place()).isEqualTo("our digest, paragraph 1, characters 0–29");
        assertThat(cited.words().getFirst().runs()).contains(new Run("The stoppage began on 3 March", Light.LIT));
    }

    @Test
    void losesNoNoteOnWhatItDoesNotTellOf() {
        Document document = DocumentBuilder.of(Strike.annotated(List.of()));
        assertThat(document.questions().getFirst().notes()).extracting(NotePart::words).containsExactly("On the soldiers.");
        assertThat(document.notes()).extracting(NotePart::words)
                .containsExactly("On the end.", "On words about the end.", "On a lost text.");
        assertThat(document.notes().getFirst().subject())
                .contains("On the event “Masters and men sign an agreement”, which this report does not tell of");
        assertThat(document.notes().getLast().passage().orElseThrow().place())
                .isEqualTo("characters 5–12 of a text that this report does not use (SHA-256 " + "ab".repeat(32) + ")");
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        Document bare = DocumentBuilder.of(Strike.annotated(List.of()).with(new ReportOptions(PageSize.LETTER, Language.GERMAN, Set.of(Part.values()))));
        assertThat(bare.questions()).isEmpty();
        assertThat(bare.matrix()).isEmpty();
        assertThat(bare.notes()).isEmpty();
        assertThat(bare.front().notes()).isEmpty();
        assertThat(bare.events()).allMatch(event -> event.notes().isEmpty());
        assertThat(bare.sources()).hasSize(5).allMatch(source -> source.places().isEmpty() && !source.chicago().isEmpty());
        assertThat(bare.sources().getFirst().facts()).extracting(Document.Fact::name).doesNotContain("SHA-256");
    }

    @Test
    void drawsNoFigureWiderThanThePage() {
        ReportInput all = Strike.of(null, Velden.dossier().events().stream().map(Event::id).toList(), List.of());
        for (PageSize page : PageSize.values()) {
            assertThat(DocumentBuilder.of(all.with(new ReportOptions(page, Language.ENGLISH, Set.of()))).timeline())
                    .allMatch(figure -> figure.width() <= page.sideways());
        }
    }
}
