package app.synoptic.dossier;

import app.synoptic.dossier.json.Fields;
import app.synoptic.text.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/// What a text in a dossier file may be: the one place that says so, for all who read one. The JSON Schema that ships says
/// the same. Lengths are in code points. Each method gives back what it was given.
///
/// @see <a href="https://www.unicode.org/reports/tr36/">Unicode Technical Report 36, security considerations</a>
public final class Wordings {

    /// A label, a name, a title.
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_NOTE = 100_000;
    private static final int LONGEST_QUOTATION = 20_000;
    private static final int LONGEST_ADDRESS = 4_000;

    /// Letters and marks of which nothing is to be seen, though they count as letters or symbols.
    private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private Wordings() {}

    /// One line that says something.
    public static String line(String text) {
        requireVisible(text);
        return emptyLine(text);
    }

    /// One line, or nothing.
    public static String emptyLine(String text) {
        requireLength(text, LONGEST_LINE);
        text.codePoints().filter(c -> control(c) || reorders(c) || c == 0x2028 || c == 0x2029).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException("“%s” holds the control character U+%04X".formatted(Fields.shorten(text), c));
        });
        if (!text.isEmpty()) {
            requireVisible(text);
        }
        return text;
    }

    /// Any number of lines.
    public static String note(String text) {
        requireLength(text, LONGEST_NOTE);
        text.codePoints().filter(c -> control(c) && c != '\n' && c != '\r' && c != '\t' || c == 0x202D || c == 0x202E).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException("“%s” holds the control character U+%04X".formatted(Fields.shorten(text), c));
        });
        return text;
    }

    /// Words of a text, as they stand in it.
    public static String quotation(String text) {
        requireLength(text, LONGEST_QUOTATION);
        if (Words.of(text).isEmpty()) {
            throw new IllegalArgumentException("“%s” holds no word".formatted(Fields.shorten(text)));
        }
        return text;
    }

    /// What stands beside a quotation.
    public static String context(String text) {
        requireLength(text, LONGEST_QUOTATION);
        return text;
    }

    /// A language tag (BCP 47).
    public static String language(String tag) {
        try {
            if (!tag.isEmpty() && tag.length() <= 100) {
                new Locale.Builder().setLanguageTag(tag);
                return tag;
            }
        } catch (IllformedLocaleException _) {
            // said below
        }
        throw new IllegalArgumentException("“%s” is no language tag, such as en or zh-Hant".formatted(Fields.shorten(tag)));
    }

    /// An address on the web.
    public static String address(String url) {
        requireLength(url, LONGEST_ADDRESS);
        try {
            URI address = new URI(url);
            if (address.getHost() != null && Set.of("http", "https").contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
                return url;
            }
        } catch (URISyntaxException _) {
            // said below
        }
        throw new IllegalArgumentException("“%s” is no address on the web: it begins with http:// or https:// and holds no spaces"
                .formatted(Fields.shorten(url)));
    }

    private static void requireLength(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new IllegalArgumentException("“%s” has %,d characters; at most %,d are read".formatted(Fields.shorten(text), length, longest));
        }
    }

    private static void requireVisible(String text) {
        if (text.codePoints().noneMatch(Wordings::visible)) {
            throw new IllegalArgumentException("there is nothing to be read in it");
        }
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.SPACE_SEPARATOR,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !FILLERS.contains(c);
        };
    }

    private static boolean control(int c) {
        return Character.isISOControl(c);
    }

    /// Whether it turns the order of letters round, or hides that something does (UAX 9, explicit formatting).
    private static boolean reorders(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
