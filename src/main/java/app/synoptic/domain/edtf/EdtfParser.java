package app.synoptic.domain.edtf;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Splits EDTF expressions into their components; the values themselves refuse what no calendar has.
final class EdtfParser {

    private static final String MARK = "([?~%]?)";
    private static final Pattern DATE = Pattern.compile(MARK + "(Y-?[0-9]+|-?[0-9X]{4})" + MARK
            + "(?:-" + MARK + "([0-9X]{2})" + MARK + "(?:-" + MARK + "([0-9X]{2})" + MARK + ")?)?");
    private static final Pattern MOMENT = Pattern.compile(
            "([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(|Z|[+-][0-9]{2}(?::[0-9]{2})?)");
    private static final Pattern EXPONENT = Pattern.compile("Y-?[0-9]+E[0-9]+.*");
    private static final Pattern SIGNIFICANT = Pattern.compile("[Y0-9E-]+S[0-9]+");
    private static final int SHOWN = 60;
    private static final int YEAR = 4;
    /// The parts without marks that were read: many dates have few of them, and what goes over all dates finds them close together.
    private static final Map<String, EdtfDate.Part> PLAIN = new ConcurrentHashMap<>();

    private EdtfParser() {}

    static Edtf parse(String text) {
        try {
            if (text.startsWith("[") || text.startsWith("{")) {
                throw new IllegalArgumentException("sets of dates are not read here");
            }
            if (text.indexOf('/') >= 0) {
                return interval(text);
            }
            return text.indexOf('T') >= 0 ? moment(text) : date(text);
        } catch (IllegalArgumentException refused) {
            String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
            throw new IllegalArgumentException("“%s” is not a date: %s".formatted(shown, refused.getMessage()), refused);
        }
    }

    private static EdtfInterval interval(String text) {
        int slash = text.indexOf('/');
        if (text.indexOf('/', slash + 1) >= 0) {
            throw new IllegalArgumentException("an interval has two ends");
        }
        if (text.indexOf('T') >= 0) {
            throw new IllegalArgumentException("intervals take dates only, no times of day");
        }
        return new EdtfInterval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    }

    private static EdtfEnd end(String text) {
        return switch (text) {
            case ".." -> EdtfEnd.Absent.OPEN;
            case "" -> EdtfEnd.Absent.UNKNOWN;
            default -> date(text);
        };
    }

    private static EdtfDate date(String text) {
        Matcher found = DATE.matcher(text);
        if (!found.matches()) {
            if (EXPONENT.matcher(text).matches()) {
                throw new IllegalArgumentException("exponential years are not read here");
            }
            if (SIGNIFICANT.matcher(text).matches()) {
                throw new IllegalArgumentException("significant digits are not read here");
            }
            throw new IllegalArgumentException("a date is written as 2022, 2022-01 or 2022-01-05, each part perhaps"
                    + " marked ? ~ or %, a digit nobody knows as X");
        }
        EdtfDate.@Nullable Part month = found.group(5) == null ? null : part(found, 4);
        EdtfDate.@Nullable Part day = found.group(8) == null ? null : part(found, 7);
        return new EdtfDate(part(found, 1), month, day);
    }

    private static EdtfDate.Part part(Matcher found, int group) {
        String digits = found.group(group + 1);
        EdtfQualifier before = EdtfQualifier.of(found.group(group));
        EdtfQualifier after = EdtfQualifier.of(found.group(group + 2));
        return before == EdtfQualifier.NONE && after == EdtfQualifier.NONE && digits.length() <= YEAR
                ? PLAIN.computeIfAbsent(digits, EdtfDate.Part::of) : new EdtfDate.Part(digits, before, after);
    }

    private static EdtfMoment moment(String text) {
        Matcher found = MOMENT.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("a moment is written as 2022-01-06T21:33, 2022-01-06T21:33:00Z"
                    + " or 2022-01-06T21:33:00+03:00");
        }
        boolean seconds = found.group(6) != null;
        try {
            LocalDateTime at = LocalDateTime.of(number(found, 1), number(found, 2), number(found, 3), number(found, 4),
                    number(found, 5), seconds ? number(found, 6) : 0);
            return new EdtfMoment(at, seconds ? EdtfPrecision.SECOND : EdtfPrecision.MINUTE, found.group(7));
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("no calendar or clock has it (" + none.getMessage() + ")", none);
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
