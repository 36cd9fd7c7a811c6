package app.synoptic.report.words;

import app.synoptic.compare.Aspect;
import app.synoptic.compare.ReconciliationReason;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.domain.wording.Match;
import app.synoptic.i18n.Language;
import app.synoptic.i18n.Phrasebook;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The words of a report in one language, by dotted key (see [Phrasebook]). Immutable, safe for any thread.
public final class Phrases {

    static final String BUNDLE = "app.synoptic.report.words.messages";

    private static final Map<Class<?>, String> TYPES = Map.of(Aspect.class, "aspect", Dating.class, "dating", Match.class, "match",
            ReconciliationReason.class, "way", Silence.class, "silence", Stance.class, "stance", Verdict.class, "verdict");

    private static final Map<Language, Phrases> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Phrases(language));
        }
    }

    private final Language language;
    private final Phrasebook book;
    private final ReportDates dates;

    private Phrases(Language language) {
        this.language = language;
        this.book = Phrasebook.of(BUNDLE, language);
        this.dates = new ReportDates(language.locale(), book.plain("date.none"));
    }

    public static Phrases in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /// The language as dates and numbers need it.
    public Locale locale() {
        return language.locale();
    }

    /// Dates in these words.
    public ReportDates dates() {
        return dates;
    }

    /// The text under `key` with `values` put in.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String of(String key, Object... values) {
        return book.of(key, values);
    }

    /// What a constant is called, by the key `word.<type>.<constant>`.
    public String of(Enum<?> constant) {
        return of(key(constant));
    }

    /// The key under which a constant's word stands.
    ///
    /// @throws IllegalArgumentException if there are none for its enum
    public static String key(Enum<?> constant) {
        String type = TYPES.get(constant.getDeclaringClass());
        if (type == null) {
            throw new IllegalArgumentException("There are no words for " + constant.getDeclaringClass().getName());
        }
        return "word." + type + "." + ConstantTerm.of(constant);
    }
}
