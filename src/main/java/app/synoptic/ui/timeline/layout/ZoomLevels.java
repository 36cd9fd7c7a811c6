package app.synoptic.ui.timeline.layout;

import app.synoptic.axis.TimeSpan;
import app.synoptic.ui.timeline.index.ConnectorIndex;
import app.synoptic.ui.timeline.index.Contested;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.index.Packing;
import app.synoptic.ui.timeline.scale.Zoom;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is made once for a step of zoom. Of few events it is made when it is asked for; of many, what was made for a
/// coarser step stands in, at first only counts, and what is [#lacking()] is to be made on another thread and handed in. A
/// packing that is being made is given up as soon as another is asked for.
public final class ZoomLevels {

    /// Up to how many events everything is made when it is asked for.
    public static final int FEW = 10_000;
    /// Up to how many events it is tried to label all of them on either side of their marks.
    private static final int MOST_TIGHT = 250;
    private static final int KEPT = 24;
    private static final double LEAST_WIDTH = 100;

    private final EventTable table;
    private final ZoneId zone;
    private final TimeSpan extent;
    private final TimeSpan home;
    private final Map<Step, Packing> packings = new RecentCache<>(KEPT);
    private final Map<Zoom, ConnectorIndex> joins = new RecentCache<>(KEPT);
    private final @Nullable Packing counted;
    private @Nullable Step packingLacks;
    private volatile @Nullable Step wanted;
    private @Nullable Step tightLacks;
    private volatile @Nullable Step wantedTight;
    private @Nullable Zoom joinsLack;
    private @Nullable Contested contested;

    /// @param hang how many pixels labels may hang out of what is seen of the affair as a whole, set small on either side of
    ///             their marks in as many rows as they need; negative where they are not
    private record Step(Zoom zoom, int rows, int hang) {

        boolean tight() {
            return hang >= 0;
        }
    }

    /// Something to make.
    public interface Work {

        /// Makes it, on any thread. What is returned keeps it, on the thread that draws.
        Runnable make();
    }

    /// @param home what is seen of the affair as a whole
    ZoomLevels(EventTable table, ZoneId zone, TimeSpan extent, TimeSpan home) {
        this.table = table;
        this.zone = zone;
        this.extent = extent;
        this.home = home;
        counted = table.size() > FEW ? Packing.of(table, Zoom.atLeast(extent.length() / LEAST_WIDTH), 0) : null;
    }

    /// Forgets what it has made.
    public void forget() {
        packings.clear();
        joins.clear();
    }

    /// What stood in for something finer last time it was asked for.
    public Optional<Work> lacking() {
        Step step = packingLacks;
        Step tight = tightLacks;
        Zoom zoom = joinsLack;
        packingLacks = null;
        tightLacks = null;
        joinsLack = null;
        if (step != null) {
            return Optional.of(() -> Packing.of(table, step.zoom(), step.rows(), () -> step.equals(wanted))
                    .<Runnable>map(made -> () -> packings.put(step, made)).orElse(() -> { }));
        }
        if (tight != null) {
            return Optional.of(() -> Packing.tight(table, tight.zoom(), home, tight.hang(), () -> tight.equals(wantedTight))
                    .<Runnable>map(made -> () -> packings.put(tight, made)).orElse(() -> { }));
        }
        return zoom == null ? Optional.empty() : Optional.of(() -> {
            ConnectorIndex made = ConnectorIndex.of(table, contested(), zoom);
            return () -> joins.put(zoom, made);
        });
    }

    Packing packing(Zoom zoom, int rows) {
        Step step = new Step(zoom, rows, -1);
        wanted = step;
        Packing made = packings.get(step);
        if (made == null && counted != null) {
            packingLacks = step;
            return coarser(packings, Step::zoom, zoom, has -> !has.tight() && has.rows() <= rows).orElse(counted);
        }
        return made == null ? packings.computeIfAbsent(step, _ -> Packing.of(table, zoom, rows)) : made;
    }

    /// A packing with labels on either side of their marks, once it is made; empty where there are too many events for one.
    Optional<Packing> tight(Zoom zoom, int hang) {
        if (table.size() > MOST_TIGHT) {
            return Optional.empty();
        }
        Step step = new Step(zoom, 0, hang);
        Packing made = packings.get(step);
        if (made == null) {
            wantedTight = step;
            tightLacks = step;
            return coarser(packings, Step::zoom, zoom, has -> has.hang() == hang);
        }
        return Optional.of(made);
    }

    ConnectorIndex joins(Zoom zoom) {
        ConnectorIndex made = joins.get(zoom);
        if (made == null && counted != null) {
            joinsLack = zoom;
            return coarser(joins, has -> has, zoom, _ -> true).orElse(ConnectorIndex.NONE);
        }
        return made == null ? joins.computeIfAbsent(zoom, _ -> ConnectorIndex.of(table, contested(), zoom)) : made;
    }

    private static <K, V> Optional<V> coarser(Map<K, V> made, Function<K, Zoom> zoomOf, Zoom zoom, Predicate<K> fits) {
        return made.entrySet().stream().filter(one -> fits.test(one.getKey()) && zoomOf.apply(one.getKey()).level() >= zoom.level())
                .min(Comparator.comparing(one -> zoomOf.apply(one.getKey()).level())).map(Map.Entry::getValue);
    }

    private synchronized Contested contested() {
        Contested now = contested == null ? Contested.of(table, zone, extent) : contested;
        contested = now;
        return now;
    }
}
