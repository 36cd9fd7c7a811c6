package app.synoptic.temporal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Years before the year 1000: a number with its era (`490 BC`, `AD 70`) becomes one year, and in a text that tells of such times
/// a bare number of three digits does where a year stands (`in 480 Xerxes came`). Years before the common era are counted with a
/// year 0.
final class Eras {

    private static final int EARLY = 1500;
    private static final int LAST = 9000;
    /// Words that may follow a year, but no number of things.
    private static final Set<String> BEHIND = Set.of("he", "she", "it", "they", "we", "his", "her", "their", "its", "when", "where", "who", "which", "while", "with", "without", "under", "there", "but", "as",
            "er", "sie", "es", "als", "wo", "wurde", "wurden", "war", "unter", "mit", "он", "она", "они", "когда", "был", "была", "было", "были");

    private final List<TimeToken> tokens;
    private final List<TimeToken> read = new ArrayList<>();
    private int sign;

    private Eras(List<TimeToken> tokens, int sign) {
        this.tokens = tokens;
        this.sign = sign;
    }

    static List<TimeToken> read(List<TimeToken> tokens) {
        TimeToken first = null;
        boolean early = false;
        for (TimeToken token : tokens) {
            first = first == null && token.is(WordClass.ERA) ? token : first;
            early |= token.is(WordClass.YEAR) && token.value() < EARLY;
        }
        return first == null && !early ? tokens : new Eras(tokens, first == null ? 1 : first.value()).all();
    }

    private List<TimeToken> all() {
        int at = 0;
        while (at < tokens.size()) {
            at = next(at);
        }
        return read;
    }

    private int next(int at) {
        TimeToken here = tokens.get(at);
        if (is(at, WordClass.ERA) && is(at + 1, WordClass.NUM, WordClass.YEAR) && !is(at + 2, WordClass.ERA) && !is(at - 1, WordClass.UNIT) && tokens.get(at + 1).value() > 0 && tokens.get(at + 1).value() <= LAST) {
            return year(at, at + 2, tokens.get(at + 1).value(), here.value());
        }
        sign = here.is(WordClass.ERA) ? here.value() : sign;
        if (!is(at, WordClass.NUM, WordClass.YEAR) || here.value() < 1 || here.value() > LAST) {
            read.add(here);
            return at + 1;
        }
        int behind = at + (is(at + 1, WordClass.YEARS) ? 2 : 1);
        if (is(behind, WordClass.ERA)) {
            return year(at, behind + 1, here.value(), tokens.get(behind).value());
        }
        if (is(at + 2, WordClass.NUM, WordClass.YEAR) && is(at + 1, WordClass.DASH, WordClass.SLASH, WordClass.TO, WordClass.UNTIL, WordClass.AND)) {
            int end = at + (is(at + 3, WordClass.YEARS) ? 4 : 3);
            if (is(end, WordClass.ERA) && (!is(at + 1, WordClass.AND) || is(at - 1, WordClass.BETWEEN))) {
                return is(at + 1, WordClass.SLASH) ? year(at, end + 1, here.value(), tokens.get(end).value()) : year(at, at + 1, here.value(), tokens.get(end).value());
            }
        }
        if (here.is(WordClass.NUM) && here.form().length() == 3 && here.end() - here.start() == 3 && placed(at) && alone(at + 1)) {
            return year(at, at + 1, here.value(), sign);
        }
        read.add(here);
        return at + 1;
    }

    private int year(int from, int end, int number, int era) {
        sign = era < 0 ? -1 : 1;
        TimeToken last = tokens.get(end - 1);
        int value = era < 0 ? 1 - number : number;
        read.add(end == from + 1 ? tokens.get(from).as(WordClass.YEAR, value) : tokens.get(from).upTo(last, WordClass.YEAR, value));
        return end;
    }

    /// Whether what stands before a number leads to a year: in, since, the spring of.
    private boolean placed(int at) {
        TimeToken before = at == 0 ? null : tokens.get(at - 1);
        if (before == null) {
            return false;
        }
        return switch (before.kind()) {
            case IN -> before.end() - before.start() < 3 || before.form().equals("during");
            case SINCE, UNTIL, FROM, BETWEEN, MONTH, SEASON, EARLY, LATE, START, MID, END, YEARS -> true;
            case OF -> is(at - 2, WordClass.MONTH, WordClass.SEASON, WordClass.START, WordClass.END, WordClass.MID);
            case APPROX -> is(at - 2, WordClass.IN);
            case TO, DASH, AND -> !read.isEmpty() && at > 1 && read.size() > 1 && read.get(read.size() - 2).is(WordClass.YEAR) && read.get(read.size() - 2).value() < 1000;
            default -> is(at + 1, WordClass.YEARS) || before.form().equals("(");
        };
    }

    /// Whether no things stand behind a number that it could count.
    private boolean alone(int at) {
        if (at >= tokens.size()) {
            return true;
        }
        TimeToken behind = tokens.get(at);
        return switch (behind.kind()) {
            case OTHER -> !Character.isLetter(behind.form().charAt(0)) && !behind.form().equals("%") || behind.capital() || BEHIND.contains(behind.form());
            case COUNTED, NUM, NUMWORD, ORD, DAYS, WEEKS, WEEKENDS, MONTHS, QUARTERS, UNIT, CURRENCY, SEVERAL, MORE, COLON, CLOCK, AM_PM, ERA -> false;
            case YEARS -> behind.value() < 100 || behind.form().charAt(0) > 'z';
            default -> true;
        };
    }

    private boolean is(int at, WordClass... kinds) {
        @Nullable TimeToken token = at < 0 || at >= tokens.size() ? null : tokens.get(at);
        if (token != null) {
            for (WordClass kind : kinds) {
                if (token.is(kind)) {
                    return true;
                }
            }
        }
        return false;
    }
}
