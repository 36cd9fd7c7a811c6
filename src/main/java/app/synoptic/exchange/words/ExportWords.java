package app.synoptic.exchange.words;

import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.exchange.content.Loss;
import app.synoptic.i18n.Language;
import app.synoptic.i18n.Phrasebook;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The words of exports in one language, by dotted key (see [Phrasebook]). Immutable, safe for any thread.
public final class ExportWords {

    static final String BUNDLE = "app.synoptic.exchange.words.messages";

    private static final Map<Language, ExportWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new ExportWords(Phrasebook.of(BUNDLE, language)));
        }
    }

    private final Phrasebook book;

    private ExportWords(Phrasebook book) {
        this.book = book;
    }

    public static ExportWords in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /// The text under `key` with `values` put in.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String of(String key, Object... values) {
        return book.of(key, values);
    }

    /// What a format has no place for, and where it stands instead, as a sentence.
    public String of(Loss loss) {
        return of(key(loss.what()), loss.count()) + " " + (loss.field().isEmpty() ? of("loss.left-out") : of("loss.kept", loss.field()));
    }

    static String key(Loss.What what) {
        return "loss." + ConstantTerm.of(what);
    }
}
