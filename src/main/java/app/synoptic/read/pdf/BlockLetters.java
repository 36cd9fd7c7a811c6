package app.synoptic.read.pdf;

import java.util.List;

/// Letters that make one block, in their order.
///
/// @param role   the standard name of the structure element they stand in, as `P` or `H1`; `Artifact` where the structure leaves them
///               out, empty where there is no structure
/// @param table  whether they stand in a table
/// @param margin whether they are a running head, a running foot or a page number
record BlockLetters(String role, boolean table, boolean margin, List<Letter> letters) {

    static BlockLetters drawn(List<Letter> letters, boolean margin) {
        return new BlockLetters("", false, margin, letters);
    }
}
