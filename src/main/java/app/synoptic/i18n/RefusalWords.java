package app.synoptic.i18n;

import app.synoptic.domain.refusal.Refusal;

/// Why something cannot be done, as one clause without a full stop.
public final class RefusalWords {

    static final String BUNDLE = "app.synoptic.i18n.reasons";

    private static final Phrasebook ENGLISH = Phrasebook.of(BUNDLE, Language.ENGLISH);
    private static final Spoken WORDS = Spoken.of(BUNDLE);

    private RefusalWords() {}

    /// In the language the program speaks, for the person before it.
    public static String spoken(Refusal refusal) {
        return of(WORDS.now(), refusal);
    }

    /// In English, as files and logs have it.
    public static String english(Refusal refusal) {
        return of(ENGLISH, refusal);
    }

    /// What a file of a dossier says wrong, in English: a refusal's clause, or the message of what its reader threw.
    public static String english(RuntimeException wrong) {
        return wrong instanceof Refusal refusal ? english(refusal) : String.valueOf(wrong.getMessage());
    }

    private static String of(Phrasebook book, Refusal refusal) {
        return book.of(refusal.reason().key(), refusal.values().toArray());
    }
}
