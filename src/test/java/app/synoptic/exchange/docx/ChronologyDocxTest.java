package app.synoptic.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.exchange.HeldOriginal;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.CitationStyle;
import app.synoptic.exchange.docx.ReadDocx.Paragraph;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChronologyDocxTest {

    private static final ReportInput SHIPPED = DocxFile.report(Shipped.content(Shipped.input()));
    private static final byte[] FILE = printed(SHIPPED, CitationStyle.CHICAGO);

    private final ReadDocx read;

    ChronologyDocxTest() throws IOException {
        read = ReadDocx.of(FILE);
    }

    static byte[] printed(ReportInput input, CitationStyle style) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ChronologyDocx.print(input, style, false, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void citesEveryPassageOfTheShippedDossier() throws Exception {
        Collection<Paragraph> notes = read.footnotes().values();
        assertThat(SHIPPED.texts().values()).flatExtracting(ReportText::findings).hasSizeGreaterThan(200);
        for (ReportText text : SHIPPED.texts().values()) {
            text.findings().forEach(finding -> finding.places().forEach(place -> {
                String words = text.wording().text().substring(place.start(), place.end()).replaceAll("\\s+", " ");
                assertThat(notes).as(words).anyMatch(note -> note.cited().contains(words));
            }));
        }
    }

    @Test
    void hasEveryEventQuestionAndSourceUnderItsHeading() throws Exception {
        Dossier dossier = SHIPPED.dossier();
        List<Paragraph> paragraphs = read.paragraphs();
        assertThat(headings(paragraphs, "Heading3")).containsExactlyInAnyOrderElementsOf(dossier.events().stream().map(Event::label).toList());
        assertThat(headings(paragraphs, "Heading2")).containsAll(dossier.questions().stream().map(Question::question).toList());
        for (Source source : dossier.sources()) {
            assertThat(paragraphs).filteredOn(one -> one.style().equals("Bibliography")).anySatisfy(one -> assertThat(one.words()).contains(source.publisher()));
        }
        assertThat(paragraphs).filteredOn(one -> one.style().equals("Verdict")).hasSize(dossier.questions().size());
    }

    /// What stands under a style, without numbers.
    private static List<String> headings(List<Paragraph> paragraphs, String style) {
        return paragraphs.stream().filter(one -> one.style().equals(style)).map(one -> one.words().replaceFirst("^\\d+\\. ", "")).toList();
    }

    @Test
    void numbersItsFootnotesInTheOrderInWhichTheyAreMarked() throws Exception {
        List<String> marked = read.values("word/document.xml", "w:footnoteReference", "w:id");
        assertThat(marked).hasSizeGreaterThan(200).isEqualTo(IntStream.rangeClosed(1, marked.size()).mapToObj(String::valueOf).toList());
        assertThat(read.footnotes().keySet()).containsExactlyElementsOf(marked);
    }

    @Test
    void citesASourceInFullOnceAndInShortThen() throws Exception {
        assertThat(read.footnotes().values()).filteredOn(note -> note.words().contains("Petrosyan, “Social network users condemn.”")).hasSizeGreaterThan(5);
        assertThat(read.footnotes().values()).filteredOn(note -> note.words().startsWith(" Tigran Petrosyan, “Social network users condemn decision"))
                .singleElement().extracting(Paragraph::words).asString().contains("Caucasian Knot, January 7, 2022, https://");
        assertThat(ReadDocx.of(printed(SHIPPED, CitationStyle.APA)).footnotes().get("5").words()).startsWith(" (Petrosyan, 2022)");
    }

    @Test
    void tellsNoWordsOfOriginalsUnlessAskedForButWhereTheyStand() throws Exception {
        for (boolean texts : new boolean[] {false, true}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DocxFile().write(Shipped.content(HeldOriginal.input(texts)), out);
            List<String> notes = ReadDocx.of(out.toByteArray()).footnotes().values().stream().map(Paragraph::words).toList();
            assertThat(notes.stream().anyMatch(note -> note.contains(HeldOriginal.word(0)))).isEqualTo(texts);
            assertThat(notes.stream().anyMatch(note -> note.contains("original, characters "))).isEqualTo(texts);
        }
    }

    @Test
    void tellsWhereWordsStandWhoseTextItMayNotTell() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxFile().write(Shipped.content(HeldOriginal.alone(false)), out);
        List<String> notes = ReadDocx.of(out.toByteArray()).footnotes().values().stream().map(Paragraph::words).toList();
        assertThat(notes).noneMatch(note -> note.contains(HeldOriginal.word(0))).anyMatch(note -> note.contains("It rests on: original, characters "));
    }

    @Test
    void isTheSameBytesForTheSameInput() {
        assertThat(printed(SHIPPED, CitationStyle.CHICAGO)).isEqualTo(FILE);
    }
}
