package app.synoptic.exchange.table;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.exchange.content.Days;
import java.time.temporal.ChronoUnit;

/// How exactly a date is known, in the codes of data sets on conflicts.
final class DatePrecision {

    private static final int DAY = 1;
    private static final int FEW_DAYS = 6;
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private DatePrecision() {}

    /// `date_prec` of UCDP GED: 1 the day; 2 within two to six days; 3 within a week; 4 within a month; 5 within more than that. A day
    /// that is marked approximate or uncertain is known within days.
    static int ucdp(Edtf date, Days days) {
        long length = length(days);
        if (length <= DAY) {
            return date.approximate() || date.uncertain() ? 2 : 1;
        }
        return length <= FEW_DAYS ? 2 : length <= WEEK ? 3 : length <= MONTH ? 4 : 5;
    }

    /// `time_precision` of ACLED: 1 the day; 2 the week; 3 the month or less exactly.
    static int acled(Edtf date, Days days) {
        long length = length(days);
        if (length <= DAY && !date.approximate() && !date.uncertain()) {
            return 1;
        }
        return length <= WEEK ? 2 : 3;
    }

    private static long length(Days days) {
        return days.first() == null || days.last() == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
    }
}
