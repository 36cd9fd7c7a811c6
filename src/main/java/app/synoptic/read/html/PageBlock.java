package app.synoptic.read.html;

/// A block of a page: a run of text that nothing but inline elements divides.
///
/// @param start      where its text begins in that of the page
/// @param end        where it ends
/// @param box        the block element it stands in
/// @param innerGroups what the names of inline elements around its beginning say it is: a set of [ClassWords.Group]s
/// @param linked     how many of its characters are links
/// @param sourceStart where its first character begins in the decoded file
/// @param sourceEnd   where its last one ends there
public record PageBlock(int start, int end, Box box, int innerGroups, int linked, boolean hidden, int sourceStart, int sourceEnd) {

    public int length() {
        return end - start;
    }
}
