package app.synoptic.exchange.content;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The days a date may mean, for formats that know nothing finer or vaguer.
///
/// @param first the first day; null where the beginning is open or unknown
/// @param last  the last day, which may be the first; null where the end is open or unknown
public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

    /// None.
    public static final Days NONE = new Days(null, null);

    /// A moment that names its offset lies on the day it is written on, wherever its reader is.
    ///
    /// @param zone in which plain dates begin and end
    public static Days of(@Nullable Edtf date, ZoneId zone) {
        return switch (date) {
            case null -> NONE;
            case EdtfDate day -> new Days(day.first(), day.last());
            case EdtfMoment moment -> new Days(moment.at().toLocalDate(), moment.at().toLocalDate());
            case EdtfInterval stretch -> {
                Bounds bounds = stretch.bounds(zone);
                yield new Days(bounds.from() == null ? null : bounds.from().atZone(zone).toLocalDate(),
                        bounds.until() == null ? null : bounds.until().minusNanos(1).atZone(zone).toLocalDate());
            }
        };
    }

    /// Whether it is known to be one day.
    public boolean single() {
        return first != null && first.equals(last);
    }
}
