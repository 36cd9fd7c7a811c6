package app.synoptic.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language the program speaks, and a report can be written in.
public enum Language {
    ENGLISH("en"), GERMAN("de"), RUSSIAN("ru");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /// The language with a BCP 47 tag, whatever its case and region.
    public static Optional<Language> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(one -> one.tag.equals(language)).findFirst();
    }

    /// Its BCP 47 tag.
    public String tag() {
        return tag;
    }

    /// As dates and numbers need it.
    public Locale locale() {
        return locale;
    }

    /// How many forms its nouns take beside a number.
    int forms() {
        return this == RUSSIAN ? 3 : 2;
    }

    /// Which of its forms, from zero, a noun takes beside a whole number (Unicode CLDR 46, Language Plural Rules).
    int form(long number) {
        if (this != RUSSIAN) {
            return number == 1 ? 0 : 1;
        }
        long ones = number % 10;
        boolean teen = number % 100 / 10 == 1;
        return ones == 1 && !teen ? 0 : ones >= 2 && ones <= 4 && !teen ? 1 : 2;
    }
}
