package app.synoptic.i18n;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences of one bundle in the language the program speaks to the person before it. That is one for the whole
/// process, English until another is chosen. Safe for any thread.
public final class Spoken {

    private static volatile Language language = Language.ENGLISH;

    private final String bundle;
    private final Map<Language, Phrasebook> books = new ConcurrentHashMap<>();

    private Spoken(String bundle) {
        this.bundle = bundle;
    }

    /// @param bundle the base name of its files
    public static Spoken of(String bundle) {
        return new Spoken(bundle);
    }

    /// The language the program speaks.
    public static Language language() {
        return language;
    }

    /// Speaks another language from now on; what is said already stays as it is.
    public static void speak(Language next) {
        language = next;
    }

    /// Its sentences in the language spoken now.
    public Phrasebook now() {
        return books.computeIfAbsent(language, chosen -> Phrasebook.of(bundle, chosen));
    }
}
