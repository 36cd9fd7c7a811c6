package app.synoptic.edit.phrase;

import app.synoptic.domain.Value;
import app.synoptic.domain.refusal.Refusal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a number as a person types it: `71`, `2,500`, `71–100`, `over 70`, `at least 71`, `70+`, `up to 100`, `fewer
/// than 100`, and the same in German and Russian. “Over 70” of what is counted in wholes is at least 71.
public final class NumberPhrase {

    private static final String NUMBER = "(-?\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern RANGE = Pattern.compile("(?:from |between |von |zwischen |от |между )?" + NUMBER + " ?(?:[-–—]|to|and|bis|und|до|и) ?" + NUMBER);
    private static final Pattern LEAST = Pattern.compile("(?:at least|from|no fewer than|no less than|mindestens|wenigstens|ab|не менее|не меньше|от|≥|>=) ?" + NUMBER
            + "|" + NUMBER + " ?(?:\\+|or more|oder mehr|и более|и больше)");
    private static final Pattern MOST = Pattern.compile("(?:at most|up to|no more than|höchstens|bis zu|bis|не более|не больше|до|≤|<=) ?" + NUMBER);
    private static final Pattern OVER = Pattern.compile("(?:over|more than|über|mehr als|более|больше|свыше|>) ?" + NUMBER);
    private static final Pattern UNDER = Pattern.compile("(?:under|fewer than|less than|below|unter|weniger als|менее|меньше|<) ?" + NUMBER);

    private NumberPhrase() {}

    /// Reads `words`; empty where they are not understood, or name an empty range.
    public static Optional<Value.Number> of(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return Optional.ofNullable(read(plain));
        } catch (IllegalArgumentException | Refusal impossible) {
            return Optional.empty();
        }
    }

    private static Value.@Nullable Number read(String words) {
        Matcher one = ONE.matcher(words);
        if (one.matches()) {
            BigDecimal number = number(one.group(1));
            return new Value.Number(number, number);
        }
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            return new Value.Number(number(range.group(1)), number(range.group(2)));
        }
        Matcher least = LEAST.matcher(words);
        if (least.matches()) {
            return new Value.Number(number(least.group(1) == null ? least.group(2) : least.group(1)), null);
        }
        Matcher most = MOST.matcher(words);
        if (most.matches()) {
            return new Value.Number(null, number(most.group(1)));
        }
        Matcher over = OVER.matcher(words);
        if (over.matches()) {
            return beyond(number(over.group(1)), true);
        }
        Matcher under = UNDER.matcher(words);
        return under.matches() ? beyond(number(under.group(1)), false) : null;
    }

    private static Value.@Nullable Number beyond(BigDecimal number, boolean up) {
        if (number.scale() > 0) {
            return null;
        }
        return up ? new Value.Number(number.add(BigDecimal.ONE), null) : new Value.Number(null, number.subtract(BigDecimal.ONE));
    }

    private static BigDecimal number(String digits) {
        String plain = digits.replaceAll("[,\\u00a0\\u202f ]", "");
        if (plain.length() > 30) {
            throw new IllegalArgumentException("a number of more than thirty digits");
        }
        return new BigDecimal(plain);
    }
}
