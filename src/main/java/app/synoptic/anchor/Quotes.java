package app.synoptic.anchor;

import app.synoptic.domain.Passage;
import app.synoptic.domain.TextQuoteSelector;
import app.synoptic.domain.Wording;

/// Finds quotations (W3C Web Annotation, TextQuoteSelector) in a text, and makes them.
public final class Quotes {

    private Quotes() {}

    /// A quotation of `passage`, with as much prefix and suffix as makes it the only one in `text`.
    public static TextQuoteSelector of(Wording text, Passage passage) {
        throw new UnsupportedOperationException();
    }

    /// Where `selector` lies: `Exact`, `Ambiguous` or `Lost`. Exact characters, or else the same words.
    public static Outcome find(Wording text, TextQuoteSelector selector) {
        throw new UnsupportedOperationException();
    }
}
