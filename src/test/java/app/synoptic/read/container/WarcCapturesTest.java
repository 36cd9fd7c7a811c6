package app.synoptic.read.container;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.Saved;
import app.synoptic.read.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WarcCapturesTest {

    private static final String PAGE = "<html lang=en><body><article><h1>" + FerryPages.HEADLINE + "</h1>" + FerryPages.paragraphs() + "</article></body></html>";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] together(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] record(String type, String url, String day, String more, byte[] block) {
        return together(bytes("WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: " + day + "T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n" + more
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + block.length + "\r\n\r\n"), block, bytes("\r\n\r\n"));
    }

    private static byte[] response(String url, String day, String head, byte[] body) {
        return record("response", url, day, "", together(bytes("HTTP/1.1 " + head + "\r\n\r\n"), body));
    }

    private static byte[] page(String url, String day, String content) {
        return response(url, day, "200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + bytes(content).length, bytes(content));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static List<ContainedCapture> captures(byte[] file, String name) {
        assertThat(Captures.of(file, name)).isInstanceOf(Captures.Several.class);
        return ((Captures.Several) Captures.of(file, name)).captures();
    }

    @Test
    void areThePagesWithoutRedirectsErrorsAndWhatPagesLoad() {
        byte[] warc = together(response("http://a.example/", "2024-01-01", "301 Moved\r\nLocation: /b\r\nContent-Length: 0", new byte[0]), page("http://a.example/b", "2024-01-01", PAGE),
                response("http://a.example/c", "2024-01-01", "404 Not Found\r\nContent-Type: text/html", bytes("gone")), response("http://a.example/s.css", "2024-01-01", "200 OK\r\nContent-Type: text/css", bytes("p {}")),
                record("revisit", "http://a.example/d", "2024-01-02", "WARC-Refers-To-Target-URI: http://a.example/b\r\n", new byte[0]), page("http://a.example/robots.txt", "2024-01-01", "User-agent: *"),
                record("response", "http://ads.example/frame", "2024-01-01", "WARC-Resource-Type: subframe\r\n", bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nbuy")));
        assertThat(captures(warc, "a.warc")).extracting(ContainedCapture::name).containsExactly("http://a.example/b");
    }

    @Test
    void areTheNewestOfEachAddress() {
        byte[] warc = together(page("http://a.example/", "2024-01-01", "first"), page("http://b.example/", "2024-01-01", PAGE), page("http://a.example/", "2024-03-01", PAGE), page("http://a.example/", "2024-02-01", "second"));
        List<ContainedCapture> found = captures(warc, "a.warc");
        assertThat(found).extracting(ContainedCapture::name).containsExactly("http://a.example/", "http://b.example/");
        assertThat(found.getFirst().date()).contains("2024-03-01T10:00:00Z");
        assertThat(Saved.read(found.getFirst()).metadata().best(Field.URL)).contains("http://a.example/");
        assertThat(Saved.read(found.getFirst()).metadata().best(Field.SAVED)).contains("2024-03-01T10:00:00Z");
    }

    @Test
    void areDecodedAsTheServerSentThem() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes(PAGE));
        }
        byte[] packed = gzip(bytes(PAGE));
        byte[] brotli = Base64.getDecoder().decode("CwiAV2F0ZXIgY2FtZSBvdXQgb2YD");
        byte[] chunked = together(bytes(Integer.toHexString(packed.length) + "\r\n"), packed, bytes("\r\n0\r\n\r\n"));
        String head = "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: ";
        byte[] warc = together(response("http://a.example/gzip", "2024-01-01", head + "gzip", packed), response("http://a.example/deflate", "2024-01-01", head + "deflate", deflated.toByteArray()),
                response("http://a.example/chunked", "2024-01-01", head + "gzip\r\nTransfer-Encoding: chunked", chunked), response("http://a.example/br", "2024-01-01", head + "br", brotli));
        for (byte[] file : new byte[][] {warc, gzip(warc)}) {
            List<ContainedCapture> found = captures(file, "a.warc");
            assertThat(found).hasSize(4);
            for (ContainedCapture capture : found.subList(0, 3)) {
                assertThat(capture.content().bytes()).as(capture.name()).isEqualTo(bytes(PAGE));
            }
            assertThat(found.get(3).content().bytes()).asString(StandardCharsets.US_ASCII).isEqualTo("Water came out of");
        }
    }

    @Test
    void areReadInTheEncodingTheServerNamed() {
        String words = "Паром вышел из порта в полночь и не вернулся. ".repeat(4);
        byte[] warc = response("http://a.example/", "2024-01-01", "200 OK\r\nContent-Type: text/html; charset=\"koi8-r\"", ("<p>" + words + "</p>").getBytes(Charset.forName("KOI8-R")));
        assertThat(Saved.read(captures(warc, "a.warc").getFirst()).text()).contains("Паром вышел из порта");
    }

    @Test
    void areThoseThatAreWholeWhereTheFileIsCutOff() {
        byte[] warc = together(page("http://a.example/", "2024-01-01", PAGE), page("http://b.example/", "2024-01-01", PAGE));
        List<ContainedCapture> found = captures(Arrays.copyOf(warc, warc.length - 300), "a.warc");
        assertThat(found.getFirst().name()).isEqualTo("http://a.example/");
        assertThat(Saved.read(found.getFirst()).text()).startsWith(FerryPages.HEADLINE);
        assertThat(Captures.of(bytes("WARC/1.1\r\nnonsense"), "a.warc")).isEqualTo(new Captures.Refused(Reason.DAMAGED));
    }

    @Test
    void refusesMoreThanIsRead() {
        byte[] warc = bytes("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "Content-Type: application/http\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
        assertThat(Captures.of(warc, "a.warc")).isEqualTo(new Captures.Refused(Reason.TOO_LARGE));
    }

    @Test
    void doesNotUnpackAPageOfZerosWithoutEnd() throws IOException {
        byte[] warc = response("http://a.example/", "2024-01-01", "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", gzip(new byte[ZipArchive.MOST_UNPACKED + 1]));
        ContainedCapture page = captures(warc, "a.warc").getFirst();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> page.content().bytes()).isInstanceOf(TooMuchException.class);
    }

    @Test
    void areThePagesAWaczLists() throws IOException {
        byte[] warc = together(gzip(page("http://a.example/b", "2024-01-01", PAGE)), gzip(page("http://ads.example/", "2024-01-01", "buy")), gzip(response("http://a.example/", "2024-01-01", "302 Found\r\nLocation: /b", new byte[0])));
        byte[] wacz = Zips.stored("datapackage.json", "{}", "archive/data.warc.gz", warc, "pages/pages.jsonl", "{\"format\":\"json-pages-1.0\"}\n{\"url\":\"http://a.example/\",\"title\":\"Ferry\",\"ts\":\"2024-01-01T09:00:00Z\"}\nnonsense\n"
                + "{\"url\":\"http://a.example/gone\",\"ts\":1704103200000}\n");
        List<ContainedCapture> found = captures(wacz, "a.wacz");
        assertThat(found).extracting(ContainedCapture::title).containsExactly("Ferry", "http://a.example/gone");
        assertThat(found).extracting(one -> one.date().orElse("")).containsExactly("2024-01-01T09:00:00Z", "2024-01-01T10:00:00Z");
        assertThat(found.getFirst().content().bytes()).isEqualTo(bytes(PAGE));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> found.getLast().content().bytes()).isInstanceOf(MissingException.class);
    }
}
