package app.synoptic.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.i18n.Language;
import app.synoptic.report.Flood;
import app.synoptic.report.Format;
import app.synoptic.report.Reports;
import app.synoptic.report.Strike;
import app.synoptic.report.document.HistoricalState;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportOptions;
import app.synoptic.report.figure.PageSize;
import app.synoptic.report.words.Phrases;
import app.synoptic.ui.Velden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("slow")
class ReportPdfTest {

    @ParameterizedTest
    @CsvSource({"A4, ENGLISH", "LETTER, ENGLISH", "A4, GERMAN", "LETTER, GERMAN", "A4, RUSSIAN", "LETTER, RUSSIAN"})
    void keepsToTheStandardsInEveryScriptSizeAndLanguage(PageSize page, Language language) throws Exception {
        byte[] pdf = pdf(Strike.inManyScripts().with(new ReportOptions(page, language, Set.of())));
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(page == PageSize.A4 ? 595 : 612, within(1f));
            assertThat(new PDFTextStripper().getText(document)).contains(Phrases.in(language).of("page.of", 1, document.getNumberOfPages()));
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, as it was after change 12", "GERMAN, nach der Änderung 12", "RUSSIAN, после изменения № 12"})
    void saysOnItsFirstPageAndOnEveryFootThatItIsOfThePast(Language language, String sentence) throws Exception {
        ReportInput past = Strike.plain().with(new ReportOptions(PageSize.A4, language, Set.of()))
                .of(new HistoricalState(12, OffsetDateTime.parse("2026-03-04T14:03:20+01:00")));
        byte[] pdf = pdf(past);
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document).replaceAll("\\s+", " ")).contains(sentence, "2026", "14:03 (GMT+1)");
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document)).contains(Phrases.in(language).of("front.past.foot", "12"));
        }
    }

    @Test
    void keepsToTheStandardsWithNotesThatAreMarkedUp() throws Exception {
        byte[] pdf = pdf(Strike.markedUp());
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(web(pdf)).contains("https://example.org/log?a=1&b=2", "https://example.org/own", "mailto:desk@example.org")
                .allMatch(address -> address.startsWith("https://example.org/") || address.equals("mailto:desk@example.org"))
                .doesNotContain("https://example.org/map.png");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            assertThat(lines.getText(document).replaceAll("\\s+", " ")).contains("They print it twice, late and as rumour.", "the log (https://example.org/log?a=1&b=2)", "<script>alert(\"x\")</script>",
                    "trap (javascript:alert(1))").doesNotContain("**", "# What", "](");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsToTheStandardsAndToThePageWithManySources(Language language) throws Exception {
        byte[] pdf = pdf(Flood.whole(35).with(new ReportOptions(PageSize.A4, language, Set.of())));
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).as("all signs are in the fonts").doesNotContain("\uFFFD");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Inked inked = new Inked(document, page);
                assertThat(inked.right()).as("right end of page %d", page).isLessThanOrEqualTo(document.getPage(page - 1).getMediaBox().getWidth() - 50);
                assertThat(inked.letters()).as("letters of page %d", page).isGreaterThan(page == document.getNumberOfPages() ? 100 : 350);
            }
        }
    }

    @Test
    void saysOnItsFirstPageWhatWasFoundAndOnWhichPageItStands() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Flood.whole(35)))) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            String words = first.getText(document);
            assertThat(words).contains("What was found", "What rests on one origin", "What nobody reports", "How far the sources were read");
            Matcher place = Pattern.compile("The mole at Pell breaks[ .]*(\\d+)\\R").matcher(words);
            assertThat(place.find()).isTrue();
            PDFTextStripper told = new PDFTextStripper();
            told.setStartPage(Integer.parseInt(place.group(1)));
            told.setEndPage(Integer.parseInt(place.group(1)));
            assertThat(told.getText(document)).contains("1. The mole at Pell breaks");
        }
    }

    @Test
    void theValidatorFindsWhatIsWrong() throws Exception {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bare);
        }
        assertThat(Validation.failures(bare.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void makesTheSameBytesOfTheSameInput() throws Exception {
        assertThat(pdf(Strike.inManyScripts())).isEqualTo(pdf(Strike.inManyScripts()));
    }

    @Test
    void canBeSearchedInItsFiguresAndInEveryScript() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Strike.inManyScripts()))) {
            String words = new PDFTextStripper().getText(document);
            assertThat(words).contains("Best dates", "Velden Herald", "c. Mar", "қай күні басталды", "Հարցնել", "ვკითხოთ", "השביתה",
                    "page 1 of " + document.getNumberOfPages());
        }
    }

    @Test
    void hasAnOutlineAndLinksToEventsQuestionsAndSources() throws Exception {
        ReportInput input = Strike.of(null, List.of(Velden.TROOPS, Velden.STRIKE), List.of(Velden.HERALD));
        try (PDDocument document = Loader.loadPDF(pdf(input))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(child -> titles.add(child.getTitle()));
            }
            assertThat(titles).contains("Timeline", "Events", "1. Dockers at Velden stop work", "1. How many soldiers came?", "Tidings");
            long links = 0;
            for (PDPage page : document.getPages()) {
                links += page.getAnnotations().stream().filter(PDAnnotationLink.class::isInstance).count();
            }
            assertThat(links).isGreaterThan(20);
        }
    }

    @Test
    void keepsToTheStandardsWithNotesAndLeadsToTheWeb() throws Exception {
        byte[] pdf = pdf(Strike.annotated(List.of()));
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Validation.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(web(pdf)).containsExactly("https://example.org/a_(b)?c=%C3%9F");
    }

    private static List<String> web(byte[] pdf) throws IOException {
        List<String> addresses = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                page.getAnnotations().stream().filter(PDAnnotationLink.class::isInstance).map(PDAnnotationLink.class::cast)
                        .forEach(link -> {
                            if (link.getAction() instanceof PDActionURI web) {
                                addresses.add(web.getURI());
                            }
                        });
            }
        }
        return addresses;
    }

    private static byte[] pdf(ReportInput input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.print(input, Format.PDF, out);
        return out.toByteArray();
    }
}
