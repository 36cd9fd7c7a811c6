package app.synoptic.domain.wording;

/// A half-open range `[start, end)` of one text, in UTF-16 code units of the text as decoded from its file.
public record Passage(TextId text, int start, int end) implements Comparable<Passage> {

    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a passage: [%d, %d)".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether both lie in the same text and share a code unit.
    public boolean overlaps(Passage other) {
        return text.equals(other.text) && start < other.end && other.start < end;
    }

    /// In reading order; a longer passage before a shorter one that begins at the same place.
    @Override
    public int compareTo(Passage other) {
        int byText = text.compareTo(other.text);
        if (byText != 0) {
            return byText;
        }
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
