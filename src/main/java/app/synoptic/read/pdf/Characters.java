package app.synoptic.read.pdf;

/// The characters of a glyph as a text has them.
final class Characters {

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char FIRST_LIGATURE = '\uFB00';

    private Characters() {}

    /// Ligatures as letters, every kind of white space as one space, without control characters and what means nothing outside the
    /// file. A soft hyphen stays where it is a glyph of its own.
    static String plain(String told) {
        if (told.length() == 1 && told.charAt(0) > ' ' && told.charAt(0) < 0x7F) {
            return told.intern();
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < told.length(); i++) {
            char c = told.charAt(i);
            if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
                plain.append(LIGATURES[c - FIRST_LIGATURE]);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (!Character.isISOControl(c) && c != '\uFFFD' && !(c == '\u00AD' && told.length() > 1) && c != '\uFEFF' && Character.getType(c) != Character.PRIVATE_USE && c != '\uFFFE' && c != '\uFFFF') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
