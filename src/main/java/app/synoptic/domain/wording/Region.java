package app.synoptic.domain.wording;

/// A stretch `[start, end)` of a text, in UTF-16 code units, that is of one kind.
public record Region(RegionKind kind, int start, int end) {

    public Region {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a region: [%d, %d)".formatted(start, end));
        }
    }
}
