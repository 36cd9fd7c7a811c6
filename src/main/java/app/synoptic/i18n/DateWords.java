package app.synoptic.i18n;

import app.synoptic.domain.edtf.Clock;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfEnd;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.domain.edtf.EdtfPrecision;
import app.synoptic.domain.edtf.PartOfDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Dates as people read them, in the locale's language (English where it has no words of its own): `5–19 January
/// 2022`, `around January 2022`, `autumn 2021`. Marks of single components are told as marks of the whole date.
/// Immutable, safe for any thread.
public final class DateWords {

    private final DatePatterns patterns;
    private final OptionalInt home;
    private final @Nullable Clock clock;

    private DateWords(DatePatterns patterns, OptionalInt home, @Nullable Clock clock) {
        this.patterns = patterns;
        this.home = home;
        this.clock = clock;
    }

    /// Months written out: `2 January 2022`.
    public static DateWords full(Locale locale) {
        return new DateWords(new DatePatterns(locale, false), OptionalInt.empty(), null);
    }

    /// For labels: `2 Jan 2022`, `c. Jan 2022`.
    public static DateWords brief(Locale locale) {
        return new DateWords(new DatePatterns(locale, true), OptionalInt.empty(), null);
    }

    /// The same words with the year left out of months and days that lie in `year`; nothing is left out where there is none.
    public DateWords within(OptionalInt year) {
        return new DateWords(patterns, year, clock);
    }

    /// The same words with moments told by `clock`, instead of as they are written; the offset is named where that is not
    /// the time at home.
    public DateWords by(Clock clock) {
        return new DateWords(patterns, home, clock);
    }

    public String of(Edtf date) {
        return switch (date) {
            case EdtfDate single -> marked(single, true);
            case EdtfMoment moment -> moment(moment);
            case EdtfInterval(EdtfEnd start, EdtfEnd end) -> interval(start, end);
        };
    }

    /// The date with the part of day a source names: `5 January 2022, night`.
    public String of(Edtf date, @Nullable PartOfDay part) {
        return part == null ? of(date) : patterns.of("part." + part.name(), of(date));
    }

    private String interval(EdtfEnd start, EdtfEnd end) {
        if (start instanceof EdtfDate from && end instanceof EdtfDate to) {
            return between(from, to);
        }
        if (start instanceof EdtfDate from) {
            return patterns.of(end == EdtfEnd.Absent.OPEN ? "interval.open.end" : "interval.unknown.end", marked(from, true));
        }
        if (end instanceof EdtfDate to) {
            return patterns.of(start == EdtfEnd.Absent.OPEN ? "interval.open.start" : "interval.unknown.start", marked(to, true));
        }
        throw new IllegalStateException("an interval without a date");
    }

    private String between(EdtfDate from, EdtfDate to) {
        if (from.equals(to)) {
            return marked(from, true);
        }
        boolean plain = from.startEdge().firm() && to.startEdge().firm() && !from.unspecified() && !to.unspecified();
        boolean days = from.precision() == EdtfPrecision.DAY && to.precision() == EdtfPrecision.DAY;
        if (plain && days && from.first().withDayOfMonth(1).equals(to.first().withDayOfMonth(1))) {
            return day(patterns.of("interval.days", number(from.first().getDayOfMonth()), number(to.first().getDayOfMonth())),
                    to.first(), true);
        }
        if (plain && from.precision() == EdtfPrecision.YEAR && to.precision() == EdtfPrecision.YEAR) {
            return patterns.of("year.span", year(from.first().getYear()), year(to.first().getYear()));
        }
        boolean sameYear = from.year().digits().equals(to.year().digits()) && !from.year().unspecified() && to.month() != null;
        return patterns.of("interval", marked(from, !sameYear), marked(to, true));
    }

    private String moment(EdtfMoment moment) {
        if (clock == null) {
            return moment(moment.at(), moment.offset());
        }
        ZonedDateTime told = clock.tell(moment);
        return moment(told.toLocalDateTime(), clock.abroad() ? Optional.of(told.getOffset()) : Optional.empty());
    }

