package app.synoptic.temporal;

import app.synoptic.temporal.grammar.MatchedExpression;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether dates of numbers such as 04/01/2022 name the month first.
final class NumberOrder {

    private NumberOrder() {}

    /// As the unambiguous ones of the same text do; else as the region of the language does: English of the United States, or of
    /// no region, has the month first.
    static boolean monthFirst(List<MatchedExpression> found, @Nullable String language) {
        long months = found.stream().filter(one -> one.sense().order() > 0).count();
        long days = found.stream().filter(one -> one.sense().order() < 0).count();
        if (months != days) {
            return months > days;
        }
        Locale locale = language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
        return locale.getLanguage().equals("en") && (locale.getCountry().isEmpty() || locale.getCountry().equals("US"));
    }
}
