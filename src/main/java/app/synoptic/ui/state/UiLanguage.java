package app.synoptic.ui.state;

import app.synoptic.i18n.Language;
import java.util.Locale;

/// Which language a person wants the program to speak.
public enum UiLanguage {
    SYSTEM, ENGLISH, GERMAN, RUSSIAN;

    private static final Locale SYSTEMS = Locale.getDefault(Locale.Category.DISPLAY);

    /// The language meant; English where the system has one that the program does not speak.
    public Language language() {
        return switch (this) {
            case SYSTEM -> Language.of(SYSTEMS.toLanguageTag()).orElse(Language.ENGLISH);
            case ENGLISH -> Language.ENGLISH;
            case GERMAN -> Language.GERMAN;
            case RUSSIAN -> Language.RUSSIAN;
        };
    }

    /// The locale for what others say in the window: the system's where it has this language, so that its region stays.
    public Locale locale() {
        Language language = language();
        return SYSTEMS.getLanguage().equals(language.tag()) ? SYSTEMS : language.locale();
    }
}
