package app.synoptic.tables.date;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.edit.phrase.DatePhrase;
import app.synoptic.temporal.Setting;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.temporal.TimeTagger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates of one table: EDTF, days of numbers in the order of their column, and days of words in several languages.
///
/// @param order what the first number of a date of three is
/// @param year  the year near which those of two digits lie, and those that no cell names
public record CellDates(NumericOrder order, int year) {

    private static final String CLOCK = "(?:(?:T|,? +)(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d+)?)? ?(?<half>[AaPp]\\.?[Mm]\\.?)? ?(?<zone>Z|UTC|[+-]\\d\\d(?::?\\d\\d)?)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})" + CLOCK);
    private static final Pattern YEAR_LAST = Pattern.compile("(?<first>\\d{1,2})(?<by>[-/.])(?<second1>\\d{1,2})\\k<by>(?<year>\\d{4}|\\d\\d)" + CLOCK);
    private static final Pattern MONTH = Pattern.compile("(?<month>\\d{1,2})[/.](?<year>\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(?<year>1\\d{3}|20\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})0(?:s|er|er Jahre|-е|-е годы)");
    private static final Pattern ABOUT = Pattern.compile("(?:ca?\\.?|circa|about|around|approx\\.?|um|etwa|vers|env\\.?|около|примерно) +(?<rest>\\S.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(" (?:-|–|—|to|until|bis|до|по|à|hasta) |(?<=\\d)–(?=\\d{1,4}[./-])|(?<=\\d{4})[–—](?=\\d{4}$)");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ru", "uk", "kk", "hy", "ka");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 80;
    private static final int CENTURY = 100;

    /// What a cell comes to; empty where it is no date.
    public Optional<Edtf> of(String cell) {
        String words = SPACE.matcher(cell.strip().replace('\u00a0', ' ')).replaceAll(" ");
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(read(words));
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }

    private @Nullable Edtf read(String words) {
        Matcher matcher = YEAR_FIRST.matcher(words);
        if (matcher.matches()) {
            return moment(number(matcher, "year"), number(matcher, "month"), number(matcher, "day"), matcher);
        }
        matcher = YEAR_LAST.matcher(words);
        if (matcher.matches()) {
            boolean days = order == NumericOrder.DAY_FIRST;
            return moment(year(matcher.group("year")), number(matcher, days ? "second1" : "first"), number(matcher, days ? "first" : "second1"), matcher);
        }
        matcher = COMPACT.matcher(words);
        if (matcher.matches()) {
            return EdtfDate.of(LocalDate.of(number(matcher, "year"), number(matcher, "month"), number(matcher, "day")));
        }
        matcher = MONTH.matcher(words);
        if (matcher.matches()) {
            return Edtf.parse("%s-%02d".formatted(matcher.group("year"), number(matcher, "month")));
        }
        matcher = DECADE.matcher(words);
        if (matcher.matches()) {
            return Edtf.parse(matcher.group(1) + "X");
        }
        matcher = ABOUT.matcher(words);
        if (matcher.matches()) {
            Optional<Edtf> rest = of(matcher.group("rest")).filter(date -> date instanceof EdtfDate && !date.approximate());
            if (rest.isPresent()) {
                return Edtf.parse(rest.get() + "~");
            }
        }
        return phrase(words);
    }

    private @Nullable Edtf phrase(String words) {
        Optional<DatePhrase> phrase = DatePhrase.of(words, year, null);
        if (phrase.isPresent()) {
            return phrase.get().date();
        }
        String[] ends = BETWEEN.split(words, 2);
        if (ends.length == 2) {
            Optional<Edtf> from = of(ends[0]).map(CellDates::day);
            Optional<Edtf> to = of(ends[1]).map(CellDates::day);
            if (from.isPresent() && to.isPresent() && from.get() instanceof EdtfDate first && to.get() instanceof EdtfDate last) {
                return new EdtfInterval(first, last);
            }
        }
        return FOUR_DIGITS.matcher(words).find() ? tagged(words) : null;
    }

    /// As running text has it, in whatever language: the words of a date, and nothing beside.
    private static @Nullable Edtf tagged(String words) {
        for (String language : LANGUAGES) {
            List<TimeExpression> found = TimeTagger.of(words, new Setting(null, language));
            if (found.size() == 1 && found.getFirst().date() != null && (words.substring(0, found.getFirst().start()) + words.substring(found.getFirst().end())).chars().noneMatch(Character::isLetterOrDigit)) {
                return found.getFirst().date();
            }
        }
        return null;
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    /// Of two digits: the one of that ending which lies nearest.
    private int year(String digits) {
        int written = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return written;
        }
        int there = Math.floorDiv(year, CENTURY) * CENTURY + written;
        return there - year > CENTURY / 2 ? there - CENTURY : year - there > CENTURY / 2 ? there + CENTURY : there;
    }

    /// A midnight without a zone is how spreadsheets write a day.
    private static Edtf moment(int year, int month, int day, Matcher clock) {
        EdtfDate date = EdtfDate.of(LocalDate.of(year, month, day));
        if (clock.group("hour") == null) {
            return date;
        }
        int hour = number(clock, "hour");
        String half = clock.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no hour of half a day");
            }
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        String second = clock.group("second");
        String zone = clock.group("zone");
        boolean midnight = hour == 0 && clock.group("minute").equals("00") && (second == null || second.equals("00"));
        if (midnight && zone == null && half == null) {
            return date;
        }
        // As it was written where that is how EDTF writes it: such a date may come from a dossier.
        boolean written = clock.group().indexOf('T') > 0 && zone != null;
        String seconds = second == null || second.equals("00") && !written ? "" : ":" + second;
        return Edtf.parse("%sT%02d:%s%s%s".formatted(date, hour, clock.group("minute"), seconds, zone(zone)));
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        return zone.equals("UTC") || zone.matches("[+-]00:?(?:00)?") ? "Z" : zone.matches("[+-]\\d{4}") ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    }

    /// The day of a moment; all else as it is.
    static Edtf day(Edtf date) {
        return date instanceof EdtfMoment moment ? EdtfDate.of(moment.at().toLocalDate()) : date;
    }
}
