package app.synoptic.compare.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers in figures and in words, and ranges of them.
final class NumberReader {

    private static final Pattern FIGURES = Pattern.compile("([+\\-~≈<>≤≥±]?)(\\d+(?:[.,]\\d+)*)(st|nd|rd|th|й|го|е|я|ми)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Map<String, WordSense> SIGNS = Map.of("~", WordSense.ABOUT, "≈", WordSense.ABOUT, "±", WordSense.ABOUT, ">", WordSense.MORE,
            "<", WordSense.LESS, "≥", WordSense.AT_LEAST, "≤", WordSense.AT_MOST);
    private static final List<String> UP_TO = List.of("to", "bis", "до", "по");
    private static final List<String> BETWEEN = List.of("between", "zwischen", "между");
    private static final long HUNDRED = 100;
    private static final long THOUSAND = 1000;

    /// A number among words.
    ///
    /// @param next the place behind it
    record Read(String value, Optional<WordSense> limit, int next) {}

    private final WordingLanguage language;
    private final List<WordPiece> pieces;

    NumberReader(WordingLanguage language, List<WordPiece> pieces) {
        this.language = language;
        this.pieces = pieces;
    }

    /// The number or range that begins at `at`.
    Optional<Read> read(int at) {
        return one(at).map(first -> {
            int second = upper(at, first.next());
            Optional<Read> last = second < 0 ? Optional.empty() : one(second);
            return last.map(end -> new Read(first.value() + ".." + end.value(), first.limit(), end.next())).orElse(first);
        });
    }

    /// Where the upper end of a range stands whose lower end is `[at, next)`; -1 if there is none.
    private int upper(int at, int next) {
        if (next >= pieces.size()) {
            return -1;
        }
        if (pieces.get(next).before().matches("\\s?[-–‑]\\s?")) {
            return next;
        }
        boolean between = at > 0 && BETWEEN.contains(pieces.get(at - 1).form());
        String word = pieces.get(next).form();
        return UP_TO.contains(word) || between && language.lexicon().sense(word).filter(WordSense.LINK::equals).isPresent() ? next + 1 : -1;
    }

    private Optional<Read> one(int at) {
        if (at >= pieces.size()) {
            return Optional.empty();
        }
        Matcher figures = FIGURES.matcher(pieces.get(at).form());
        if (!figures.matches()) {
            return words(at);
        }
        String digits = figures.group(2);
        digits = GROUPED.matcher(digits).matches() && language == WordingLanguage.GERMAN ? digits.replace(".", "") : digits.replace(',', '.');
        Optional<WordSense> limit = Optional.ofNullable(SIGNS.get(figures.group(1)));
        if (digits.indexOf('.') != digits.lastIndexOf('.')) {
            return Optional.of(new Read(digits, limit, at + 1));
        }
        BigDecimal value = new BigDecimal(digits);
        int next = at + 1;
        for (long scale = value(next); scale >= THOUSAND; scale = value(next)) {
            value = value.multiply(BigDecimal.valueOf(scale));
            next++;
        }
        String sign = figures.group(1).equals("-") ? "-" : "";
        return Optional.of(new Read(sign + plain(value), limit, next));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// Units are added to tens, tens to hundreds; what multiplies, multiplies what stands before it.
    private Optional<Read> words(int at) {
        long total = 0;
        long group = 0;
        long last = 0;
        int next = at;
        while (next < pieces.size() && (next == at || goesOn(pieces.get(next)))) {
            long value = value(next);
            boolean scale = value >= THOUSAND || value == HUNDRED && group > 0 && group < HUNDRED;
            if (value < 0 || !scale && last > 0 && !fits(value, last)) {
                break;
            }
            if (value >= THOUSAND) {
                total += Math.max(1, group) * value;
                group = 0;
            } else {
                group = scale ? group * value : group + value;
            }
            last = value;
            next++;
            boolean and = next + 1 < pieces.size() && last >= HUNDRED && pieces.get(next).form().equals("and") && value(next + 1) > 0
                    && value(next + 1) < HUNDRED;
            next += and ? 1 : 0;
        }
        return next == at ? Optional.empty() : Optional.of(new Read(String.valueOf(total + group), Optional.empty(), next));
    }

    private static boolean goesOn(WordPiece piece) {
        return piece.before().isBlank() || piece.before().equals("-");
    }

    private static boolean fits(long value, long last) {
        return value > 0 && (last >= THOUSAND && value < THOUSAND || last % HUNDRED == 0 && value < HUNDRED
                || last >= 20 && last < HUNDRED && value < 10);
    }

    private long value(int at) {
        if (at >= pieces.size()) {
            return -1;
        }
        String form = pieces.get(at).form();
        Long value = language.lexicon().numbers().get(form);
        boolean compound = language == WordingLanguage.GERMAN && form.length() > "eins".length() + 1;
        return value != null ? value : compound ? compound(form) : -1;
    }

    /// A German number in one word, as `zweitausendfünfhundert` or `einundzwanzig`; -1 for any other word.
    private long compound(String word) {
        Long known = word.equals("ein") || word.equals("eine") ? Long.valueOf(1) : language.lexicon().numbers().get(word);
        if (known != null) {
            return known;
        }
        long thousands = scaled(word, "tausend", THOUSAND);
        long hundreds = thousands < 0 ? scaled(word, "hundert", HUNDRED) : thousands;
        return hundreds < 0 ? tens(word) : hundreds;
    }

    private long scaled(String word, String scale, long by) {
        int at = word.indexOf(scale);
        if (at < 0) {
            return -1;
        }
        long before = at == 0 ? 1 : compound(word.substring(0, at));
        String rest = word.substring(at + scale.length()).replaceFirst("^und(?=.)", "");
        long after = rest.isEmpty() ? 0 : compound(rest);
        return before < 0 || after < 0 ? -1 : before * by + after;
    }

    private long tens(String word) {
        int and = word.indexOf("und");
        @Nullable Long units = and <= 0 ? null : word.startsWith("ein") && and == 3 ? Long.valueOf(1) : language.lexicon().numbers().get(word.substring(0, and));
        @Nullable Long tens = and <= 0 ? null : language.lexicon().numbers().get(word.substring(and + 3));
        return units == null || tens == null || units > 9 || tens < 20 || tens >= HUNDRED ? -1 : units + tens;
    }
}
