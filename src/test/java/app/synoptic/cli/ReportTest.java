package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.EventId;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.h2.H2Library;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    @TempDir
    Path folder;

    private Harbour harbour;
    private Path store;

    @BeforeEach
    void keepADossier() {
        harbour = Harbour.in(folder);
        store = harbour.store();
    }

    @Test
    void writesAPageForTheBrowser() throws Exception {
        Path file = folder.resolve("report.html");
        Headless run = report(file);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("The report is written: " + file + "\n");
        assertThat(file).content().contains("Our digest, not the source’s words.").doesNotContain("keel touched the sand");
    }

    @Test
    void linksToThePlacesOfAPageThatLiesElsewhere() {
        Path file = folder.resolve("report.html");
        assertThat(report(file, "--events", "grounding", "--link", folder.resolve("for all").resolve("affair.html").toString()).exit()).isZero();
        assertThat(file).content().contains("<a href=\"for%20all/affair.html\">", "<a href=\"for%20all/affair.html#event=grounding\">");

        Headless paper = report(folder.resolve("report.pdf"), "--link", "affair.html");
        assertThat(paper.exit()).isEqualTo(1);
        assertThat(paper.err()).startsWith("Only a report in .html links to a page");
    }

    @Test
    void quotesTheOriginalsThatAreHeld() throws Exception {
        Headless.run("import", "--store", store, harbour.courier());
        Path file = folder.resolve("report.html");
        assertThat(report(file, "--events", "grounding").exit()).isZero();
        assertThat(file).content().contains("<mark>at about ten in the evening her keel touched the sand</mark>", "Original.");
    }

    @Test
    @Tag("process")
    void printsThePageOfAPdfFileOnWhichAPassageStands() throws Exception {
        Path pdf = folder.resolve("courier.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            write(document, Files.readString(harbour.courier()).replaceAll("[^\\x00-\\x7F]", "'").split("\\R"));
            document.save(pdf.toFile());
        }
        assertThat(Headless.run("import", "--store", harbour.store(), pdf).out()).contains("recognised as Harbour Courier", " exact");
        Path file = folder.resolve("report.html");
        assertThat(report(file, "--events", "grounding").exit()).isZero();
        assertThat(Files.readString(file)).contains("her keel touched the sand", "<span class=\"page-number\">(p. 2)</span>");
    }

    /// Writes lines on a second page, and on those that follow it.
    private static void write(PDDocument document, String... lines) throws Exception {
        int written = 0;
        PDPageContentStream out = null;
        for (String line : lines) {
            for (String part : line.isBlank() ? new String[] {""} : line.split("(?<=\\G.{60,90}) ")) {
                if (written++ % 60 == 0) {
                    if (out != null) {
                        out.endText();
                        out.close();
                    }
                    PDPage page = new PDPage(PDRectangle.A4);
                    document.addPage(page);
                    out = new PDPageContentStream(document, page);
                    out.beginText();
                    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                    out.setLeading(12);
                    out.newLineAtOffset(50, 780);
                }
                out.showText(part);
                out.newLine();
            }
        }
        out.endText();
        out.close();
    }

    @Test
    void followsASessionByItsTitle() throws Exception {
        try (H2Library library = H2Library.open(store)) {
            EventId grounding = new EventId("grounding");
            library.apply(new AddSession(new Session(new SessionId("keel"), library.dossiers().getFirst(), "The keel · Киль", "Ada Ұлы",
                    List.of(new OfEvent(grounding)), List.of(new Note(new OfEvent(grounding), "Which tide?", LocalDate.of(2026, 11, 1)))),
                    SessionViewState.FIRST));
        }
        Path file = folder.resolve("report.html");
        assertThat(report(file, "--session", "The keel · Киль").exit()).isZero();
        assertThat(file).content().contains("The keel · Киль", "Ada Ұлы", "Which tide?");
        Headless unknown = report(file, "--session", "The mast");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).isEqualTo("There is no session “The mast”; there are “The keel · Киль”.\n");
    }

    @Test
    void writesAPdf() throws Exception {
        Path file = folder.resolve("report.pdf");
        assertThat(report(file).exit()).isZero();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("%%EOF");
    }

    @Test
    void tellsOfAllEventsOrTheContestedOnes() throws Exception {
        Path file = folder.resolve("report.html");
        assertThat(report(file, "--events", "all").exit()).isZero();
        assertThat(events(file)).containsExactlyInAnyOrder("The Marigold runs aground", "An engineer visits the southern buoy", "The spring fair is put off");
        assertThat(report(file, "--events", "contested").exit()).isZero();
        assertThat(events(file)).containsExactlyInAnyOrder("The Marigold runs aground", "An engineer visits the southern buoy");
        assertThat(report(file).exit()).isZero();
        assertThat(events(file)).containsExactlyInAnyOrder("The Marigold runs aground", "An engineer visits the southern buoy");
    }

    @Test
    void tellsOfTheContestedEventsWhateverASessionPins() throws Exception {
        try (H2Library library = H2Library.open(store)) {
            library.apply(new AddSession(new Session(new SessionId("pins"), library.dossiers().getFirst(), "Pins", "Ada",
                    List.of(new OfEvent(new EventId("fair-postponed"))), List.of()), SessionViewState.FIRST));
        }
        Path file = folder.resolve("report.html");
        assertThat(report(file, "--session", "Pins", "--events", "contested").exit()).isZero();
        assertThat(events(file)).containsExactlyInAnyOrder("The Marigold runs aground", "An engineer visits the southern buoy");
    }

    @Test
    void namesAnEventThatIsNotThere() {
        Headless run = report(folder.resolve("report.pdf"), "--events", "castle-falls");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("There is no event “castle-falls”").hasLineCount(1);
    }

    @Test
    void leavesWhatWasThereWhereItCannotWrite() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Headless run = report(file.resolve("report.pdf"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("The report cannot be written to " + file.resolve("report.pdf") + ": ").hasLineCount(1);
        assertThat(file).isEmptyFile();
    }

    @Test
    void asksForANameThatTellsWhatItIsToBe() {
        Headless run = report(folder.resolve("report.doc"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(".pdf or .html").hasLineCount(1);
    }

    @Test
    void takesThePageTheLanguageAndWhatToLeaveOut() throws Exception {
        Path file = folder.resolve("report.html");
        assertThat(report(file, "--page", "Letter", "--language", "de-AT", "--without", "matrix,sources").exit()).isZero();
        assertThat(file).content().contains(" lang=\"de\">", ">Ereignisse</h1>").doesNotContain("<h1 id=\"matrix\"", "SHA-256");
    }

    @ParameterizedTest
    @CsvSource({"--page, a5", "--language, fr", "--without, 'matrix,everything'"})
    void saysWhatThereIsToChooseFrom(String option, String typed) {
        Headless run = report(folder.resolve("report.pdf"), option, typed);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(option).containsAnyOf("a4 and letter", "en, de and ru", "questions, matrix and sources");
        assertThat(folder.resolve("report.pdf")).doesNotExist();
    }

    private static List<String> events(Path file) throws Exception {
        return Pattern.compile("<h2[^>]*id=\"event-[^>]*>(?:<[^>]+>)*\\d+\\. ([^<]+)<").matcher(Files.readString(file)).results()
                .map(heading -> heading.group(1)).toList();
    }

    private Headless report(Path file, String... more) {
        Object[] all = new Object[more.length + 5];
        System.arraycopy(new Object[] {"report", "--store", store, "--out", file.toString()}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Headless.run(all);
    }
}
