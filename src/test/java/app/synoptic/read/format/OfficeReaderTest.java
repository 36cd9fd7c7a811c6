package app.synoptic.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import app.synoptic.read.container.ZipArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficeReaderTest {

    private static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";
    private static final String OPEN = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
            + "<office:body><office:text>%s</office:text></office:body></office:document-content>";

    private static byte[] packed(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String paragraphs(String begin, String end) {
        StringBuilder all = new StringBuilder();
        for (String paragraph : FerryPages.ARTICLE) {
            all.append(begin).append(paragraph).append(end);
        }
        return all.toString();
    }

    @Test
    void readsADocumentOfWord() throws Exception {
        String body = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>" + FerryPages.HEADLINE + "</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">By Ann Lee, </w:t></w:r><w:r><w:t>14 March 2023</w:t></w:r></w:p>"
                + paragraphs("<w:p><w:r><w:delText>not this</w:delText><w:t>", "</w:t></w:r></w:p>") + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Twelve people cross at a time in the small boat.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        ReadingText text = FerryPages.read(packed("word/document.xml", WORD.formatted(body), "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:creator>Tom Okoro</dc:creator><dcterms:created>2021-01-01T00:00:00Z</dcterms:created></cp:coreProperties>"), "ferry.docx");
        assertThat(text.reader()).isEqualTo("docx/1");
        assertThat(text.text()).startsWith(FerryPages.HEADLINE + "\n\nBy Ann Lee, 14 March 2023\n\n" + String.join("\n\n", FerryPages.ARTICLE)).doesNotContain("not this");
        assertThat(text.blocks()).extracting(TextBlock::kind).startsWith(BlockKind.HEADLINE, BlockKind.DATELINE, BlockKind.BODY).endsWith(BlockKind.TABLE);
        assertThat(text.blocks().get(2).path()).isEqualTo("document[1]/body[1]/p[3]");
        assertThat(text.metadata().authors()).containsExactly("Ann Lee");
        assertThat(text.metadata().best(Field.PUBLISHED)).contains("2023-03-14");
        assertThat(text.metadata().of(Field.PUBLISHED).getLast().guess()).isTrue();
    }

    @Test
    void readsAnOpenDocument() throws Exception {
        String body = "<text:h>" + FerryPages.HEADLINE + "</text:h>" + paragraphs("<text:p>", "</text:p>")
                + "<text:p>The last line<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note on it.</text:p></text:note-body></text:note> goes on.</text:p>";
        ReadingText text = FerryPages.read(packed("content.xml", OPEN.formatted(body), "meta.xml", "<m/>"), "ferry.odt");
        assertThat(text.reader()).isEqualTo("odt/1");
        assertThat(text.text()).isEqualTo(FerryPages.HEADLINE + "\n\n" + String.join("\n\n", FerryPages.ARTICLE) + "\n\nThe last line goes on.\n\nA note on it.");
    }

    @Test
    void readsNoEntitiesAndNoDocumentTypes() throws Exception {
        String xxe = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + WORD.formatted("<w:p><w:r><w:t>a &x; b</w:t></w:r></w:p>");
        assertThat(Formats.read(packed("word/document.xml", xxe), "x.docx")).isEqualTo(new FileReading.Refused(Reason.DAMAGED));
    }

    @Test
    void refusesABombAndADamagedFile() throws Exception {
        byte[] bomb = packed("word/document.xml", " ".repeat(ZipArchive.MOST_UNPACKED + 1));
        assertThat(bomb.length).isLessThan(Formats.MOST_BYTES);
        assertThat(Formats.read(bomb, "x.docx")).isEqualTo(new FileReading.Refused(Reason.TOO_LARGE));
        byte[] whole = packed("word/document.xml", WORD.formatted(paragraphs("<w:p><w:r><w:t>", "</w:t></w:r></w:p>")));
        assertThat(Formats.read(java.util.Arrays.copyOf(whole, whole.length / 2), "x.docx")).isEqualTo(new FileReading.Refused(Reason.DAMAGED));
        assertThat(Formats.read(packed("other.txt", "x"), "x.zip")).isEqualTo(new FileReading.Refused(Reason.UNREAD_FORMAT));
    }
}
