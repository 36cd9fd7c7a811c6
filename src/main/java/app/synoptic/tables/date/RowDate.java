package app.synoptic.tables.date;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the cells of a row come to as the date of its event.
public sealed interface RowDate {

    /// @param remainder the end of an event that ends on its day, which no date can tell beside its beginning; empty where there is none
    record Dated(Edtf date, String remainder) implements RowDate {}

    /// There is nothing in its cells.
    record None() implements RowDate {}

    /// These words are no date.
    record Unreadable(String words) implements RowDate {}

    /// It ends before it begins.
    record Backwards(String words) implements RowDate {}

    /// The cells of one end: a date in one cell, or its parts in several; what is not there is empty.
    record Cells(String date, String year, String month, String day, String time) {

        private static final String DIGITS = "\\d{1,2}";

        boolean blank() {
            return date.isEmpty() && year.isEmpty();
        }

        /// All in one line.
        String words() {
            if (!date.isEmpty()) {
                return time.isEmpty() || date.contains(":") ? date : date + " " + time;
            }
            String numbered = month.matches(DIGITS) ? "-%02d".formatted(Integer.parseInt(month)) + (day.matches(DIGITS) ? "-%02d".formatted(Integer.parseInt(day)) : "") : "";
            boolean named = !month.isEmpty() && !month.matches(DIGITS);
            String all = named ? (day + " " + month + " " + year).strip() : year.length() < 4 && year.matches("\\d+") ? "0".repeat(4 - year.length()) + year + numbered : year + numbered;
            return day.isEmpty() || time.isEmpty() ? all : all + " " + time;
        }
    }

    /// @param end       that of the end; nothing where the event has none
    /// @param precision how exactly it is known; null where nobody says
    static RowDate of(CellDates dates, Cells start, Cells end, @Nullable PrecisionCode precision) {
        if (start.blank()) {
            return end.blank() ? new None() : new Unreadable("–");
        }
        Optional<Edtf> from = dates.of(start.words());
        if (from.isEmpty()) {
            return new Unreadable(start.words());
        }
        Optional<Edtf> to = end.blank() ? Optional.empty() : dates.of(end.words());
        if (!end.blank() && to.isEmpty()) {
            return new Unreadable(end.words());
        }
        return joined(from.get(), to.orElse(from.get()), start.words() + " – " + end.words(), precision == null ? PrecisionCode.EXACT : precision);
    }

    private static RowDate joined(Edtf from, Edtf to, String words, PrecisionCode precision) {
        if (from.equals(to)) {
            return new Dated(precision.applied(from), "");
        }
        Edtf first = from instanceof EdtfInterval(EdtfDate start, _) ? start : CellDates.day(from);
        Edtf last = to instanceof EdtfInterval(_, EdtfDate end) ? end : CellDates.day(to);
        if (!(first instanceof EdtfDate start) || !(last instanceof EdtfDate end)) {
            return new Unreadable(words);
        }
        boolean backwards = from instanceof EdtfMoment begins && to instanceof EdtfMoment ends && begins.zone().equals(ends.zone()) ? ends.at().isBefore(begins.at())
                : start.first().isAfter(end.last());
        if (backwards) {
            return new Backwards(words);
        }
        if (start.equals(end)) {
            return new Dated(precision.applied(from), to instanceof EdtfMoment ? to.toString() : "");
        }
        boolean clocks = from instanceof EdtfMoment || to instanceof EdtfMoment;
        return new Dated(precision.applied(new EdtfInterval(start, end)), clocks ? from + " – " + to : "");
    }
}
