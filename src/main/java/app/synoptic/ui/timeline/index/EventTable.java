package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch;
import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Tier;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The events on the timeline in columns, in the order of their anchors, those of one moment by tier, then the longest
/// first. An event is named by its index. What is not a column is asked of the event itself, for those that are drawn.
public final class EventTable {

    /// A stretch at least this long in pixels, of which only some moment is meant, is drawn as a stretch, not as a point.
    public static final double POINT = 200;
    private static final double LONGEST_LABEL = 330;
    /// How large small labels are beside others.
    private static final double CLOSE = 11 / 12.0;
    /// What stands behind a label keeps its size.
    private static final double SLACK = 2;
    private static final long LONGEST = 1L << 56;

    private final Event[] events;
    /// The index of each event in the order in which they were given.
    private final int[] places;
    private final Predicate<EventId> contested;
    private final ToDoubleFunction<Event> labelWidth;
    private final long[] anchors;
    private final long[] froms;
    private final long[] untils;
    private final byte[] shapes;
    private final int[] kinds;
    private final List<Kind> allKinds;
    private final int[][] tiers;
    private final float[] labels;
    private final long[] starts;
    private final long[] ends;
    private final EventSlots slots;

    private EventTable(EventDates dates, TimeSpan around, Predicate<EventId> contested, ToDoubleFunction<Event> labelWidth) {
        this.contested = contested;
        this.labelWidth = labelWidth;
        List<Event> given = dates.events();
        int size = given.size();
        Event[] all = new Event[size];
        long[] anchor = new long[size];
        long[] from = new long[size];
        long[] until = new long[size];
        long[] rank = new long[size];
        byte[] shape = new byte[size];
        byte[] tier = new byte[size];
        int[] kind = new int[size];
        Map<Kind, Integer> kindNumbers = new LinkedHashMap<>();
        @Nullable Kind last = null;
        int number = 0;
        for (Event event : given) {
            Stretch stretch = dates.stretch(number, event.date(), around);
            anchor[number] = stretch.lasts() ? stretch.from() : stretch.middle();
            from[number] = stretch.from();
            until[number] = stretch.until();
            shape[number] = StretchShape.of(stretch);
            kind[number] = event.kind().equals(last) ? kind[number - 1] : number(event.kind(), kindNumbers);
            last = event.kind();
            tier[number] = (byte) event.tier().ordinal();
            rank[number] = tier[number] * LONGEST - Math.min(LONGEST - 1, stretch.length());
            all[number++] = event;
        }
        int[] numbers = RadixSort.by(anchor, RadixSort.by(rank, RadixSort.natural(size)));
        events = RadixSort.of(all, numbers);
        places = RadixSort.inverse(numbers);
        anchors = RadixSort.of(anchor, numbers);
        froms = RadixSort.of(from, numbers);
        untils = RadixSort.of(until, numbers);
        shapes = RadixSort.of(shape, numbers);
        kinds = RadixSort.of(kind, numbers);
        allKinds = List.copyOf(kindNumbers.keySet());
        tiers = tiers(RadixSort.of(tier, numbers));
        labels = new float[size];
        Arrays.sort(from);
        Arrays.sort(until);
        starts = from;
        ends = until;
        slots = new EventSlots(size, place -> event(places[place]).id());
    }

    private static int number(Kind kind, Map<Kind, Integer> numbers) {
        Integer known = numbers.get(kind);
        if (known == null) {
            known = numbers.size();
            numbers.put(kind, known);
        }
        return known;
    }

    private static int[][] tiers(byte[] tierOf) {
        int[][] tiers = new int[Tier.values().length][tierOf.length];
        int[] counts = new int[tiers.length];
        for (int i = 0; i < tierOf.length; i++) {
            tiers[tierOf[i]][counts[tierOf[i]]++] = i;
        }
        for (int tier = 0; tier < tiers.length; tier++) {
            tiers[tier] = Arrays.copyOf(tiers[tier], counts[tier]);
        }
        return tiers;
    }

    /// @param around     where open ends fall
    /// @param labelWidth the pixels an event's label takes, with whatever stands behind it; asked for on any thread
    public static EventTable of(List<Event> events, ZoneId zone, TimeSpan around, Predicate<EventId> contested,
                                ToDoubleFunction<Event> labelWidth) {
        return of(EventDates.of(events, new DateBounds(zone)), around, contested, labelWidth);
    }

    public static EventTable of(EventDates dates, TimeSpan around, Predicate<EventId> contested, ToDoubleFunction<Event> labelWidth) {
        return new EventTable(dates, around, contested, labelWidth);
    }

    public int size() {
        return events.length;
    }

    public Event event(int index) {
        return events[index];
    }

    /// The index of the event that was given in the `place`-th place. Whoever looks at all events looks at them so: they lie
    /// beside each other in memory.
    int given(int place) {
        return places[place];
    }

    public Kind kind(int index) {
        return allKinds.get(kinds[index]);
    }

    public Stretch stretch(int index) {
        return StretchShape.stretch(froms[index], untils[index], shapes[index]);
    }

    /// The moment an event stands for in order and in counts: where what lasts begins, and the middle of what does not.
    public long anchor(int index) {
        return anchors[index];
    }

    long from(int index) {
        return froms[index];
    }

    long until(int index) {
        return untils[index];
    }

    byte shape(int index) {
        return shapes[index];
    }

    /// The events of a tier, in order.
    int[] of(Tier tier) {
        return tiers[tier.ordinal()];
    }

    /// The pixels its label takes, at most 330. Measured when it is first asked for.
    public double labelWidth(int index) {
        return Math.min(LONGEST_LABEL, whole(index));
    }

    /// The pixels its whole label takes where labels are set small.
    public double closeWidth(int index) {
        return whole(index) * CLOSE + SLACK;
    }

    private float whole(int index) {
        float width = labels[index];
        if (width == 0) {
            width = (float) labelWidth.applyAsDouble(event(index));
            labels[index] = width;
        }
        return width;
    }

    public boolean contested(int index) {
        return contested.test(event(index).id());
    }

    /// Whether it is drawn as a stretch rather than a point at this zoom.
    public boolean bar(int index, double millisPerPixel) {
        return StretchShape.lasts(shapes[index]) || (untils[index] - froms[index]) / millisPerPixel >= POINT;
    }

    /// The event's index; −1 if it is not on the timeline.
    public int indexOf(EventId event) {
        int place = slots.indexOf(event);
        return place < 0 ? place : places[place];
    }

    /// The first event whose anchor is at or after `moment`; [#size()] if there is none.
    public int firstFrom(long moment) {
        return SortedColumns.lowerBound(anchors, moment);
    }

    /// How many events have a moment in `span`.
    public int countIn(TimeSpan span) {
        return SortedColumns.lowerBound(starts, span.until()) - SortedColumns.lowerBound(ends, span.from() + 1);
    }
}
