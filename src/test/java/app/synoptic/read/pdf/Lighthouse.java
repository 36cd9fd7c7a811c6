package app.synoptic.read.pdf;

import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;

/// One page of our own as a browser printed it, and the wording it shows.
public final class Lighthouse {

    public static final String TITLE = "The lamp at Sarn Point goes dark for a season";

    private Lighthouse() {}

    /// `printed`, `columns` or `drawn`, as `lighthouse.html` tells them.
    public static byte[] pdf(String name) throws IOException {
        return file(name + ".pdf");
    }

    /// Its blocks in the order of the page, from the headline on.
    static List<String> blocks() throws IOException {
        return Jsoup.parse(new String(file("lighthouse.html"), java.nio.charset.StandardCharsets.UTF_8)).select("body > h1, body > p, main > *:not(figure):not(ul), figcaption, main li").stream()
                .map(block -> block.text().replace("\u00AD", "")).toList();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Lighthouse.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    static ReadingText read(byte[] file) {
        return switch (PdfReader.read(file)) {
            case FileReading.Read(var text) -> text;
            case FileReading.Refused(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }
}
