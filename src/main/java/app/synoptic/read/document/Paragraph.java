package app.synoptic.read.document;

/// A paragraph as it stands in a document.
///
/// @param text without white space at its ends
/// @param path the elements around it, each with its place among those of its parent; empty where the format has none
/// @param at   where it begins in the decoded file, in UTF-16 code units
/// @param end  where it ends there
public record Paragraph(String text, Role role, String path, int at, int end) {

    /// How many of them a file may have, and still be read.
    public static final int MOST = 250_000;

    /// What a document says a paragraph is.
    public enum Role { TITLE, HEADING, TEXT, QUOTE, LIST, TABLE, CAPTION,
        /// Not of the text: a table of contents, a title page.
        ASIDE,
        /// Not shown.
        HIDDEN }
}
