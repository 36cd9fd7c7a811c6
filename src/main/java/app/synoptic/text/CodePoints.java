package app.synoptic.text;

/// What single code points are to a word.
final class CodePoints {

    static final int SOFT_HYPHEN = 0xAD;
    private static final String APOSTROPHES = "'\u2019\u2018\u201B\u02BC\u02BB\u2032\uFF07`\u00B4";
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u201A\u00AB\u00BB\u2039\u203A\u2033\uFF02\u301D\u301E\u301F";
    private static final String SIGNS = "+\u2212\u00B1-\u2013~\u2248<>\u2264\u2265";

    private CodePoints() {}

    static boolean digit(int glyph) {
        return glyph < 0x80 ? glyph >= '0' && glyph <= '9' : Character.isDigit(glyph);
    }

    /// A letter, or a number that is no digit (Roman numerals, fractions, superscripts); no apostrophe, no ideograph.
    static boolean letter(int glyph) {
        if (glyph < 0x80) {
            return glyph >= 'a' && glyph <= 'z' || glyph >= 'A' && glyph <= 'Z';
        }
        return switch (Character.getType(glyph)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER -> true;
            case Character.OTHER_LETTER, Character.MODIFIER_LETTER -> !apostrophe(glyph) && !ideograph(glyph);
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> !ideograph(glyph);
            default -> false;
        };
    }

    static boolean ideograph(int glyph) {
        return glyph >= 0x3000 && Character.isIdeographic(glyph);
    }

    /// Whether a word that has begun goes on with this: letters, digits and the marks on them.
    static boolean continues(int glyph) {
        return letter(glyph) || digit(glyph) || mark(glyph);
    }

    private static boolean mark(int glyph) {
        if (glyph < 0x300 || ignored(glyph)) {
            return false;
        }
        int type = Character.getType(glyph);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// Soft hyphens, zero-width and bidi marks, variation selectors: not there, as far as words go.
    static boolean ignored(int glyph) {
        if (glyph < 0x80) {
            return false;
        }
        return glyph >= 0xFE00 && glyph <= 0xFE0F || glyph == 0x34F || Character.getType(glyph) == Character.FORMAT;
    }

    static boolean apostrophe(int glyph) {
        return APOSTROPHES.indexOf(glyph) >= 0;
    }

    /// Quotation marks of any kind, apostrophes among them.
    static boolean quote(int glyph) {
        return apostrophe(glyph) || QUOTES.indexOf(glyph) >= 0;
    }

    /// What is a word by itself: per cent and per mille, currency signs, ideographs.
    static boolean standsAlone(int glyph) {
        return glyph == '%' || glyph == 0x2030 || glyph == 0x66A || glyph == '$'
                || glyph >= 0x80 && (Character.getType(glyph) == Character.CURRENCY_SYMBOL || ideograph(glyph));
    }

    static boolean sign(int glyph) {
        return SIGNS.indexOf(glyph) >= 0;
    }

    /// Hyphen, en dash and minus are one sign; any other is itself.
    static char plainSign(int glyph) {
        return glyph == 0x2212 || glyph == 0x2013 ? '-' : (char) glyph;
    }

    static boolean space(int glyph) {
        return Character.isWhitespace(glyph) || Character.isSpaceChar(glyph);
    }

    /// White space in which no line breaks, or which is set between digits only.
    static boolean groupSpace(int glyph) {
        return glyph == 0xA0 || glyph == 0x202F || glyph == 0x2007 || glyph == 0x2009;
    }
}
