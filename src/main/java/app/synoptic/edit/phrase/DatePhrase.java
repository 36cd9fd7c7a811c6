package app.synoptic.edit.phrase;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads a date as a person types it: EDTF, or words such as “early January”, “night of 5–6 January”, “until 4 January”,
/// “five days before publication”, in English, and most of them in German and Russian. What it does not understand it leaves alone; it never guesses a month.
///
/// @param date what was read
/// @param part the part of the day that was named; null where none was
public record DatePhrase(Edtf date, @Nullable PartOfDay part) {

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");
    private static final Map<String, Integer> NUMBERS = IntStream.range(0, 12).boxed().collect(Collectors.toMap(
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")::get, n -> n + 1));
    private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";
    private static final String YEAR = "(?:,? +(?<year>\\d{4}))?";
    private static final Pattern DAY = Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)? +" + MONTH + YEAR);
    private static final Pattern DAY_LAST = Pattern.compile(MONTH + " +(?<day>\\d{1,2})(?:st|nd|rd|th)?" + YEAR);
    private static final Pattern DAYS = Pattern.compile("(?<day>\\d{1,2}) *[-–—] *(?<last>\\d{1,2}) +" + MONTH + YEAR);
    private static final Pattern DAYS_LAST = Pattern.compile(MONTH + " +(?<day>\\d{1,2}) *[-–—] *(?<last>\\d{1,2})" + YEAR);
    private static final Pattern WHOLE = Pattern.compile(MONTH + YEAR);
    private static final Pattern THIRD = Pattern.compile("(?<third>early|mid|late)[ -]+" + MONTH + YEAR);
    private static final Pattern BEFORE = Pattern.compile("(?<count>\\d{1,3}|[a-z]+) +(?<unit>days?|weeks?) +before +(?:the +)?publication");
    private static final Pattern OPEN = Pattern.compile("(?<way>until|till|by|from|since|around|about|circa|c\\.) +(?<rest>.+)");
    private static final Pattern PART = Pattern.compile("(?:the +)?(?<part>night|morning|afternoon|evening) of +(?<rest>.+)");
    private static final Pattern PART_LAST = Pattern.compile("(?<rest>.+?),? +(?:in the +|at +)?(?<part>night|morning|afternoon|evening)");

    /// Reads `words`.
    ///
    /// @param year      the year where none is named
    /// @param published when the source appeared; null where nobody knows or no source is meant
    /// @return empty where they are not understood
    public static Optional<DatePhrase> of(String words, int year, @Nullable LocalDate published) {
        String plain = words.strip();
        try {
            return Optional.of(new DatePhrase(Edtf.parse(plain), null));
        } catch (IllegalArgumentException | DateTimeException notEdtf) {
            try {
                return new Reader(year, published).read(DateSpeech.english(plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")));
            } catch (IllegalArgumentException | DateTimeException impossible) {
                return Optional.empty();
            }
        }
    }

    private record Reader(int year, @Nullable LocalDate published) {

        Optional<DatePhrase> read(String words) {
            Matcher part = PART.matcher(words);
            Matcher last = PART_LAST.matcher(words);
            if (part.matches()) {
                return during(part);
            }
            if (last.matches()) {
                return during(last);
            }
            return date(words).map(written -> new DatePhrase(Edtf.parse(written), null));
        }

        /// “The night of 5–6 January” begins on the 5th.
        private Optional<DatePhrase> during(Matcher matcher) {
            PartOfDay part = PartOfDay.valueOf(matcher.group("part").toUpperCase(Locale.ROOT));
            return date(matcher.group("rest")).map(written -> {
                String first = part == PartOfDay.NIGHT && written.matches("\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d")
                        ? written.substring(0, written.indexOf('/')) : written;
                return new DatePhrase(Edtf.parse(first), part);
            });
        }

        private Optional<String> date(String words) {
            Matcher days = first(words, DAYS, DAYS_LAST);
            if (days != null) {
                return day(days, "day").flatMap(from -> day(days, "last").map(to -> from + "/" + to));
            }
            Matcher day = first(words, DAY, DAY_LAST);
            if (day != null) {
                return day(day, "day");
            }
            Matcher third = first(words, THIRD);
            if (third != null) {
                return month(third).map(month -> switch (third.group("third")) {
                    case "early" -> month.atDay(1) + "~/" + month.atDay(10) + "~";
                    case "mid" -> month.atDay(11) + "~/" + month.atDay(20) + "~";
                    default -> month.atDay(21) + "~/" + month.atEndOfMonth() + "~";
                });
            }
            Matcher before = first(words, BEFORE);
            if (before != null) {
                return before(before);
            }
            Matcher open = first(words, OPEN);
            if (open != null) {
                return date(open.group("rest")).filter(date -> !date.contains("/") && !date.endsWith("~")).map(date -> switch (open.group("way")) {
                    case "until", "till", "by" -> "../" + date;
                    case "from", "since" -> date + "/..";
                    default -> date + "~";
                });
            }
            Matcher whole = first(words, WHOLE);
            return whole == null ? Optional.empty() : month(whole).map(YearMonth::toString);
        }

        private static @Nullable Matcher first(String words, Pattern... patterns) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(words);
                if (matcher.matches()) {
                    return matcher;
                }
            }
            return null;
        }

        private Optional<String> before(Matcher matcher) {
            LocalDate from = published;
            String count = matcher.group("count");
            Integer number = count.matches("\\d+") ? Integer.valueOf(count) : NUMBERS.get(count);
            if (from == null || number == null) {
                return Optional.empty();
            }
            return Optional.of((matcher.group("unit").startsWith("week") ? from.minusWeeks(number) : from.minusDays(number)).toString());
        }

        private Optional<String> day(Matcher matcher, String group) {
            return month(matcher).map(month -> month.atDay(Integer.parseInt(matcher.group(group))).toString());
        }

        /// By its name, or by its first three letters or more.
        private Optional<YearMonth> month(Matcher matcher) {
            String name = matcher.group("month").equals("sept") ? "september" : matcher.group("month");
            String of = matcher.group("year");
            return IntStream.range(0, MONTHS.size()).filter(n -> MONTHS.get(n).equals(name) || name.length() == 3 && MONTHS.get(n).startsWith(name))
                    .boxed().findFirst().map(n -> YearMonth.of(of == null ? year : Integer.parseInt(of), n + 1));
        }
    }
}
