package app.synoptic.domain.wording;

/// One block of a text, `[start, end)` in UTF-16 code units: what its reader told to be a paragraph, a heading, a line of a list.
public record Block(BlockKind kind, int start, int end) {

    public Block {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a block: [%d, %d)".formatted(start, end));
        }
    }
}
