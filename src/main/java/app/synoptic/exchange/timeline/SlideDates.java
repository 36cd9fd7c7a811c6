package app.synoptic.exchange.timeline;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.domain.edtf.EdtfPrecision;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The dates of a slide of TimelineJS: a year, its month and day as far as they are known, and a second date for a stretch of time.
///
/// @param end null where it is one date
record SlideDates(ObjectNode start, @Nullable ObjectNode end) {

    /// The years TimelineJS can place on its scale for human affairs.
    private static final int FARTHEST = 271_820;

    /// Empty where nobody knows in which year it was. Of an interval of which one end alone is known, that is the date.
    static Optional<SlideDates> of(Edtf date) {
        return switch (date) {
            case EdtfMoment moment -> Optional.of(new SlideDates(moment(moment), null));
            case EdtfDate day -> day(day);
            case EdtfInterval(EdtfDate from, EdtfDate to) -> day(from).flatMap(start -> day(to).map(end ->
                    new SlideDates(start.start(), end.end() == null ? end.start() : end.end())));
            case EdtfInterval(EdtfDate from, var _) -> day(from);
            case EdtfInterval(var _, EdtfDate to) -> day(to);
            case EdtfInterval _ -> Optional.empty();
        };
    }

    /// Whether a slide tells all of a date: a year, a month, a day or a moment, or a stretch between two of these, of which nothing is
    /// doubtful.
    static boolean tellsAll(Edtf date) {
        if (date.approximate() || date.uncertain()) {
            return false;
        }
        return switch (date) {
            case EdtfMoment moment -> moment.offset().isEmpty();
            case EdtfDate day -> plain(day);
            case EdtfInterval(EdtfDate from, EdtfDate to) -> plain(from) && plain(to);
            case EdtfInterval _ -> false;
        };
    }

    private static boolean plain(EdtfDate date) {
        return !date.unspecified() && date.division().isEmpty();
    }

    private static Optional<SlideDates> day(EdtfDate date) {
        if (date.year().digits().startsWith("X") || Math.abs(date.first().getYear()) > FARTHEST) {
            return Optional.empty();
        }
        ObjectNode start = node(date.first(), date.precision());
        boolean wide = date.unspecified() || date.precision() == EdtfPrecision.SEASON || date.precision().compareTo(EdtfPrecision.YEAR) < 0;
        return Optional.of(wide ? new SlideDates(node(date.first(), EdtfPrecision.DAY), node(date.last(), EdtfPrecision.DAY)) : new SlideDates(start, null));
    }

    private static ObjectNode node(LocalDate day, EdtfPrecision precision) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("year", day.getYear());
        if (precision.compareTo(EdtfPrecision.MONTH) >= 0) {
            node.put("month", day.getMonthValue());
        }
        if (precision.compareTo(EdtfPrecision.DAY) >= 0) {
            node.put("day", day.getDayOfMonth());
        }
        return node;
    }

    private static ObjectNode moment(EdtfMoment moment) {
        ObjectNode node = node(moment.at().toLocalDate(), EdtfPrecision.DAY);
        node.put("hour", moment.at().getHour());
        node.put("minute", moment.at().getMinute());
        if (moment.precision() == EdtfPrecision.SECOND) {
            node.put("second", moment.at().getSecond());
        }
        return node;
    }
}
