package app.synoptic.domain.wording;

/// Finds a passage of a digest by its words (W3C Web Annotation, TextQuoteSelector). `prefix` and `suffix` stand
/// directly before and after and may be empty; they tell apart what is written twice.
public record TextQuoteSelector(String exact, String prefix, String suffix) implements Selector {

    public TextQuoteSelector {
        if (exact.isBlank()) {
            throw new IllegalArgumentException("a quotation needs at least one word");
        }
    }
}
