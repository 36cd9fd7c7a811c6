package app.synoptic.i18n;

import java.text.MessageFormat;
import java.util.ResourceBundle.Control;
import java.util.ResourceBundle;

/// The sentences of one bundle in one language, by dotted key; what a language lacks is said in English. Patterns are those
/// of [MessageFormat], and before them those of [Plurals]. Immutable, safe for any thread.
public final class Phrasebook {

    private final Language language;
    private final ResourceBundle bundle;
    private final PatternCache formats;

    private Phrasebook(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
        this.formats = new PatternCache(language.locale());
    }

    /// @param bundle the base name of its files
    /// @throws java.util.MissingResourceException if there is no such bundle
    public static Phrasebook of(String bundle, Language language) {
        return new Phrasebook(language, ResourceBundle.getBundle(bundle, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /// The text under `key` with `values` put in.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String of(String key, Object... values) {
        return formats.fill(Plurals.chosen(plain(key), language, values), values);
    }

    /// The text under `key` as it is written.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String plain(String key) {
        return bundle.getString(key);
    }
}
