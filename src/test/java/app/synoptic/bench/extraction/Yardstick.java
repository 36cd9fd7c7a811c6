package app.synoptic.bench.extraction;

import app.synoptic.read.html.HtmlDecoder;
import net.dankito.readability4j.Readability4J;

/// What another finder of articles takes for the article: readability4j, a port of Mozilla's Readability. It is in no product of ours.
final class Yardstick {

    private Yardstick() {}

    /// Empty where it finds none, or fails.
    static String body(byte[] page) {
        try {
            String html = HtmlDecoder.decode(page).map(HtmlDecoder.Characters::text).orElse("");
            String text = new Readability4J("http://page.example/", html).parse().getTextContent();
            return text == null ? "" : text;
        } catch (RuntimeException failed) {
            return "";
        }
    }
}
