package app.synoptic.report.words;

import app.synoptic.domain.Value;
import app.synoptic.domain.edtf.Edtf;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A source's answer to a question in words, in the window as in a report.
public final class ValueText {

    private ValueText() {}

    /// @param unit  what a number counts, in the plural; null for other types
    /// @param dates how dates are written
    public static String of(Value value, @Nullable String unit, Phrases words, Function<Edtf, String> dates) {
        return switch (value) {
            case Value.Date(var date) -> dates.apply(date);
            case Value.Number number -> unit == null ? number(number, words) : number(number, words) + " " + unit;
            case Value.Names(var names, boolean open) ->
                    open ? words.of("value.names-open", String.join(", ", names)) : String.join(", ", names);
            case Value.Choice(String choice) -> choice;
            case Value.Worded _ -> words.of("value.worded");
        };
    }

    /// “Over 70” stands in a dossier as at least 71: a bound next to a round number is said by that number.
    private static String number(Value.Number value, Phrases words) {
        BigDecimal min = value.min();
        BigDecimal max = value.max();
        if (min != null && max != null) {
            return min.compareTo(max) == 0 ? digits(min, words) : words.of("value.range", digits(min, words), digits(max, words));
        }
        if (min != null) {
            BigDecimal below = min.subtract(BigDecimal.ONE);
            return round(below) ? words.of("value.over", digits(below, words)) : words.of("value.least", digits(min, words));
        }
        if (max == null) {
            throw new IllegalArgumentException("a number without bounds");
        }
        BigDecimal above = max.add(BigDecimal.ONE);
        return round(above) ? words.of("value.under", digits(above, words)) : words.of("value.most", digits(max, words));
    }

    private static boolean round(BigDecimal number) {
        return number.signum() > 0 && number.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static String digits(BigDecimal number, Phrases words) {
        return NumberFormat.getNumberInstance(words.locale()).format(number);
    }
}
