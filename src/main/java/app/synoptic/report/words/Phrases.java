package app.synoptic.report.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of a report, by dotted key. Patterns are those of [MessageFormat].
public final class Phrases {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.synoptic.report.words.messages", Locale.ENGLISH);

    private Phrases() {}

    /// The text under `key` with `values` put in.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }

    /// What a constant is called, by the key `word.<type>.<constant>`.
    public static String of(Enum<?> constant) {
        return of(key(constant));
    }

    /// The key under which a constant's word stands.
    public static String key(Enum<?> constant) {
        return "word." + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
