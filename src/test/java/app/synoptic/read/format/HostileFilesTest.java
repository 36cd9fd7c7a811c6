package app.synoptic.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.Saved;
import app.synoptic.read.Zips;
import app.synoptic.read.container.Captures;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a file is made to do, a reading or a reason comes of it, within bounds.
@Tag("slow")
class HostileFilesTest {

    private static final String CONTAINER = "<container><rootfile full-path='o'/></container>";
    private static final String PACKAGE = "<package><manifest><item id='a' href='a.html' media-type='text/html'/></manifest><spine><itemref idref='a'/></spine></package>";

    static java.util.stream.Stream<String> files() {
        return Saved.FILES.stream();
    }

    private static FileReading read(byte[] file, String name) {
        return Formats.read(file, name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Cut off at many places, and with bytes changed at many: no error but a reason.
    @ParameterizedTest
    @MethodSource("files")
    void areReadOrRefusedWhereTheyAreDamaged(String name) {
        byte[] whole = Saved.bytes(name);
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            byte[] changed = whole.clone();
            for (int j = 0; j < 8; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            for (byte[] file : new byte[][] {cut, changed}) {
                assertThat(read(file, name)).isInstanceOfAny(FileReading.Read.class, FileReading.Refused.class);
                if (Captures.of(file, name) instanceof Captures.Several(var _, var captures)) {
                    captures.forEach(HostileFilesTest::unpack);
                }
            }
        }
    }

    private static void unpack(app.synoptic.read.container.ContainedCapture capture) {
        try {
            assertThat(capture.content().bytes()).isNotNull();
        } catch (java.io.IOException refused) {
            assertThat(Captures.reason(refused)).isNotNull();
        }
    }

    @Test
    void areRefusedWithMorePartsThanADocumentForPeopleHas() {
        String word = "<w:document xmlns:w='w'>" + "<w:p><w:t>x</w:t></w:p>".repeat(700_000) + "</w:document>";
        assertThat(read(Zips.of("word/document.xml", word), "a.docx")).isInstanceOf(FileReading.Refused.class);
        assertThat(read(Zips.of("word/document.xml", "<w:document xmlns:w='w'>" + "<w:p>".repeat(1_000_000)), "a.docx")).isEqualTo(new FileReading.Refused(Reason.DAMAGED));
        assertThat(read(Zips.of("META-INF/container.xml", CONTAINER, "o", PACKAGE, "a.html", "<p>x".repeat(700_000)), "a.epub")).isEqualTo(new FileReading.Refused(Reason.TOO_MANY_ELEMENTS));
        assertThat(read(Zips.of("META-INF/container.xml", CONTAINER, "o", "<a>".repeat(1_100_000)), "a.epub")).isInstanceOf(FileReading.Refused.class);
    }

    @Test
    void areReadDeepDown() {
        assertThat(FerryPages.read(Zips.of("META-INF/container.xml", CONTAINER, "o", PACKAGE, "a.html", "<div>".repeat(200_000) + "<p>Deep down."), "a.epub").text()).isEqualTo("Deep down.");
        String strict = "<html xmlns='http://www.w3.org/1999/xhtml'>" + "<div>".repeat(200_000) + "<p>Deep down.</p>";
        assertThat(FerryPages.read(Zips.of("META-INF/container.xml", CONTAINER, "o", PACKAGE, "a.html", strict), "a.epub").blocks().getFirst().path()).hasSizeLessThan(10_000);
    }

    @Test
    void areWhatTheyAreUnderAnyName() {
        assertThat(FerryPages.read(Saved.bytes("pump.rtf"), "pump.docx").reader()).isEqualTo("rtf/1");
        assertThat(FerryPages.read(Saved.bytes("pump.epub"), "pump.txt").reader()).isEqualTo("epub/1");
        assertThat(FerryPages.read(Saved.bytes("pump.eml"), "pump.html").reader()).isEqualTo("eml/1");
        assertThat(FerryPages.read(Saved.bytes("pump.webarchive"), "pump.eml").reader()).isEqualTo("webarchive/1");
        assertThat(FerryPages.read(Saved.bytes("pump.docx"), "pump.rtf").reader()).isEqualTo("docx/1");
    }

    @Test
    void areCalledLockedWhereTheyAre() {
        byte[] office = new byte[2_048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, office, 0, 4);
        assertThat(read(office, "old.doc")).isEqualTo(new FileReading.Refused(Reason.UNREAD_FORMAT));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, office, 1_024, name.length);
        assertThat(read(office, "locked.docx")).isEqualTo(new FileReading.Refused(Reason.ENCRYPTED));
        byte[] open = Zips.of("content.xml", "x", "meta.xml", "<m/>", "META-INF/manifest.xml", "<manifest:encryption-data/>");
        assertThat(read(open, "locked.odt")).isEqualTo(new FileReading.Refused(Reason.ENCRYPTED));
    }

    /// The parser of the JDK prints what is wrong with bytes on its own account.
    @Test
    void areRefusedInSilence() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] broken = new byte[] {'<', 'w', '>', (byte) 0xFF, 'x'};
            assertThat(read(Zips.of("word/document.xml", broken), "a.docx")).isEqualTo(new FileReading.Refused(Reason.DAMAGED));
            assertThat(read(Zips.of("word/document.xml", bytes("<w:d xmlns:w='w'><w:p><w:t>Words</w:t></w:p></w:d>"), "docProps/core.xml", broken), "a.docx")).isInstanceOf(FileReading.Read.class);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
