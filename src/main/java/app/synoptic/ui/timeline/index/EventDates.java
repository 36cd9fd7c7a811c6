package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch;
import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Event;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import java.util.List;

/// Where the dates of events lie, each looked up once, however often one asks where.
public final class EventDates {

    private final List<Event> events;
    private final DateBounds dates;
    private final DateBounds.Entry[] entries;

    private EventDates(List<Event> events, DateBounds dates) {
        this.events = events;
        this.dates = dates;
        entries = new DateBounds.Entry[events.size()];
        int place = 0;
        for (Event event : events) {
            entries[place++] = dates.entry(event.date());
        }
    }

    public static EventDates of(List<Event> events, DateBounds dates) {
        return new EventDates(events, dates);
    }

    /// Those of others, or these where they are the same.
    public EventDates of(List<Event> others) {
        return others == events ? this : new EventDates(others, dates);
    }

    List<Event> events() {
        return events;
    }

    /// The stretch of an event's date.
    ///
    /// @param place  which of the events it is
    /// @param date   its date
    /// @param around where open ends fall; the same each time
    Stretch stretch(int place, Edtf date, TimeSpan around) {
        return entries[place].stretch(date, Stretch.lasting(date), dates.zone(), around);
    }

    /// `window`, and as far as anything is dated.
    public TimeSpan extent(TimeSpan window) {
        long from = window.from();
        long until = window.until();
        for (DateBounds.Entry entry : entries) {
            Bounds bounds = entry.bounds();
            from = bounds.from() == null ? from : Math.min(from, bounds.from().toEpochMilli());
            until = bounds.until() == null ? until : Math.max(until, bounds.until().toEpochMilli());
        }
        return new TimeSpan(from, until);
    }

    /// The milliseconds of the shortest date of an event that does not last, both its ends known; the greatest value where
    /// there is none.
    public long shortest() {
        long shortest = Long.MAX_VALUE;
        int place = 0;
        for (Event event : events) {
            Bounds bounds = entries[place++].bounds();
            if (!Stretch.lasting(event.date()) && bounds.from() != null && bounds.until() != null) {
                shortest = Math.min(shortest, bounds.until().toEpochMilli() - bounds.from().toEpochMilli());
            }
        }
        return shortest;
    }
}
