package app.synoptic.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.read.html.HtmlDecoder;
import app.synoptic.read.mime.MimePart;
import app.synoptic.read.plist.WebArchive;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each block knows the place in its file where its words stand.
class WayBackTest {

    /// The file a reader decoded.
    private static String decoded(String file) throws IOException {
        byte[] bytes = Saved.bytes(file);
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "docx" -> unpacked(bytes, "word/document.xml");
            case "odt" -> unpacked(bytes, "content.xml");
            case "epub" -> unpacked(bytes, "OEBPS/sections/section0001.xhtml");
            case "webarchive" -> new String(WebArchive.of(bytes).page(), StandardCharsets.UTF_8);
            case "mhtml" -> new String(MimePart.of(bytes).parts().getFirst().bytes(), StandardCharsets.UTF_8);
            case "eml" -> new String(MimePart.of(bytes).parts().getFirst().parts().getLast().bytes(), StandardCharsets.UTF_8);
            case "rtf" -> new String(bytes, StandardCharsets.ISO_8859_1);
            default -> HtmlDecoder.decode(bytes).orElseThrow().text();
        };
    }

    private static String unpacked(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            while (!in.getNextEntry().getName().equals(name)) {
                in.closeEntry();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"pump.txt", "pump.html", "complete/pump.html", "pump.mhtml", "pump.webarchive", "pump-xml.webarchive", "pump.docx", "pump.odt", "pump.rtf", "pump.epub", "pump.eml", "pump.md"})
    void leadsToTheFirstAndTheLastWord(String file) throws IOException {
        String source = decoded(file);
        ReadingText text = Saved.read(file);
        List<TextBlock> prose = text.blocks().stream().filter(block -> block.kind().prose()).toList();
        assertThat(prose).hasSizeGreaterThan(6);
        for (TextBlock block : prose) {
            List<String> words = Words.of(text.text().substring(block.start(), block.end())).stream().map(Word::form).toList();
            // A word before a letter that the format writes in another way is enough.
            String there = source.substring(block.sourceStart(), block.sourceEnd()).toLowerCase(java.util.Locale.ROOT);
            String first = words.stream().filter(word -> word.matches("[a-z]+")).findFirst().orElseThrow();
            String last = words.reversed().stream().filter(word -> word.matches("[a-z]+")).findFirst().orElseThrow();
            assertThat(there).as(file + ": " + words).contains(first).contains(last);
            assertThat(there.indexOf(first)).isLessThan(900);
            assertThat(there).hasSizeLessThan(3 * (block.end() - block.start()) + 1_600);
        }
    }
}
