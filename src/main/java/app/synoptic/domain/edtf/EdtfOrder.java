package app.synoptic.domain.edtf;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;

/// The order of dates in lists: by the earliest moment each may mean (an open or unknown beginning first), the
/// narrower first where they begin alike, then as written. A total order, consistent with equality.
public final class EdtfOrder {

    private EdtfOrder() {}

    /// The order in which plain dates begin in `zone`.
    public static Comparator<Edtf> in(ZoneId zone) {
        Comparator<Instant> earliest = Comparator.naturalOrder();
        return Comparator.comparing((Edtf date) -> date.bounds(zone).from(), Comparator.nullsFirst(earliest))
                .thenComparing(date -> date.bounds(zone).until(), Comparator.nullsLast(earliest))
                .thenComparing(Edtf::toString);
    }
}
