package app.synoptic.text.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownParserTest {

    @Test
    void readsWhatIsMarkedUp() {
        Node note = MarkdownParser.read("- one\n- two");
        assertThat(note.getFirstChild()).isInstanceOf(BulletList.class);
    }

    @Test
    void whatIsNestedTooDeepIsLines() {
        Node note = MarkdownParser.read("*a _b ".repeat(500) + "c" + "_ d*".repeat(500) + "\n\nsecond");
        assertThat(note.getFirstChild()).isInstanceOf(Paragraph.class);
        assertThat(note.getFirstChild().getNext()).isNull();
        assertThat(((Text) note.getFirstChild().getFirstChild()).getLiteral()).startsWith("*a _b *a _b");
        assertThat(((Text) note.getFirstChild().getLastChild()).getLiteral()).isEqualTo("second");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, true", "HTTP://EXAMPLE.ORG, true", "mailto:desk@example.org, true", "mailto:nobody, false",
        "javascript:alert(1), false", "data:text/html;x, false", "file:///etc/passwd, false", "//example.org, false", "notes.txt, false",
        "https:, false", "https://, false", "vbscript:x, false", "ftp://example.org, false"})
    void linksLeadToTheWebOrToSomebodysPostAlone(String written, boolean leads) {
        assertThat(LinkedText.address(written).isPresent()).isEqualTo(leads);
    }
}
