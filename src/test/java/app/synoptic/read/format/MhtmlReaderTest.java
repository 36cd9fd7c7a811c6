package app.synoptic.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {

    private static final String HEAD = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lantern.example/ferry\r\nSubject: Ferry\r\nDate: Sun, 29 Nov 2026 13:05:00 +0100\r\n"
            + "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----MultipartBoundary--x1----\"\r\n\r\n\r\n";
    private static final String PAGE = "<html lang=en><body><article><h1>" + FerryPages.HEADLINE + "</h1>" + FerryPages.paragraphs() + "</article></body></html>";

    private static byte[] saved(String encoding, String content) {
        return (HEAD + "------MultipartBoundary--x1----\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: " + encoding
                + "\r\nContent-Location: https://lantern.example/ferry?full\r\n\r\n" + content + "\r\n------MultipartBoundary--x1----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
                + "------MultipartBoundary--x1------\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        int column = 0;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String one = b < 32 || b == '=' || b > 126 ? "=%02X".formatted(b & 0xFF) : String.valueOf((char) b);
            if (column + one.length() > 74) {
                quoted.append("=\r\n");
                column = 0;
            }
            quoted.append(one);
            column += one.length();
        }
        return quoted.toString();
    }

    @Test
    void readsWhatBrowsersSave() {
        ReadingText text = FerryPages.read(saved("quoted-printable", quoted(PAGE)), "ferry.mhtml");
        assertThat(text.reader()).isEqualTo("mhtml/1");
        assertThat(text.format()).isEqualTo("mhtml");
        assertThat(text.text()).isEqualTo(FerryPages.read(PAGE).text());
        assertThat(text.metadata().best(Field.URL)).contains("https://lantern.example/ferry");
        assertThat(text.metadata().best(Field.SAVED)).contains("2026-11-29T13:05:00+01:00");
    }

    @Test
    void readsBase64AndTheEncodingThePartIsIn() {
        String base64 = Base64.getMimeEncoder().encodeToString(PAGE.replace("“", "«").replace("”", "»").getBytes(Charset.forName("windows-1252")));
        byte[] file = new String(saved("base64", base64), StandardCharsets.ISO_8859_1).replace("Content-Type: text/html\r", "Content-Type: text/html; charset=\"windows-1252\"\r").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FerryPages.read(file, "ferry.mht").text()).contains("«We were told twice", "sister’s wedding");
    }

    @Test
    void readsAFileThatIsCutOffAsFarAsItGoes() {
        byte[] file = saved("quoted-printable", quoted(PAGE));
        byte[] half = java.util.Arrays.copyOf(file, HEAD.length() + 700);
        assertThat(FerryPages.read(half, "ferry.mhtml").text()).startsWith(FerryPages.HEADLINE);
    }

    @Test
    void refusesAFileWithoutAPage() {
        assertThat(Formats.read((HEAD + "------MultipartBoundary--x1----\r\nContent-Type: image/png\r\n\r\nx\r\n").getBytes(StandardCharsets.ISO_8859_1), "x.mhtml"))
                .isEqualTo(new FileReading.Refused(FileReading.Reason.DAMAGED));
    }
}
