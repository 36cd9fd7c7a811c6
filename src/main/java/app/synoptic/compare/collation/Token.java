package app.synoptic.compare.collation;

import app.synoptic.domain.wording.Passage;

/// One word of a witness.
///
/// @param form    its compared form as `text` reads it
/// @param place   where it stands, in UTF-16 code units
/// @param written as the text prints it
/// @param before  what the text prints between the word before it and this one, be that in the passage or not; cut to
///                the last few code units
public record Token(String form, Passage place, String written, String before) {}
