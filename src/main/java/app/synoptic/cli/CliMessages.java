package app.synoptic.cli;

import app.synoptic.i18n.Language;
import app.synoptic.i18n.Phrasebook;

/// The sentences of the headless commands, by dotted key.
final class CliMessages {

    static final String BUNDLE = "app.synoptic.cli.messages";

    private static final Phrasebook WORDS = Phrasebook.of(BUNDLE, Language.ENGLISH);

    private CliMessages() {}

    static String text(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
