package app.synoptic.read.pdf;

/// What is drawn as one glyph, where it stands on the page as a person sees it: in points, from the top left corner of the crop box,
/// the page's rotation applied.
///
/// @param text    its characters: usually one, of ligatures more; never empty
/// @param page    counted from 0
/// @param x       the left edge of its box
/// @param y       the upper edge of its box
/// @param along   where it begins, measured in the direction of the writing
/// @param end     where it ends, in that direction
/// @param across  its baseline, measured at a right angle to the writing, growing from line to line
/// @param turn    the direction of the writing in quarter turns; 0 is from left to right
/// @param size    the size of the font as drawn
/// @param content the number of the marked content it stands in; -1 where it stands in none
/// @param link    whether it lies under a link
record Letter(String text, int page, float x, float y, float width, float height, float along, float end, float across, int turn, float size,
              boolean bold, int content, boolean link) {

    boolean blank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    /// The same characters in the place of both.
    Letter upTo(Letter next) {
        float left = Math.min(x, next.x);
        float top = Math.min(y, next.y);
        return new Letter(text, page, left, top, Math.max(x + width, next.x + next.width) - left, Math.max(y + height, next.y + next.height) - top, along, Math.max(end, next.end),
                across, turn, size, bold, content, link);
    }

    /// The same place with other characters.
    Letter with(String other) {
        return new Letter(other, page, x, y, width, height, along, end, across, turn, size, bold, content, link);
    }
}
