package app.synoptic.read.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as machines and people write them. A moment keeps the offset it is written with; nothing is turned into another zone.
final class MetadataDates {

    private static final String[] MONTHS = {
        "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty ledna tammikuuta ocak január ianuarie января январь янв січня ιανουαρίου януари қаңтар հունվարի يناير sausio oca јануара студзеня",
        "february feb februar feber februari fevrier février févr fév febrero febbraio fevereiro fev lutego luty lut února helmikuuta şubat február februarie февраля февраль фев лютого φεβρουαρίου февруари ақпан փետրվարի فبراير vasario şub фебруара лютага",
        "march mar märz maerz mrz mars marzo março marco maart mrt marca marzec března maaliskuuta mart március martie марта март мар березня μαρτίου наурыз մարտի مارس kovo сакавіка",
        "april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna huhtikuuta nisan április aprilie апреля апрель апр квітня απριλίου април сәуір ապրիլի أبريل ابريل balandžio nis априла красавіка",
        "may mai mayo maggio mag maio mei maja maj května toukokuuta mayıs május мая май травня μαΐου мамыр մայիսի مايو gegužės траўня",
        "june jun juni juin junio giugno giu junho czerwca czerwiec cze června kesäkuuta haziran június iunie июня июнь июн червня ιουνίου юни маусым հունիսի يونيو يونيه birželio haz јуна чэрвеня",
        "july jul juli juillet juil julio luglio lug julho lipca lipiec lip července heinäkuuta temmuz július iulie июля июль июл липня ιουλίου юли шілде հուլիսի يوليو يوليه liepos tem јула ліпеня",
        "august aug août aout agosto ago augustus augusti sierpnia sierpień sie srpna elokuuta ağustos augusztus августа август авг серпня αυγούστου тамыз օգոստոսի أغسطس اغسطس rugpjūčio ağu жніўня agustus",
        "september sep sept septembre septiembre settembre set setembro września wrzesień wrz září syyskuuta eylül szeptember septembrie сентября сентябрь сен вересня σεπτεμβρίου септември қыркүйек սեպտեմբերի سبتمبر rugsėjo eyl септембра верасня",
        "october oct oktober okt octobre octubre ottobre ott outubro out oktober października październik paź října lokakuuta ekim október octombrie октября октябрь окт жовтня οκτωβρίου октомври қазан հոկտեմբերի أكتوبر اكتوبر spalio eki октобра кастрычніка",
        "november nov novembre noviembre novembro listopada listopad lis listopadu marraskuuta kasım noiembrie ноября ноябрь ноя листопада νοεμβρίου ноември қараша նոյեմբերի نوفمبر lapkričio kas новембра лістапада",
        "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember grudnia grudzień gru prosince joulukuuta aralık decembrie декабря декабрь дек грудня δεκεμβρίου декември желтоқсан դեկտեմբերի ديسمبر gruodžio ara децембра снежня"};
    private static final Map<String, Integer> MONTH = new HashMap<>();

