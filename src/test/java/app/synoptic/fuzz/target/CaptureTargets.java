package app.synoptic.fuzz.target;

import static app.synoptic.fuzz.target.Inputs.texts;
import static app.synoptic.fuzz.target.Inputs.resource;

import app.synoptic.read.FileReading;
import app.synoptic.read.Saved;
import app.synoptic.read.container.Captures;
import app.synoptic.read.container.ContainedCapture;
import app.synoptic.read.format.Formats;
import app.synoptic.read.layout.Pictures;
import app.synoptic.read.pdf.PdfPages;
import app.synoptic.read.record.RecordFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Captures of every format, and archives of them.
final class CaptureTargets {

    private static final int MOST_CAPTURES = 20;
    private static final int PDF_SECONDS = 30;

    private CaptureTargets() {}

    static Stream<FuzzTarget> all() {
        return Stream.of(
                FuzzTarget.of("text", capture("a.txt"), Stream.concat(encoded(), Stream.of(Saved.bytes("pump.txt"))).toList(), "\uFEFF", "\uFFFE", "By ", "Published: 2026-01-01", "* * *"),
                FuzzTarget.of("markdown", capture("a.md"), saved("pump.md"), "---\n", "# ", "[a](b)", "![a](b)", "```\n", "> ", "* ", "<div>", "[^1]", "|a|b|\n|-|-|\n"),
                FuzzTarget.of("html", capture("a.html"), saved("pump.html", "pump-singlefile.html", "complete/pump.html"), "<div>", "</div>", "<table>", "<p>", "<script>", "<style>", "<svg>", "<template>", "<base href='x'>",
                        "<meta charset=utf-7>", "<meta charset=utf-16>", "<!--", "<![CDATA[", "&#0;", "<script type='application/ld+json'>", "{\"@type\":\"Article\",\"datePublished\":\"", "<time datetime='", "style='display:none'", "<noscript>"),
                FuzzTarget.of("mail", capture("a.eml"), saved("pump.eml", "pump.mhtml"), "Content-Type: multipart/mixed; boundary=a\n\n--a\n", "Content-Transfer-Encoding: base64\n", "=?utf-8?B?", "=?utf-8?Q?=41?=", "charset=\"", "format=flowed", "\n\n", "--\n", "message/rfc822", "quoted-printable"),
                FuzzTarget.of("webarchive", capture("a.webarchive"), saved("pump.webarchive", "pump-xml.webarchive"), "bplist00", "<dict>", "<array>", "<key>WebMainResource</key>", "<data>", "<!ENTITY a \"b\">", "&a;"),
                FuzzTarget.of("rtf", capture("a.rtf"), saved("pump.rtf"), "{\\rtf1", "{", "}", "\\u-32768?", "\\bin99999 ", "\\uc99 ", "\\trowd\\cell\\row", "{\\field{\\*\\fldinst HYPERLINK \"", "\\ansicpg1251", "\\'", "{\\*\\", "\\par "),
                FuzzTarget.of("pdf", CaptureTargets::pdf, List.of(resource("read/pdf/columns.pdf"), resource("read/pdf/printed.pdf"), resource("read/pdf/drawn.pdf")), "/Kids[1 0 R]", "/Parent", "/Filter/FlateDecode", "/Length 99999999", "endobj", "obj", "stream\n", "xref", "trailer", "/Prev 0",
                        "/Encrypt", "/ObjStm", "/XRef", "BT", "Tj", "Do", "/Contents", "1 0 R", "[", "<<", ">>").within(PDF_SECONDS),
                FuzzTarget.of("epub", (input, _) -> capture(Packing.zip(input), "a.epub"), opened("pump.epub"), "<itemref idref='a'/>", "<item id='a' href='a.html'/>", "../", "<rootfile full-path='", "META-INF/encryption.xml", "=====[a.html]\n", "<navPoint>"),
                FuzzTarget.of("office", (input, _) -> capture(Packing.zip(input), "a.docx"), opened("pump.docx", "pump.odt"), "<w:p>", "</w:p>", "<w:tbl>", "<w:t>", "<text:p>", "<text:s text:c='999999999'/>", "<table:table-cell table:number-columns-repeated='99999999'>", "<w:fldChar w:fldCharType='begin'/>", "=====[word/styles.xml]\n", "w:outlineLvl", "<!DOCTYPE"),
                FuzzTarget.of("zip", (input, _) -> capture(Packing.zip(input), "a.zip"), List.of(Packing.open(app.synoptic.read.Zips.of("a.html", Saved.bytes("pump.html"), "b/c.txt", Saved.bytes("pump.txt"), "d.eml", Saved.bytes("pump.eml"))),
                        app.synoptic.read.Zips.stored("a.txt", Saved.bytes("pump.txt"), "b.html", Saved.bytes("pump.html"))), "=====[../x.html]\n", "=====[", "PK\u0001\u0002", "PK\u0005\u0006", "PK\u0003\u0004", "PK\u0006\u0006"),
                FuzzTarget.of("warc", capture("a.warc"), saved("pump-plain.warc", "pump.warc.gz"), "WARC/1.0\r\n", "Content-Length: 5\r\n", "Content-Length: -1\r\n", "WARC-Type: response\r\n", "WARC-Type: revisit\r\n", "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n", "\r\n\r\n", "HTTP/1.1 200 OK\r\n", "ffffffff\r\n"),
                FuzzTarget.of("wacz", (input, _) -> capture(Packing.zip(input), "a.wacz"), opened("pump.wacz"), "{\"url\":\"", "\"offset\":\"", "\"length\":\"-1\"", "\"filename\":\"", "=====[archive/data.warc.gz]\n"),
                FuzzTarget.of("record", (input, _) -> {
                    RecordFile.of(input, "a.json");
                    RecordFile.of(input, "a.txt");
                }, texts("{\"title\": \"Nine dry weeks\", \"url\": \"http://village.example/pump/\", \"authors\": [\"Ida Renn\"], \"published\": \"2026-03-01\", \"file\": \"a.html\"}", "[{\"url\": \"http://a.example/\"}]", "URL: http://village.example/\nTitle: Pump\nDate: 2026-03-01\n"), "{", "[", "\"", "\"file\":"),
                FuzzTarget.of("picture", CaptureTargets::picture, pictures(), "GIF89a", "\u0089PNG", "IHDR", "IDAT", "RIFF", "WEBPVP8 ", "BM", "II*\u0000").within(PDF_SECONDS));
    }

