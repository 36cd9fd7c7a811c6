package app.synoptic.ui.timeline.layout;

import app.synoptic.axis.Stretch;
import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.index.DateBounds;
import app.synoptic.ui.timeline.index.EventDates;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.index.LaneTable;
import app.synoptic.ui.timeline.index.Moments;
import app.synoptic.ui.timeline.index.Packing;
import app.synoptic.ui.timeline.scale.Ticks;
import app.synoptic.ui.timeline.scale.TimeScale;
import app.synoptic.ui.timeline.scale.Zoom;
import app.synoptic.ui.timeline.scale.ZoomLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A dossier's events as the timeline has them: indexed once, on any thread, then asked for one picture after another, on
/// one.
public final class TimelineModel {

    private static final int MOST_ROWS = 80;
    /// Up to how many events it is tried how many rows they need.
    private static final int FEW = 500;
    private static final long DAY = 86_400_000;
    /// How many times as long as one day the stretch of time around a day is.
    private static final int ROOM = 7;
    /// Of a dossier in which nothing is dated.
    private static final TimeSpan NOWHERE = new TimeSpan(0, 1);

    private final OpenDossier open;
    private final Dossier dossier;
    private final EventTable table;
    private final List<LaneTable> lanes;
    private final Map<SourceId, Integer> places = new HashMap<>();
    private List<Moments> told = List.of();
    private @Nullable Moments allTold;
    private final TimeSpan window;
    private final TimeSpan extent;
    private final ZoomLevels levels;
    private final Map<Zoom, Integer> needed = new HashMap<>();

    /// @param shown      the events to draw
    /// @param labelWidth the pixels an event's label takes
    public TimelineModel(OpenDossier open, List<Event> shown, ToDoubleFunction<Event> labelWidth) {
        this.open = open;
        dossier = open.dossier();
        DateBounds dates = new DateBounds(dossier.zone());
        EventDates dated = EventDates.of(dossier.events(), dates);
        window = window(dossier, dated);
        extent = dated.extent(window);
        table = EventTable.of(dated.of(shown), extent, open::contested, labelWidth);
        lanes = LaneTable.of(table, dossier.sources().stream().map(Source::id).toList(), dates, extent);
        dossier.sources().forEach(source -> places.put(source.id(), places.size()));
        levels = new ZoomLevels(table, dossier.zone(), extent, home());
        if (lanes.size() > Areas.MOST_LANES) {
            allTold();
        }
    }

    public OpenDossier open() {
        return open;
    }

    public Dossier dossier() {
        return dossier;
    }

    public EventTable table() {
        return table;
    }

    /// From the first to the last moment of anything in the dossier.
    public TimeSpan extent() {
        return extent;
    }

    public ZoomLimits limits() {
        return new ZoomLimits(extent);
    }

    /// The dossier's own stretch of time, with a margin.
    public TimeSpan home() {
        return new TimeSpan(window.from() - window.length() / 72, window.until() + window.length() / 36);
    }

    /// `window`, or the nearest to it in which `event` is seen, of which the timeline is `width` pixels wide.
    public TimeSpan revealing(TimeSpan window, int event, double width) {
        Stretch stretch = table.stretch(event);
        boolean bar = table.bar(event, window.length() / Math.max(1, width));
        if (bar ? stretch.span().overlaps(window) : window.from() <= table.anchor(event) && table.anchor(event) < window.until()) {
            return window;
        }
        long length = Math.max(window.length(), Math.min(stretch.length() + stretch.length() / 4, limits().longest()));
        return new TimeSpan(stretch.middle() - length / 2, stretch.middle() - length / 2 + length);
    }

    /// The lanes wanted at the top: of `leading` sources and of those that tell of the selected event.
    public List<Integer> leading(List<SourceId> leading, @Nullable EventId selected) {
        int event = selected == null ? -1 : table.indexOf(selected);
        Stream<SourceId> telling = event < 0 ? Stream.empty() : table.event(event).sources().stream();
        return Stream.concat(leading.stream(), telling).distinct().map(places::get).filter(Objects::nonNull).toList();
    }

    /// The stretch of time a cluster fills, with a margin; at most half of what `frame` shows.
    public TimeSpan closer(Frame frame, ClusterChip chip) {
        long most = Math.max(limits().shortest(), frame.scale().span().length() / 2);
        long length = Math.clamp((chip.last() - chip.first()) * 3 / 2, Math.min(most, limits().shortest()), most);
        long middle = chip.first() + (chip.last() - chip.first()) / 2;
        return new TimeSpan(middle - length / 2, middle - length / 2 + length);
    }

    /// How many rows give each event a label in the dossier's own window, if it is `width` pixels wide; 0 where no number
    /// does, or the events are too many to try.
    public int rowsNeeded(double width) {
        if (table.size() > FEW) {
            return 0;
        }
        Zoom zoom = Zoom.atLeast(home().length() / Math.max(1, width));
        return needed.computeIfAbsent(zoom, _ -> {
            int enough = Packing.of(table, zoom, MOST_ROWS).clusters().size() == 0 ? MOST_ROWS : 0;
            int few = 0;
            while (enough - few > 1) {
                int middle = (few + enough) / 2;
                if (Packing.of(table, zoom, middle).clusters().size() == 0) {
                    enough = middle;
                } else {
                    few = middle;
                }
            }
            return enough;
        });
    }

