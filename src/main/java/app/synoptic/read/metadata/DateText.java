package app.synoptic.read.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as machines and people write them. A moment keeps the offset it is written with; nothing is turned into another zone.
final class DateText {

    private static final String[] MONTHS = {
        "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty ledna tammikuuta ocak január ianuarie января январь янв січня ιανουαρίου януари қаңтар հունվարի",
        "february feb februar feber februari fevrier février févr fév febrero febbraio fevereiro fev lutego luty lut února helmikuuta şubat február februarie февраля февраль фев лютого φεβρουαρίου февруари ақпан փետրվարի",
        "march mar märz maerz mrz mars marzo março marco maart mrt marca marzec března maaliskuuta mart március martie марта март мар березня μαρτίου наурыз մարտի",
        "april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna huhtikuuta nisan április aprilie апреля апрель апр квітня απριλίου април сәуір ապրիլի",
        "may mai mayo maggio mag maio mei maja maj května toukokuuta mayıs május мая май травня μαΐου мамыр մայիսի",
        "june jun juni juin junio giugno giu junho czerwca czerwiec cze června kesäkuuta haziran június iunie июня июнь июн червня ιουνίου юни маусым հունիսի",
        "july jul juli juillet juil julio luglio lug julho lipca lipiec lip července heinäkuuta temmuz július iulie июля июль июл липня ιουλίου юли шілде հուլիսի",
        "august aug août aout agosto ago augustus augusti sierpnia sierpień sie srpna elokuuta ağustos augusztus августа август авг серпня αυγούστου тамыз օգոստոսի",
        "september sep sept septembre septiembre settembre set setembro września wrzesień wrz září syyskuuta eylül szeptember septembrie сентября сентябрь сен вересня σεπτεμβρίου септември қыркүйек սեպտեմբերի",
        "october oct oktober okt octobre octubre ottobre ott outubro out oktober października październik paź října lokakuuta ekim október octombrie октября октябрь окт жовтня οκτωβρίου октомври қазан հոկտեմբերի",
        "november nov novembre noviembre novembro listopada listopad lis listopadu marraskuuta kasım noiembrie ноября ноябрь ноя листопада νοεμβρίου ноември қараша նոյեմբերի",
        "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember grudnia grudzień gru prosince joulukuuta aralık decembrie декабря декабрь дек грудня δεκεμβρίου декември желтоқсан դեկտեմբերի"};
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
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?,?[\\s-]+(?:de |of |d')?" + WORD + ",?[\\s-]+(?:de |del )?(\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<!\\p{L})" + WORD + "[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]+(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:[./-]|年\\s?|년\\s?)(\\d{1,2})(?:[./-]|月\\s?|월\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)?\\d{2})(?![\\d/-]|\\.\\d)");

    private DateText() {}

    /// A date written for machines, or else for people.
    ///
    /// @param monthFirst whether of two numbers that could be day and month the first is the month
    static Optional<String> of(String written, boolean monthFirst) {
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
            return inWords(text, monthFirst);
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

    /// The first day that stands in running words.
    static Optional<String> inWords(String text, boolean monthFirst) {
        Matcher day = DAY_FIRST.matcher(text);
        while (day.find()) {
            Optional<String> date = named(day.group(2), day.group(1), day.group(3));
            if (date.isPresent()) {
                return date;
            }
        }
        Matcher month = MONTH_FIRST.matcher(text);
        while (month.find()) {
            Optional<String> date = named(month.group(1), month.group(2), month.group(3));
            if (date.isPresent()) {
                return date;
            }
        }
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.find()) {
            return day(number(year.group(1)), number(year.group(2)), number(year.group(3)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.find() ? numbered(numbers, monthFirst) : Optional.empty();
    }

    private static Optional<String> named(String word, String day, String year) {
        Integer month = MONTH.get(word.toLowerCase(Locale.ROOT));
        return month == null ? Optional.empty() : day(number(year), month, number(day));
    }

    private static Optional<String> numbered(Matcher numbers, boolean monthFirst) {
        int one = number(numbers.group(1));
        int two = number(numbers.group(3));
        int year = number(numbers.group(4));
        int full = year < 100 ? 2000 + year : year;
        boolean swapped = numbers.group(2).equals("/") && monthFirst;
        return swapped && one <= 12 || two > 12 ? day(full, one, two) : day(full, two, one);
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
