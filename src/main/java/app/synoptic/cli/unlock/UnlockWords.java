package app.synoptic.cli.unlock;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of the commands here, by dotted key.
final class UnlockWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.synoptic.cli.unlock.words");

    private UnlockWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }
}
