package app.synoptic.report.words;

import app.synoptic.domain.Value;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A source's answer to a question in words.
public final class ValueText {

    private ValueText() {}

    /// @param unit what a number counts, in the plural; null for other types
    public static String of(Value value, @Nullable String unit) {
        return switch (value) {
            case Value.Date(var date) -> DateText.full(date);
            case Value.Number number -> unit == null ? number(number) : number(number) + " " + unit;
            case Value.Names(var names, boolean open) ->
                    open ? Phrases.of("value.names-open", String.join(", ", names)) : String.join(", ", names);
            case Value.Choice(String choice) -> choice;
            case Value.Worded _ -> Phrases.of("value.worded");
        };
    }

    private static String number(Value.Number value) {
        BigDecimal min = value.min();
        BigDecimal max = value.max();
        if (min != null && max != null) {
            return min.compareTo(max) == 0 ? digits(min) : Phrases.of("value.range", digits(min), digits(max));
        }
        return min != null ? Phrases.of("value.least", digits(min)) : Phrases.of("value.most", max == null ? "" : digits(max));
    }

    private static String digits(BigDecimal number) {
        return NumberFormat.getNumberInstance(Locale.ENGLISH).format(number);
    }
}
