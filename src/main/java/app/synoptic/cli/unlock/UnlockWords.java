package app.synoptic.cli.unlock;

import app.synoptic.i18n.Language;
import app.synoptic.i18n.Phrasebook;

/// The sentences of the commands here, by dotted key.
final class UnlockWords {

    private static final Phrasebook WORDS = Phrasebook.of("app.synoptic.cli.unlock.words", Language.ENGLISH);

    private UnlockWords() {}

    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
