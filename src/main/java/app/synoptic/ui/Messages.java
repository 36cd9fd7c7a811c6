package app.synoptic.ui;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The window's words, by dotted key. Patterns are those of [MessageFormat]; plurals those of [ChoiceFormat].
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.synoptic.ui.messages", Locale.ENGLISH);

    private Messages() {}

    /// The text under `key` with `arguments` put in.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public static String get(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
