package app.synoptic.tables.date;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How exactly the date of a row is known, as a column of codes or words says it.
public enum PrecisionCode {
    EXACT, WITHIN, ABOUT, MONTH, YEAR, DECADE, UNSURE;

    private static final Map<String, PrecisionCode> WORDS = Map.ofEntries(
            Map.entry("day", EXACT), Map.entry("exact", EXACT), Map.entry("tag", EXACT), Map.entry("genau", EXACT), Map.entry("день", EXACT), Map.entry("точно", EXACT), Map.entry("jour", EXACT),
            Map.entry("week", ABOUT), Map.entry("woche", ABOUT), Map.entry("неделя", ABOUT), Map.entry("approximate", ABOUT), Map.entry("approx", ABOUT), Map.entry("circa", ABOUT), Map.entry("ca", ABOUT),
            Map.entry("about", ABOUT), Map.entry("ungefähr", ABOUT), Map.entry("etwa", ABOUT), Map.entry("около", ABOUT), Map.entry("примерно", ABOUT),
            Map.entry("month", MONTH), Map.entry("monat", MONTH), Map.entry("месяц", MONTH), Map.entry("mois", MONTH),
            Map.entry("year", YEAR), Map.entry("jahr", YEAR), Map.entry("год", YEAR), Map.entry("année", YEAR), Map.entry("decade", DECADE), Map.entry("jahrzehnt", DECADE),
            Map.entry("uncertain", UNSURE), Map.entry("unsicher", UNSURE), Map.entry("unknown", UNSURE));

    /// The codes of the data sets that have some.
    public enum Scheme {
        /// `date_prec` of UCDP's Georeferenced Event Dataset: the day, some days, a week, a month, up to a year; the dates say between
        /// which days.
        UCDP(Map.of("1", EXACT, "2", WITHIN, "3", WITHIN, "4", WITHIN, "5", WITHIN)),
        /// `time_precision` of ACLED: the day, the week, the month.
        ACLED(Map.of("1", EXACT, "2", ABOUT, "3", MONTH)),
        /// The precision of dates in Wikidata.
        WIKIDATA(Map.of("8", DECADE, "9", YEAR, "10", MONTH, "11", EXACT, "12", EXACT, "13", EXACT, "14", EXACT)),
        /// Words alone.
        WORDS(Map.of());

        private static final Pattern END = Pattern.compile("\\.0+$|\\.$");

        private final Map<String, PrecisionCode> codes;

        Scheme(Map<String, PrecisionCode> codes) {
            this.codes = codes;
        }

        /// Whose codes a column has, by its name in lower-case words.
        public static Scheme of(String name) {
            return name.contains("date prec") ? UCDP : name.contains("time precision") ? ACLED : name.contains("wikidata") || name.startsWith("precision") ? WIKIDATA : WORDS;
        }

        /// What a cell says; empty where that is not known.
        public Optional<PrecisionCode> read(String cell) {
            String word = END.matcher(cell.strip().toLowerCase(Locale.ROOT)).replaceAll("");
            PrecisionCode code = codes.get(word);
            return Optional.ofNullable(code == null ? PrecisionCode.WORDS.get(word) : code);
        }
    }

    /// A date no more exact than this.
    Edtf applied(Edtf date) {
        Edtf day = this == EXACT ? date : CellDates.day(date);
        return switch (this) {
            case EXACT -> date;
            case WITHIN -> within(day);
            case ABOUT -> marked(day, "~");
            case UNSURE -> marked(day, "?");
            case MONTH -> day instanceof EdtfDate one && one.month() != null ? Edtf.parse(one.year() + "-" + one.month()) : day;
            case YEAR -> day instanceof EdtfDate one ? Edtf.parse(one.year().toString()) : day;
            case DECADE -> day instanceof EdtfDate one && one.year().digits().matches("\\d{4}") ? Edtf.parse(one.year().digits().substring(0, 3) + "X") : day;
        };
    }

    /// A whole month or year is said as such; of other days, one between them is meant.
    private static Edtf within(Edtf date) {
        if (date instanceof EdtfInterval(EdtfDate from, EdtfDate to)) {
            LocalDate first = from.first();
            LocalDate last = to.last();
            if (first.getDayOfMonth() == 1 && first.getYear() == last.getYear() && last.getDayOfMonth() == last.lengthOfMonth()) {
                if (first.getMonth() == last.getMonth()) {
                    return Edtf.parse(from.year() + "-" + from.month());
                } else if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
                    return Edtf.parse(from.year().toString());
                }
            }
        }
        return marked(date, "~");
    }

    private static Edtf marked(Edtf date, String mark) {
        if (date.approximate() || date.uncertain()) {
            return date;
        }
        return switch (date) {
            case EdtfInterval(EdtfDate from, EdtfDate to) -> Edtf.parse(from + mark + "/" + to + mark);
            case EdtfDate one -> Edtf.parse(one + mark);
            default -> date;
        };
    }
}
