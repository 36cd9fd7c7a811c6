package app.synoptic.exchange.docx;

import app.synoptic.text.markdown.LinkedText;
import java.util.List;

/// Finds addresses of the web in words.
final class WebAddressFinder {

    private WebAddressFinder() {}

    /// The words, those that are addresses as links.
    static List<Inline> in(String words) {
        return LinkedText.in(words).stream().map(piece -> piece.address().<Inline>map(address -> new Inline.Web(address.toASCIIString(), piece.words())).orElseGet(() -> Inline.of(piece.words()))).toList();
    }
}
