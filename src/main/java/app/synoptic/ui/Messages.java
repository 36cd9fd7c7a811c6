package app.synoptic.ui;

import app.synoptic.i18n.Spoken;
import java.text.ChoiceFormat;
import java.text.MessageFormat;

/// The window's words, by dotted key, in the language that is spoken. Patterns are those of [MessageFormat]; plurals those of
/// [ChoiceFormat] in English, those of [app.synoptic.i18n.Phrasebook] in languages with more forms.
public final class Messages {

    public static final String BUNDLE = "app.synoptic.ui.messages";

    private static final Spoken WORDS = Spoken.of(BUNDLE);

    private Messages() {}

    /// The text under `key` with `arguments` put in.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public static String get(String key, Object... arguments) {
        return arguments.length == 0 ? WORDS.now().plain(key) : WORDS.now().of(key, arguments);
    }
}
