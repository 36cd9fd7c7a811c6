package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch;
import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate.Part;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfQualifier;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where dates lie in one zone, worked out once for each date however many events have it: a hash table by the figures of
/// plain dates and intervals between such, with linear probing; other dates by how they are written. For use by one thread,
/// while columns are filled.
public final class DateBounds {

    private static final long NOT_PLAIN = 0;
    private static final int NO_FIGURES = 99;
    private static final int INTERVAL = 32;

    private final ZoneId zone;
    private final Map<String, Entry> others = new HashMap<>();
    private long[] keys = new long[1 << 10];
    private Entry[] entries = new Entry[keys.length];
    private int size;

    /// One date.
    static final class Entry {
        private final Bounds bounds;
        private final boolean plain;
        private @Nullable Stretch lasting;
        private @Nullable Stretch passing;

        Entry(Bounds bounds, boolean plain) {
            this.bounds = bounds;
            this.plain = plain;
        }

        Bounds bounds() {
            return bounds;
        }

        /// Its stretch, of an event that lasts or of one that does not.
        ///
        /// @param date   as it is written
        /// @param around where open ends fall; the same each time
        Stretch stretch(Edtf date, boolean lasted, ZoneId zone, TimeSpan around) {
            Stretch known = lasted ? lasting : passing;
            if (known == null) {
                known = made(date, zone, lasted, around);
                if (lasted) {
                    lasting = known;
                } else {
                    passing = known;
                }
            }
            return known;
        }

        /// Plain dates and intervals are firm at both ends.
        private Stretch made(Edtf date, ZoneId zone, boolean lasted, TimeSpan around) {
            return plain && bounds.from() != null && bounds.until() != null
                    ? new Stretch(bounds.from().toEpochMilli(), bounds.until().toEpochMilli(), lasted && date instanceof EdtfInterval,
                            Stretch.Edge.FIRM, Stretch.Edge.FIRM)
                    : Stretch.of(date, null, zone, lasted, around);
        }
    }

    public DateBounds(ZoneId zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    public Bounds of(Edtf date) {
        return entry(date).bounds;
    }

    /// The stretch of a date of an event that lasts, or of one that does not.
    ///
    /// @param around where open ends fall; the same each time
    Stretch stretch(Edtf date, boolean lasted, TimeSpan around) {
        return entry(date).stretch(date, lasted, zone, around);
    }

    /// What is known of a date.
    Entry entry(Edtf date) {
        long key = key(date);
        if (key == NOT_PLAIN) {
            return others.computeIfAbsent(date.toString(), _ -> new Entry(date.bounds(zone), false));
        }
        int slot = slot(key);
        if (keys[slot] == NOT_PLAIN) {
            put(key, new Entry(date.bounds(zone), true));
            slot = slot(key);
        }
        return entries[slot];
    }

    private void put(long key, Entry entry) {
        if (++size * 2 > keys.length) {
            long[] oldKeys = keys;
            Entry[] oldEntries = entries;
            keys = new long[oldKeys.length * 2];
            entries = new Entry[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != NOT_PLAIN) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    entries[slot] = oldEntries[i];
                }
            }
        }
        int slot = slot(key);
        keys[slot] = key;
        entries[slot] = entry;
    }

    /// Where a key stands, or would.
    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> Integer.SIZE) & (keys.length - 1);
        while (keys[slot] != key && keys[slot] != NOT_PLAIN) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /// The figures of a date in one number, never 0; 0 for one that is more than figures.
    private static long key(Edtf date) {
        if (date instanceof EdtfDate plain) {
            return figures(plain);
        }
        if (date instanceof EdtfInterval(EdtfDate start, EdtfDate end)) {
            long from = figures(start);
            long until = figures(end);
            return from == NOT_PLAIN || until == NOT_PLAIN ? NOT_PLAIN : (from << INTERVAL) | until;
        }
        return NOT_PLAIN;
    }

    private static long figures(EdtfDate date) {
        int year = figures(date.year(), 4);
        int month = date.month() == null ? NO_FIGURES : figures(date.month(), 2);
        int day = date.day() == null ? NO_FIGURES : figures(date.day(), 2);
        return year < 0 || month < 0 || day < 0 ? NOT_PLAIN : (year * 100L + month) * 100 + day + 1;
    }

    /// The number that `length` figures make; negative where there is something else.
    private static int figures(Part part, int length) {
        String digits = part.digits();
        if (digits.length() != length || part.before() != EdtfQualifier.NONE || part.after() != EdtfQualifier.NONE) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int figure = digits.charAt(i) - '0';
            if (figure < 0 || figure > 9) {
                return -1;
            }
            number = number * 10 + figure;
        }
        return number;
    }
}