    static {
        for (int i = 0; i < MONTHS.length; i++) {
            for (String name : MONTHS[i].split(" ")) {
                MONTH.put(name, i + 1);
            }
        }
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\s?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final String WORD = "([\\p{L}]{3,14})\\.?";
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})(?:(?:st|nd|rd|th|er|º|ª)?,?[\\s\\p{Z}/-]+|\\.[\\s\\p{Z}-]*)(?:de |of |d')?" + WORD
            + "[,،]?[\\s\\p{Z}/-]+(?:de |del )?(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<!\\p{L})" + WORD + "[\\s\\p{Z}-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\p{Z}-]+(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:[./-]|年\\s?|년\\s?)(\\d{1,2})(?:[./-]|月\\s?|월\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\.?[\\s\\p{Z}]+" + WORD + "[\\s\\p{Z}]+(\\d{1,2})(?![\\d:])");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])[\\s\\p{Z}]?(\\d{1,2})\\2[\\s\\p{Z}]?((?:19|20)?\\d{2})(?![\\d/-]|\\.\\d)");

    private static final int MOST = 30;

    private MetadataDates() {}

    /// How two numbers are read that could each be the month.
    ///
    /// @param monthFirst whether the first is, as a rule
    /// @param known      days that are known otherwise: a reading that is among them goes before the rule
    record Order(boolean monthFirst, Set<String> known) {

        static final Order DAY_FIRST = new Order(false, Set.of());
    }

    /// A date written for machines, or else for people.
    static Optional<String> of(String written, Order order) {
        String text = written.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return moment(iso);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return moment(compact);
        }
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return Optional.of(Instant.ofEpochSecond(text.length() > 10 ? number / 1000 : number).toString());
        }
        try {
            return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, java.time.OffsetDateTime::from)));
        } catch (DateTimeParseException other) {
            return inWords(text, order);
        }
    }

    private static Optional<String> moment(Matcher parts) {
        Optional<String> day = day(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        String hour = parts.group(4);
        if (day.isEmpty() || hour == null || number(hour) > 23 || number(parts.group(5)) > 59) {
            return day;
        }
        String second = parts.group(6) == null ? "00" : parts.group(6);
        String zone = parts.group(7);
        String offset = zone == null ? "" : zone.equalsIgnoreCase("Z") || zone.equalsIgnoreCase("UTC") || zone.equalsIgnoreCase("GMT") ? "Z" : offset(zone);
        return day.map(date -> "%sT%02d:%s:%s%s".formatted(date, number(hour), parts.group(5), second, offset));
    }

    private static String offset(String zone) {
        String digits = zone.replace(":", "");
        String whole = digits.substring(0, 3) + ":" + (digits.length() > 3 ? digits.substring(3) : "00");
        try {
            return ZoneOffset.of(whole).equals(ZoneOffset.UTC) ? "Z" : whole;
        } catch (DateTimeException impossible) {
            return "";
        }
    }

    /// A day that stands in running words.
    ///
    /// @param start where it begins in them
    record Said(int start, int end, String day) {}

    /// The first day that stands in running words.
    static Optional<String> inWords(String text, Order order) {
        return all(text, order).stream().findFirst().map(Said::day);
    }

    /// All days that stand in running words, in their order.
    static List<Said> all(String text, Order order) {
        List<Said> found = new ArrayList<>();
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return found;
        }
        gather(DAY_FIRST, text, found, day -> named(day.group(2), day.group(1), day.group(3)));
        gather(MONTH_FIRST, text, found, month -> named(month.group(1), month.group(2), month.group(3)));
        gather(YEAR_FIRST, text, found, year -> day(number(year.group(1)), number(year.group(2)), number(year.group(3))));
        gather(YEAR_MONTH_DAY, text, found, year -> named(year.group(2), year.group(3), year.group(1)));
        gather(NUMBERS, text, found, numbers -> numbered(numbers, order));
        found.sort(Comparator.comparingInt(Said::start));
        return found;
    }

    private static void gather(Pattern pattern, String text, List<Said> found, Function<Matcher, Optional<String>> day) {
        Matcher matcher = pattern.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (found.stream().noneMatch(one -> one.start < end && start < one.end)) {
                day.apply(matcher).ifPresent(known -> found.add(new Said(start, end, known)));
            }
        }
    }

    private static Optional<String> named(String word, String day, String year) {
        Integer month = MONTH.get(word.toLowerCase(Locale.ROOT));
        return month == null ? Optional.empty() : day(number(year), month, number(day));
    }

    private static Optional<String> numbered(Matcher numbers, Order order) {
        int one = number(numbers.group(1));
        int two = number(numbers.group(3));
        int year = number(numbers.group(4));
        int full = year < 100 ? 2000 + year : year;
        Optional<String> dayFirst = day(full, two, one);
        Optional<String> monthFirst = day(full, one, two);
        if (numbers.group(2).equals(".") || monthFirst.isEmpty() || dayFirst.isEmpty()) {
            return dayFirst.or(() -> monthFirst);
        }
        boolean swapped = monthFirst.filter(order.known::contains).isPresent() && dayFirst.filter(order.known::contains).isEmpty();
        boolean told = dayFirst.filter(order.known::contains).isPresent() && monthFirst.filter(order.known::contains).isEmpty();
        return swapped || !told && numbers.group(2).equals("/") && order.monthFirst ? monthFirst : dayFirst;
    }

    private static Optional<String> day(int year, int month, int day) {
        if (year < 1980 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