    private static FuzzTarget.Reading capture(String name) {
        return (input, _) -> capture(input, name);
    }

    /// As a file that somebody drops on the window is read, in whatever process.
    private static void capture(byte[] file, String name) {
        Formats.read(file, name);
        if (Captures.of(file, name) instanceof Captures.Several(var _, var captures)) {
            for (ContainedCapture capture : captures.stream().limit(MOST_CAPTURES).toList()) {
                try {
                    Formats.read(capture.content().bytes(), capture.fileName(), capture.beside());
                } catch (IOException unread) {
                    FileReading.Reason reason = Captures.reason(unread);
                    Sentence.check(reason.name());
                }
            }
        }
    }

    /// The process in which PDF files are read takes what its library throws for damage; what is ours may throw nothing.
    private static void pdf(byte[] input, java.nio.file.Path folder) {
        foreign(() -> Formats.read(input, "a.pdf"));
        foreign(() -> PdfPages.map(input));
        foreign(() -> PdfPages.picture(input, 1, 0.2f));
    }

    private static void picture(byte[] input, java.nio.file.Path folder) {
        foreign(() -> Pictures.decoded(input, 300));
    }

    private interface Work {
        Object done() throws IOException;
    }

    private static void foreign(Work work) {
        try {
            work.done();
        } catch (IOException expected) {
            // a file that cannot be read
        } catch (RuntimeException | StackOverflowError failed) {
            if (failed.getStackTrace().length > 0 && failed.getStackTrace()[0].getClassName().startsWith("app.synoptic.")) {
                throw failed;
            }
        }
    }

    private static List<byte[]> saved(String... names) {
        return Arrays.stream(names).map(Saved::bytes).toList();
    }

    private static List<byte[]> opened(String... names) {
        return Arrays.stream(names).map(Saved::bytes).flatMap(zip -> Stream.of(Packing.open(zip), zip)).toList();
    }

    private static Stream<byte[]> encoded() {
        String words = "Die Brücke über den Fluß ist zu. В среду совет говорил о мосте. ";
        return Stream.of("UTF-16LE", "UTF-16BE", "windows-1251", "windows-1252", "GB18030", "UTF-32", "Shift_JIS").map(java.nio.charset.Charset::forName).map(words.repeat(6)::getBytes);
    }

    private static List<byte[]> pictures() {
        return Stream.of("png", "gif", "jpg", "bmp").map(format -> {
            try (java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
                java.awt.image.BufferedImage image = new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB);
                image.createGraphics().drawLine(0, 0, 39, 29);
                javax.imageio.ImageIO.write(image, format, out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).toList();
    }
}
