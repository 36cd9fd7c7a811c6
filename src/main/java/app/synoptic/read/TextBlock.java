package app.synoptic.read;

import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.BlockKind;

/// One block of a reading text: where it lies there, what it is, and its way back to the file.
///
/// @param start  where it begins in the reading text, in UTF-16 code units
/// @param end    where it ends there
/// @param body   whether it is part of the article as it is read through: of captions only those that people read as such
/// @param hidden whether the page does not show it
/// @param path   the element it stands in, as `html/body[2]/div[1]/p[3]`: each name with its place among the elements of its parent,
///               counted from 1; empty where the format has no elements
/// @param sourceStart where its first character begins in the decoded file, in UTF-16 code units
/// @param sourceEnd   where its last one ends there
public record TextBlock(int start, int end, BlockKind kind, boolean body, boolean hidden, String path, int sourceStart, int sourceEnd) {

    public TextBlock {
        if (start < 0 || end <= start || sourceStart < 0 || sourceEnd < sourceStart) {
            throw new IllegalArgumentException("not a block: [%d, %d) from [%d, %d)".formatted(start, end, sourceStart, sourceEnd));
        }
    }

    /// The same as a text keeps it.
    public Block block() {
        return new Block(kind, start, end);
    }
}
