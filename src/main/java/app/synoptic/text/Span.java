package app.synoptic.text;

/// A range `[start, end)` of the text at hand, in UTF-16 code units. It may be empty.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [%d, %d)".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    /// The characters of `text` that this span takes.
    public String of(String text) {
        return text.substring(start, end);
    }
}
