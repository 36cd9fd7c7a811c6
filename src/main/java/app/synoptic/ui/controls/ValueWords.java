package app.synoptic.ui.controls;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Value;
import app.synoptic.ui.Messages;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A source's answer to a question in words.
public final class ValueWords {

    private ValueWords() {}

    /// @param unit what a number counts, in the plural; null for other types
    public static String of(Value value, @Nullable String unit, Dossier dossier) {
        return switch (value) {
            case Value.Date(var date) -> Dates.shortly(date, dossier);
            case Value.Number number -> unit == null ? number(number) : number(number) + " " + unit;
            case Value.Names(var names, boolean open) ->
                    open ? Messages.get("value.names.open", String.join(", ", names)) : String.join(", ", names);
            case Value.Choice(String choice) -> choice;
            case Value.Worded _ -> Messages.get("value.worded");
        };
    }

    /// “Over 70” stands in a dossier as at least 71: a bound next to a round number is said by that number.
    private static String number(Value.Number value) {
        BigDecimal min = value.min();
        BigDecimal max = value.max();
        if (min != null && max != null) {
            return min.compareTo(max) == 0 ? digits(min) : Messages.get("value.range", digits(min), digits(max));
        }
        if (min != null) {
            BigDecimal below = min.subtract(BigDecimal.ONE);
            return round(below) ? Messages.get("value.over", digits(below))
                    : Messages.get("value.least", digits(min));
        }
        if (max == null) {
            throw new IllegalArgumentException("a number without bounds");
        }
        BigDecimal above = max.add(BigDecimal.ONE);
        return round(above) ? Messages.get("value.under", digits(above))
                : Messages.get("value.most", digits(max));
    }

    private static boolean round(BigDecimal number) {
        return number.signum() > 0 && number.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static String digits(BigDecimal number) {
        return NumberFormat.getNumberInstance(Locale.ENGLISH).format(number);
    }
}
