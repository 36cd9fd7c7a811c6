package app.synoptic.dossier;

import app.synoptic.dossier.json.Fields;
import app.synoptic.text.Legible.Fault;
import app.synoptic.text.Legible;
import app.synoptic.text.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a text in a dossier file may be: the one place that says so, for all who read one. The JSON Schema that ships says
/// the same.
/// Each method gives back what it was given.
///
/// @see <a href="https://www.unicode.org/reports/tr36/">Unicode Technical Report 36, security considerations</a>
public final class FieldRules {

    private static final int LONGEST_QUOTATION = 20_000;
    private static final int LONGEST_ADDRESS = 4_000;

    private FieldRules() {}

    /// One line that says something.
    public static String line(String text) {
        return legible(text, Legible.line(text));
    }

    /// One line, or nothing.
    public static String emptyLine(String text) {
        return legible(text, Legible.emptyLine(text));
    }

    /// Any number of lines.
    public static String note(String text) {
        return legible(text, Legible.note(text));
    }

    /// Words of a text, as they stand in it.
    public static String quotation(String text) {
        legible(text, Legible.longer(text, LONGEST_QUOTATION));
        if (Words.of(text).isEmpty()) {
            throw new IllegalArgumentException("“%s” holds no word".formatted(Fields.shorten(text)));
        }
        return text;
    }

    /// What stands beside a quotation.
    public static String context(String text) {
        return legible(text, Legible.longer(text, LONGEST_QUOTATION));
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
        legible(url, Legible.longer(url, LONGEST_ADDRESS));
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

    private static String legible(String text, Optional<Fault> fault) {
        fault.ifPresent(wrong -> {
            throw new IllegalArgumentException(switch (wrong) {
                case Fault.TooLong(int length, int most) -> "“%s” has %,d characters; at most %,d are read".formatted(Fields.shorten(text), length, most);
                case Fault.Hidden(int character) -> "“%s” holds the control character U+%04X".formatted(Fields.shorten(text), character);
                case Fault.Blank() -> "there is nothing to be read in it";
            });
        });
        return text;
    }
}
