package app.synoptic.domain.edtf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One calendar date of any precision. A date exists only if some day of the proleptic Gregorian calendar fits it:
/// `1985-02-30` and `1985-02-3X` do not.
///
/// @param month a month 01–12 or a division of the year 21–41
public record EdtfDate(Part year, @Nullable Part month, @Nullable Part day) implements Edtf, EdtfEnd {

    /// One component: its digits as written (`2022`, `-0044`, `Y17000`, `156X`, `XX`), and the marks before it
    /// (for it alone) and after it (for it and all components to its left).
    public record Part(String digits, EdtfQualifier before, EdtfQualifier after) {

        public static Part of(String digits) {
            return new Part(digits, EdtfQualifier.NONE, EdtfQualifier.NONE);
        }

        /// Whether a digit is unspecified.
        public boolean unspecified() {
            return digits.indexOf('X') >= 0;
        }

        @Override
        public String toString() {
            return before + digits + after;
        }
    }

    public EdtfDate {
        EdtfCalendar.require(year.digits(), digits(month), digits(day));
    }

    public static EdtfDate of(LocalDate date) {
        return new EdtfDate(Part.of(EdtfCalendar.year(date.getYear())),
                Part.of(String.format(Locale.ROOT, "%02d", date.getMonthValue())),
                Part.of(String.format(Locale.ROOT, "%02d", date.getDayOfMonth())));
    }

    /// The earliest day it may mean.
    public LocalDate first() {
        return EdtfCalendar.first(year.digits(), digits(month), digits(day));
    }

    /// The latest day it may mean.
    public LocalDate last() {
        return EdtfCalendar.last(year.digits(), digits(month), digits(day));
    }

    /// The code of the division of the year, 21–41, where it names one.
    public Optional<Integer> division() {
        return Optional.ofNullable(month).map(Part::digits).filter(EdtfCalendar::division).map(Integer::valueOf);
    }

    /// Whether a digit is unspecified.
    public boolean unspecified() {
        return parts().anyMatch(Part::unspecified);
    }

    @Override
    public Bounds bounds(ZoneId zone) {
        return EdtfCalendar.bounds(first(), last(), zone);
    }

    @Override
    public EdtfPrecision precision() {
        if (year.unspecified()) {
            String sure = year.digits().substring(0, year.digits().indexOf('X')).replace("-", "");
            return switch (sure.length()) {
                case 3 -> EdtfPrecision.DECADE;
                case 2 -> EdtfPrecision.CENTURY;
                default -> EdtfPrecision.MILLENNIUM;
            };
        }
        if (month == null || month.unspecified()) {
            return EdtfPrecision.YEAR;
        }
        if (division().isPresent()) {
            return EdtfPrecision.SEASON;
        }
        return day == null || day.unspecified() ? EdtfPrecision.MONTH : EdtfPrecision.DAY;
    }

    @Override
    public EdtfEdge startEdge() {
        return edge();
    }

    @Override
    public EdtfEdge endEdge() {
        return edge();
    }

    @Override
    public boolean approximate() {
        return parts().anyMatch(part -> part.before().approximate() || part.after().approximate());
    }

    @Override
    public boolean uncertain() {
        return parts().anyMatch(part -> part.before().uncertain() || part.after().uncertain());
    }

    private Stream<Part> parts() {
        return Stream.of(Optional.of(year), Optional.ofNullable(month), Optional.ofNullable(day)).flatMap(Optional::stream);
    }

    private static @Nullable String digits(@Nullable Part part) {
        return part == null ? null : part.digits();
    }

    @Override
    public String toString() {
        return String.join("-", parts().map(Objects::toString).toList());
    }
}