    /// How `width` by `height` pixels are shared out. Where rows at their usual distance do not give each event a label and the
    /// timeline is high, rows come closer, if labels on either side of their marks then have room for all.
    public Areas areas(double width, double height, LaneRanking lineup, double gutter) {
        int needed = rowsNeeded(width - gutter);
        Areas areas = Areas.of(width, height, lineup, gutter, needed);
        if (!areas.high() || (needed > 0 && needed <= areas.rows())) {
            return areas;
        }
        Zoom zoom = Zoom.atLeast(home().length() / Math.max(1, areas.right() - areas.left()));
        return levels.tight(zoom, areas.mostHang()).map(packing -> areas.tight(packing.rows())).orElse(areas);
    }

    /// The packing used at `scale`: the one made for its step of zoom; while that is being made, the nearest coarser one
    /// there is, in which nothing overlaps either.
    public Packing packing(TimeScale scale, Areas areas) {
        Zoom zoom = Zoom.atLeast(scale.millisPerPixel());
        Packing packing = levels.packing(zoom, areas.rows());
        return areas.hang() == 0 || packing.clusters().size() == 0 ? packing
                : levels.tight(zoom, areas.hang()).filter(tight -> tight.rows() <= areas.rows() && tight.clusters().size() == 0).orElse(packing);
    }

    /// What is made once for each step of zoom.
    public ZoomLevels levels() {
        return levels;
    }

    /// Lays out one picture.
    ///
    /// @param lineup the lanes wanted, by which `areas` are shared out
    /// @param joined whether all contested events are joined across the lanes
    public Frame frame(TimeSpan window, Areas areas, @Nullable EventId selected, LaneRanking lineup, boolean joined) {
        TimeScale scale = new TimeScale(window, areas.left(), areas.right() - areas.left());
        int own = selected == null ? -1 : table.indexOf(selected);
        boolean all = areas.rest() == 0;
        List<Integer> folded = all ? List.of() : lineup.others(areas.top());
        int scrolled = areas.lanes() - areas.top();
        int first = Math.clamp(lineup.first(), 0, Math.max(0, folded.size() - scrolled));
        List<Integer> seen = all ? IntStream.range(0, areas.lanes()).boxed().toList()
                : Stream.concat(lineup.leading().stream().limit(areas.top()), folded.stream().skip(first).limit(scrolled)).toList();
        BestLayout layout = new BestLayout(table, packing(scale, areas), scale, areas.hang());
        List<BestMark> best = layout.marks(own, areas.rows() - 1);
        List<ClusterChip> chips = layout.chips(own < 0 ? null : best.getLast());
        LabelObstacles writing = new LabelObstacles(areas, best, chips);
        ConnectorLayout connectorLayout = new ConnectorLayout(table, dossier.zone(), extent, seen.stream().map(dossier.sources()::get).toList(), areas, scale);
        Connector connector = own < 0 ? null : connectorLayout.selected(best.getLast(), writing);
        List<Connector> others = joined ? levels.joins(Zoom.atLeast(scale.millisPerPixel())).in(window).stream().filter(join -> join.event() != own)
                .map(join -> connectorLayout.faint(join, layout.mark(join.event()), writing)).filter(Connector::seen).toList() : List.of();
        List<LaneMark> onLines = Stream.concat(Stream.ofNullable(connector), others.stream()).flatMap(line -> line.marks().stream()).toList();
        Lanes placing = new Lanes(scale, onLines);
        List<LaneMark> marks = new ArrayList<>();
        for (int lane = 0; lane < areas.lanes(); lane++) {
            marks.addAll(placing.marks(lanes.get(seen.get(lane)), lane));
        }
        return new Frame(scale, areas, Ticks.of(scale, open.clock().shown()), Overview.of(extent, areas.left(), areas.right()),
                seen, dossier.sources().size() - seen.size(), first, apart(seen, areas.top(), lineup.groups()), derived(seen, areas.top(), lineup.groups()), all ? null : rest(scale, seen.subList(0, areas.top())),
                own, best, chips, marks, connector, others);
    }

    private static Set<Integer> apart(List<Integer> seen, int top, LaneGroups groups) {
        return IntStream.range(top + 1, seen.size()).filter(lane -> groups.apart(seen.get(lane - 1), seen.get(lane))).boxed().collect(Collectors.toSet());
    }

    private Set<Integer> derived(List<Integer> seen, int top, LaneGroups groups) {
        return groups.by() != LaneGrouping.ORIGIN ? Set.of() : IntStream.range(top, seen.size())
                .filter(lane -> dossier.sources().get(seen.get(lane)).derivedFrom() != null).boxed().collect(Collectors.toSet());
    }

    private Density rest(TimeScale scale, List<Integer> top) {
        return Density.of(scale, dossier.zone(), lanes.size() - top.size(), allTold(), top.stream().map(told::get).toList());
    }

    /// When all that is told lies; made when it is first wanted, as it is only where not all sources have a lane.
    private Moments allTold() {
        Moments all = allTold;
        if (all == null) {
            told = Moments.of(table, lanes);
            all = Moments.together(told);
            allTold = all;
        }
        return all;
    }

    /// The dossier's own stretch of time. Where it follows from what is dated, it is long enough to show that as a point: a
    /// lone day has a week around it.
    private static TimeSpan window(Dossier dossier, EventDates dates) {
        TimeSpan own = dossier.span().map(TimeSpan::of).orElse(NOWHERE);
        return dossier.window() == null ? own.atLeast(ROOM * unit(dates)) : own;
    }

    /// The shortest day, month or year that an event is dated to, a few hours at least; a day where there are no events.
    private static long unit(EventDates dates) {
        long shortest = dates.shortest();
        return shortest == Long.MAX_VALUE ? DAY : Math.max(shortest, DAY / ROOM);
    }
}
