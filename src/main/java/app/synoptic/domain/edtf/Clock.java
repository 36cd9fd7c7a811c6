package app.synoptic.domain.edtf;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/// In which zone moments are told. Dates have no part in this: a date stays what it is.
///
/// @param home  the zone of moments that name none
/// @param shown the zone in which all are told
public record Clock(ZoneId home, ZoneId shown) {

    /// Tells moments in the zone they are at home in.
    public static Clock of(ZoneId home) {
        return new Clock(home, home);
    }

    /// Whether it tells moments in another zone than that of the dates beside them.
    public boolean abroad() {
        return !home.getRules().equals(shown.getRules());
    }

    /// A moment as this clock shows it.
    public ZonedDateTime tell(EdtfMoment moment) {
        return begin(moment, home).atZone(shown);
    }

    /// Whether a moment is written for a zone in which clocks stood otherwise than in the one that is shown.
    ///
    /// @param assumed the zone it is meant in where it names none
    public boolean foreign(EdtfMoment moment, ZoneId assumed) {
        Instant at = begin(moment, assumed);
        return !at.atZone(moment.offset().map(ZoneId.class::cast).orElse(assumed)).getOffset().equals(at.atZone(shown).getOffset());
    }

    /// The moment with the offset it has in `assumed`, where it names none.
    public static EdtfMoment placed(EdtfMoment moment, ZoneId assumed) {
        return moment.offset().isPresent() ? moment
                : new EdtfMoment(moment.at(), moment.precision(), begin(moment, assumed).atZone(assumed).getOffset().getId());
    }

    private static Instant begin(EdtfMoment moment, ZoneId assumed) {
        return Objects.requireNonNull(moment.bounds(assumed).from());
    }
}
