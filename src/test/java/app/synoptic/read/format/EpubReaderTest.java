package app.synoptic.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.Saved;
import app.synoptic.read.TextBlock;
import app.synoptic.read.Zips;
import app.synoptic.read.container.Captures;
import app.synoptic.read.container.ContainedCapture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EpubReaderTest {

    private static final String CONTAINER = "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='OPS/book.opf' media-type='application/oebps-package+xml'/></rootfiles></container>";
    private static final String OPF = """
            <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf" version="3.0"><metadata>
            <dc:title>The harbour book</dc:title><dc:creator opf:role="aut">Ann Lee</dc:creator><dc:creator id="t">Tom Okoro</dc:creator><meta refines="#t" property="role">trl</meta>
            <dc:publisher>Lantern Press</dc:publisher><dc:language>en-GB</dc:language><dc:date>2023-03-14</dc:date><dc:source>https://lantern.example/book</dc:source>
            <meta property="dcterms:modified">2024-01-01T00:00:00Z</meta></metadata><manifest>
            <item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
            <item id="one" href="text/one%20.xhtml" media-type="application/xhtml+xml"/><item id="two" href="text/../two.xhtml#x" media-type="application/xhtml+xml"/>
            <item id="p" href="p.png" media-type="image/png"/></manifest><spine><itemref idref="cover"/><itemref idref="nav"/><itemref idref="two"/><itemref idref="one"/><itemref idref="p"/><itemref idref="gone"/></spine></package>""";
    private static final String NAV = "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><body><nav epub:type='toc'><ol><li><a href='two.xhtml'>The second</a></li><li><a href='text/one%20.xhtml#a'>The first</a></li></ol></nav></body></html>";

    private static String chapter(String heading, String... paragraphs) {
        StringBuilder body = new StringBuilder("<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><head><title/><script src='x.js'/></head><body><a id='top'/><h1>" + heading + "</h1>");
        for (String paragraph : paragraphs) {
            body.append("<p>").append(paragraph).append("</p>");
        }
        return body.append("</body></html>").toString();
    }

    private static byte[] book(Object... more) {
        Object[] parts = {"mimetype", "application/epub+zip", "META-INF/container.xml", CONTAINER, "OPS/book.opf", OPF, "OPS/nav.xhtml", NAV,
            "OPS/cover.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><body><section epub:type='titlepage'><p>A title page</p></section></body></html>",
            "OPS/text/one .xhtml", chapter("The first", FerryPages.ARTICLE[0], FerryPages.ARTICLE[1]), "OPS/two.xhtml", chapter("The second", FerryPages.ARTICLE[2], FerryPages.ARTICLE[3])};
        return Zips.of(Stream.concat(Stream.of(parts), Stream.of(more)).toArray());
    }

    @Test
    void readsTheChaptersInTheirOrder() {
        ReadingText text = FerryPages.read(book(), "harbour.epub");
        assertThat(text.reader()).isEqualTo("epub/1");
        assertThat(text.text()).isEqualTo("A title page\n\nThe second\n\n" + FerryPages.ARTICLE[2] + "\n\n" + FerryPages.ARTICLE[3] + "\n\nThe first\n\n" + FerryPages.ARTICLE[0] + "\n\n" + FerryPages.ARTICLE[1]);
        assertThat(text.blocks().getFirst().kind()).isEqualTo(BlockKind.OTHER);
        TextBlock block = text.blocks().getLast();
        assertThat(block.path()).isEqualTo("OPS/text/one .xhtml#html/body[1]/p[3]");
        assertThat(chapter("The first", FerryPages.ARTICLE[0], FerryPages.ARTICLE[1]).substring(block.sourceStart(), block.sourceEnd())).isEqualTo(FerryPages.ARTICLE[1]);
    }

    @Test
    void readsWhatTheBookSaysOfItself() {
        ReadingText text = FerryPages.read(book(), "harbour.epub");
        assertThat(text.metadata().of(Field.TITLE)).extracting(one -> one.value()).contains("The harbour book");
        assertThat(text.metadata().authors()).containsExactly("Ann Lee");
        assertThat(text.metadata().best(Field.PUBLISHER)).contains("Lantern Press");
        assertThat(text.metadata().best(Field.PUBLISHED)).contains("2023-03-14");
        assertThat(text.metadata().best(Field.URL)).contains("https://lantern.example/book");
        assertThat(text.metadata().of(Field.MODIFIED).getFirst().guess()).isTrue();
    }

    @Test
    void givesEachChapterAsACapture() {
        List<ContainedCapture> chapters = ((Captures.Several) Captures.of(book(), "harbour.epub")).captures();
        assertThat(chapters).extracting(ContainedCapture::title).containsExactly("OPS/cover.xhtml", "The second", "The first");
        ReadingText first = Saved.read(chapters.getLast());
        assertThat(first.text()).startsWith("The first").contains(FerryPages.ARTICLE[0]);
        assertThat(first.metadata().authors()).containsExactly("Ann Lee");
        assertThat(first.metadata().best(Field.PUBLISHED)).contains("2023-03-14");
    }

    @Test
    void refusesABookThatIsLockedAndReadsOneWhoseFontsAre() {
        String locked = "<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><enc:EncryptedData xmlns:enc='http://www.w3.org/2001/04/xmlenc#'><enc:EncryptionMethod Algorithm='%s'/><enc:CipherData>"
                + "<enc:CipherReference URI='%s'/></enc:CipherData></enc:EncryptedData></encryption>";
        byte[] closed = book("META-INF/encryption.xml", locked.formatted("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OPS/two.xhtml"));
        assertThat(Formats.read(closed, "x.epub")).isEqualTo(new FileReading.Refused(Reason.ENCRYPTED));
        assertThat(Captures.of(closed, "x.epub")).isEqualTo(new Captures.Refused(Reason.ENCRYPTED));
        assertThat(FerryPages.read(book("META-INF/encryption.xml", locked.formatted("http://www.idpf.org/2008/embedding", "OPS/font.otf")), "x.epub").text()).contains(FerryPages.ARTICLE[0]);
    }

    @Test
    void refusesABookWithoutAPackage() {
        assertThat(Formats.read(Zips.of("META-INF/container.xml", "<container/>"), "x.epub")).isEqualTo(new FileReading.Refused(Reason.DAMAGED));
        assertThat(Formats.read(Zips.of("META-INF/container.xml", CONTAINER, "OPS/book.opf", "<package/>"), "x.epub")).isEqualTo(new FileReading.Refused(Reason.EMPTY));
    }
}
