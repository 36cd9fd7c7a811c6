package app.synoptic.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Web archives of any pages.
public final class Warcs {

    private Warcs() {}

    /// An archive of pages, each with an address, what the server says of its content, and the content.
    public static byte[] of(Page... pages) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Page page : pages) {
            byte[] head = bytes("HTTP/1.1 200 OK\r\nContent-Type: " + page.type() + "\r\nContent-Length: " + page.content().length + "\r\n\r\n");
            all.writeBytes(bytes("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: " + page.address()
                    + "\r\nWARC-Date: 2024-03-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                    + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + (head.length + page.content().length) + "\r\n\r\n"));
            all.writeBytes(head);
            all.writeBytes(page.content());
            all.writeBytes(bytes("\r\n\r\n"));
        }
        return all.toByteArray();
    }

    /// One page of an archive.
    @SuppressWarnings("ArrayRecordComponent")
    public record Page(String address, String type, byte[] content) {

        /// A page in UTF-8 of a title and paragraphs.
        public static Page of(String address, String title, String... paragraphs) {
            return new Page(address, "text/html; charset=utf-8", bytes(page(title, paragraphs)));
        }
    }

    /// A page of a title and paragraphs, which says nothing of its encoding.
    public static String page(String title, String... paragraphs) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>" + String.join("</p><p>", paragraphs)
                + "</p></article></body></html>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
