package app.synoptic.read.container;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.Saved;
import app.synoptic.read.Zips;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapturesTest {

    private static List<ContainedCapture> several(byte[] file, String name) {
        assertThat(Captures.of(file, name)).isInstanceOf(Captures.Several.class);
        return ((Captures.Several) Captures.of(file, name)).captures();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pump.txt", "pump.html", "pump.mhtml", "pump.docx", "pump.odt", "pump.rtf", "pump.eml", "pump.md", "pump.webarchive"})
    void takesACaptureForOne(String file) {
        assertThat(Captures.of(Saved.bytes(file), file)).isEqualTo(new Captures.One());
    }

    @Test
    void findsTheFilesOfAPackedOneThatMayBeArticles() {
        byte[] inner = Zips.of("deep.txt", "x", "deeper.zip", Zips.of("deepest.txt", "x"));
        byte[] zip = Zips.of("a.html", FerryPages.newspaper(), "press/b.docx", Saved.bytes("pump.docx"), "press/picture.png", "x", ".hidden/c.txt", "x", "__MACOSX/a.html", "x", "press/.DS_Store", "x",
                "../out.txt", "x", "/root.txt", "x", "C:\\win.txt", "x", "page.htm", "x", "page_files/frame.html", "x", "page_files/style.css", "x", "inner.zip", inner, "pump.warc.gz", Saved.bytes("pump.warc.gz"));
        assertThat(several(zip, "press.zip")).extracting(ContainedCapture::name).containsExactly("a.html", "press/b.docx", "page.htm", "inner.zip!/deep.txt", "inner.zip!/deeper.zip",
                "pump.warc.gz!/" + Saved.ADDRESS);
        assertThat(Saved.read(several(zip, "press.zip").getFirst()).metadata().best(Field.TITLE)).contains(FerryPages.HEADLINE);
        assertThat(Saved.read(several(zip, "press.zip").get(1)).reader()).isEqualTo("docx/1");
    }

    @Test
    void saysThatThereIsNothingToRead() {
        assertThat(Captures.of(Zips.of("a.png", "x", "b.css", "x"), "x.zip")).isEqualTo(new Captures.Refused(Reason.NOTHING_TO_READ));
        assertThat(Captures.of(Zips.of("a.txt", "x", "b", new byte[20_000_000]), "x.zip")).isInstanceOf(Captures.Several.class);
        byte[] zip = Zips.of("a.txt", "Water");
        assertThat(Captures.of(Arrays.copyOf(zip, zip.length - 4), "x.zip")).isEqualTo(new Captures.Refused(Reason.DAMAGED));
    }

    @Test
    void offersTheChaptersOfABook() {
        assertThat(Captures.of(Saved.bytes("pump.epub"), "pump.epub")).isInstanceOfSatisfying(Captures.Several.class, book -> assertThat(book.holder()).isEqualTo(Captures.Holder.BOOK));
    }
}
