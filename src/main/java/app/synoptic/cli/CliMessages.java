package app.synoptic.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of the headless commands, by dotted key.
final class CliMessages {

    static final String BUNDLE = "app.synoptic.cli.messages";

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(BUNDLE);

    private CliMessages() {}

    static String text(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }
}