    private String moment(LocalDateTime at, Optional<ZoneOffset> offset) {
        String day = day(number(at.getDayOfMonth()), at.toLocalDate(), true);
        String time = patterns.clock(at.toLocalTime());
        return offset.map(named -> patterns.of("moment.zone", day, time, utc(named))).orElseGet(() -> patterns.of("moment", day, time));
    }

    private static String utc(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String hours = "UTC" + (offset.getTotalSeconds() < 0 ? "−" : "+") + minutes / 60;
        return minutes % 60 == 0 ? hours : hours + ":" + String.format(Locale.ROOT, "%02d", minutes % 60);
    }

    private String marked(EdtfDate date, boolean withYear) {
        String words = plain(date, withYear);
        if (date.approximate() && date.uncertain()) {
            return patterns.of("both", words);
        }
        if (date.approximate()) {
            return patterns.of("approximate", words);
        }
        return date.uncertain() ? patterns.of("uncertain", words) : words;
    }

    private String plain(EdtfDate date, boolean withYear) {
        EdtfDate.@Nullable Part month = date.month();
        EdtfDate.@Nullable Part day = date.day();
        LocalDate first = date.first();
        if (month == null) {
            return yearAlone(date);
        }
        if (date.year().unspecified()) {
            return withoutSureYear(date, month, day);
        }
        if (date.division().isPresent()) {
            return patterns.of("division." + month.digits(), year(first.getYear()));
        }
        if (month.digits().equals("XX") && (day == null || day.digits().equals("XX"))) {
            return patterns.of(day == null ? "in.year" : "in.year.day", year(first.getYear()));
        }
        if (month.unspecified()) {
            return between(date);
        }
        if (day == null) {
            return month(first, withYear);
        }
        if (day.digits().equals("XX")) {
            return patterns.of("in.month", month(first, withYear));
        }
        return day.unspecified() ? between(date) : day(number(first.getDayOfMonth()), first, withYear);
    }

    private String withoutSureYear(EdtfDate date, EdtfDate.Part month, EdtfDate.@Nullable Part day) {
        boolean named = !month.unspecified() && date.division().isEmpty() && (day == null || !day.unspecified());
        if (!named || !date.year().digits().equals("XXXX")) {
            return between(date);
        }
        String year = patterns.of("year.unknown.of");
        String name = patterns.month(date.first().getMonthValue(), day == null);
        return day == null ? patterns.of("month", name, year)
                : patterns.of("day", number(date.first().getDayOfMonth()), name, year);
    }

    private String yearAlone(EdtfDate date) {
        String digits = date.year().digits();
        int first = date.first().getYear();
        if (!date.year().unspecified()) {
            return year(first);
        }
        if (digits.equals("XXXX")) {
            return patterns.of("year.unknown");
        }
        if (date.precision() == EdtfPrecision.DECADE && first > 0) {
            return patterns.of("year.decade", number(first));
        }
        return patterns.of("year.span", year(first), year(date.last().getYear()));
    }

    private String between(EdtfDate date) {
        return patterns.of("between", day(number(date.first().getDayOfMonth()), date.first(), true),
                day(number(date.last().getDayOfMonth()), date.last(), true));
    }

    private String day(String number, LocalDate in, boolean withYear) {
        String month = patterns.month(in.getMonthValue(), false);
        return yearLeftOut(in, withYear) ? patterns.of("day.home", number, month)
                : patterns.of("day", number, month, year(in.getYear()));
    }

    private String month(LocalDate in, boolean withYear) {
        String month = patterns.month(in.getMonthValue(), true);
        return yearLeftOut(in, withYear) ? patterns.of("month.home", month) : patterns.of("month", month, year(in.getYear()));
    }

    private boolean yearLeftOut(LocalDate in, boolean withYear) {
        return !withYear || (home.isPresent() && home.getAsInt() == in.getYear());
    }

    private String year(int year) {
        return year > 0 ? number(year) : patterns.of("year.bc", number(1 - year));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
