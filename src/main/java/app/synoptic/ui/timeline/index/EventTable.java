package app.synoptic.ui.timeline.index;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Tier;
import app.synoptic.ui.state.Span;
import app.synoptic.ui.timeline.scale.Stretch;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The events on the timeline in columns, in the order of their anchors. An event is named by its index.
public final class EventTable {

    /// A stretch at least this long in pixels, of which only some moment is meant, is drawn as a stretch, not as a point.
    public static final double POINT = 200;
    private static final double LONGEST_LABEL = 330;

    private final Event[] events;
    private final Stretch[] stretches;
    private final long[] anchors;
    private final long[] froms;
    private final long[] lengths;
    private final int[][] tiers;
    private final float[] labels;
    private final boolean[] contested;
    private final long[] starts;
    private final long[] ends;
    private final Map<EventId, Integer> indexes = new HashMap<>();

    private EventTable(List<Row> rows, Predicate<EventId> contested, ToDoubleFunction<Event> labelWidth) {
        int size = rows.size();
        events = new Event[size];
        stretches = new Stretch[size];
        anchors = new long[size];
        froms = new long[size];
        lengths = new long[size];
        labels = new float[size];
        this.contested = new boolean[size];
        for (int i = 0; i < size; i++) {
            events[i] = rows.get(i).event();
            stretches[i] = rows.get(i).stretch();
            anchors[i] = rows.get(i).anchor();
            froms[i] = stretches[i].from();
            lengths[i] = stretches[i].lasts() ? Long.MAX_VALUE : stretches[i].length();
            this.contested[i] = contested.test(events[i].id());
            labels[i] = (float) Math.min(LONGEST_LABEL, labelWidth.applyAsDouble(events[i]));
            indexes.put(events[i].id(), i);
        }
        starts = Arrays.stream(stretches).mapToLong(Stretch::from).sorted().toArray();
        tiers = Arrays.stream(Tier.values())
                .map(tier -> IntStream.range(0, size).filter(i -> events[i].tier() == tier).toArray()).toArray(int[][]::new);
        ends = Arrays.stream(stretches).mapToLong(Stretch::until).sorted().toArray();
    }

    private record Row(Event event, Stretch stretch) {
        long anchor() {
            return stretch.lasts() ? stretch.from() : stretch.middle();
        }
    }

    /// @param around     where open ends fall
    /// @param labelWidth the pixels an event's label takes, with whatever stands behind it
    public static EventTable of(List<Event> events, ZoneId zone, Span around, Predicate<EventId> contested,
                                ToDoubleFunction<Event> labelWidth) {
        List<Row> rows = new ArrayList<>(events.size());
        events.forEach(event -> rows.add(new Row(event,
                Stretch.of(event.date(), null, zone, Stretch.lasting(event.date()), around))));
        rows.sort(Comparator.comparingLong(Row::anchor).thenComparing(row -> row.event().tier())
                .thenComparing(row -> -row.stretch().length()));
        return new EventTable(rows, contested, labelWidth);
    }

    public int size() {
        return events.length;
    }

    public Event event(int index) {
        return events[index];
    }

    public Stretch stretch(int index) {
        return stretches[index];
    }

    /// The moment an event stands for in order and in counts: where what lasts begins, and the middle of what does not.
    public long anchor(int index) {
        return anchors[index];
    }

    long from(int index) {
        return froms[index];
    }

    /// The events of a tier, in order.
    int[] of(Tier tier) {
        return tiers[tier.ordinal()];
    }

    /// The pixels its label takes, at most 330.
    public double labelWidth(int index) {
        return labels[index];
    }

    public boolean contested(int index) {
        return contested[index];
    }

    /// Whether it is drawn as a stretch rather than a point at this zoom.
    public boolean bar(int index, double millisPerPixel) {
        return lengths[index] / millisPerPixel >= POINT;
    }

    /// The event's index; −1 if it is not on the timeline.
    public int indexOf(EventId event) {
        return indexes.getOrDefault(event, -1);
    }

    /// The first event whose anchor is at or after `moment`; [#size()] if there is none.
    public int firstFrom(long moment) {
        return Columns.lowerBound(anchors, moment);
    }

    /// How many events have a moment in `span`.
    public int countIn(Span span) {
        return Columns.lowerBound(starts, span.until()) - Columns.lowerBound(ends, span.from() + 1);
    }
}
