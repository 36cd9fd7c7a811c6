package app.synoptic.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.exchange.content.CitationStyle;
import app.synoptic.report.Strike;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class DocxPartsTest {

    private final ReadDocx read;

    DocxPartsTest() throws Exception {
        read = ReadDocx.of(ChronologyDocxTest.printed(Strike.markedUp(), CitationStyle.CHICAGO));
    }

    @Test
    void areWellFormedAndNamedInTheListOfTypes() throws Exception {
        for (String part : read.parts().keySet()) {
            read.xml(part);
        }
        List<String> named = read.values("[Content_Types].xml", "Override", "PartName");
        assertThat(read.parts().keySet()).filteredOn(part -> !part.endsWith(".rels") && !part.startsWith("["))
                .allSatisfy(part -> assertThat(named).contains("/" + part));
    }

    @Test
    void useOnlyStylesThatThereAre() throws Exception {
        Set<String> styles = new HashSet<>(read.values("word/styles.xml", "w:style", "w:styleId"));
        for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/footer1.xml")) {
            for (String element : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
                assertThat(styles).containsAll(read.values(part, element, "w:val"));
            }
        }
        assertThat(styles).contains("Heading1", "Heading2", "Heading3", "FootnoteText", "FootnoteReference", "TOC1", "TOC2", "Title", "Bibliography");
    }

    @Test
    void leadOnlyToPlacesThatThereAre() throws Exception {
        List<String> places = read.values("word/document.xml", "w:bookmarkStart", "w:name");
        assertThat(places).doesNotHaveDuplicates().allSatisfy(place -> assertThat(place).matches("[A-Za-z_]\\w{0,39}"));
        assertThat(places).containsAll(read.values("word/document.xml", "w:hyperlink", "w:anchor").stream().filter(anchor -> !anchor.isEmpty()).toList());
        assertThat(read.values("word/document.xml", "w:bookmarkStart", "w:id")).doesNotHaveDuplicates();
    }

    @Test
    void haveContentsWithThePageOfEachHeading() throws Exception {
        NodeList fields = read.xml("word/document.xml").getElementsByTagName("w:instrText");
        List<String> pages = IntStream.range(0, fields.getLength()).mapToObj(i -> fields.item(i).getTextContent().strip()).toList();
        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(page).matches("PAGEREF \\w+ \\\\h"));
        assertThat(read.values("word/document.xml", "w:bookmarkStart", "w:name")).containsSubsequence(pages.stream().map(page -> page.split(" ")[1]).toList());
        assertThat(read.values("word/document.xml", "w:fldChar", "w:dirty").stream().filter(dirty -> !dirty.isEmpty())).hasSameSizeAs(pages);
        assertThat(read.paragraphs()).filteredOn(one -> one.style().startsWith("TOC") && !one.style().equals("TOCHeading"))
                .hasSameSizeAs(read.paragraphs().stream().filter(one -> one.style().matches("Heading[12]")).toList());
    }

    @Test
    void letNothingOfANoteRun() throws Exception {
        String words = String.join("\n", read.paragraphs().stream().map(ReadDocx.Paragraph::words).toList());
        assertThat(words).contains("<script>alert(\"x\")</script>", "trap (javascript:alert(1))", "file (file:///etc/passwd)");
        assertThat(read.values("word/_rels/document.xml.rels", "Relationship", "Target")).noneMatch(target -> target.startsWith("javascript") || target.startsWith("file"));
        assertThat(read.values("word/document.xml", "w:rtl", "w:val")).isNotEmpty();
    }
}
