package app.synoptic.domain.edtf;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/// From the first to the last moment of some dates. Immutable: a date that comes or goes makes the next one, in time with
/// the logarithm of how many there are. An interval with an open or unknown end counts as the date at its other end.
public final class Extent {

    private final ZoneId zone;
    /// How many dates begin, and how many end, at each moment.
    private final TreePMap<Instant, Integer> beginnings;
    private final TreePMap<Instant, Integer> ends;

    private Extent(ZoneId zone, TreePMap<Instant, Integer> beginnings, TreePMap<Instant, Integer> ends) {
        this.zone = zone;
        this.beginnings = beginnings;
        this.ends = ends;
    }

    /// Of no dates.
    ///
    /// @param zone in which dates begin and end that do not name their own
    public static Extent none(ZoneId zone) {
        return new Extent(zone, TreePMap.empty(), TreePMap.empty());
    }

    /// With one date more.
    ///
    /// @param date null where a thing has none
    public Extent adding(@Nullable Edtf date) {
        return date == null ? this : counting(date, 1);
    }

    /// With the dates of some things more.
    public <T> Extent adding(Collection<T> things, Function<T, @Nullable Edtf> date) {
        Extent next = this;
        for (T thing : things) {
            next = next.adding(date.apply(thing));
        }
        return next;
    }

    /// Without one of the dates that were added.
    ///
    /// @param date null where a thing has none
    /// @throws IllegalArgumentException if none was added that begins or ends when it does
    public Extent taking(@Nullable Edtf date) {
        return date == null ? this : counting(date, -1);
    }

    private Extent counting(Edtf date, int more) {
        Bounds bounds = closed(date);
        return new Extent(zone, counting(beginnings, bounds.from(), more), counting(ends, bounds.until(), more));
    }

    /// The bounds of a date; of the date at one end of an interval that has none at the other.
    private Bounds closed(Edtf date) {
        return switch (date) {
            case EdtfInterval(EdtfDate start, EdtfEnd.Absent _) -> start.bounds(zone);
            case EdtfInterval(EdtfEnd.Absent _, EdtfDate end) -> end.bounds(zone);
            default -> date.bounds(zone);
        };
    }

    private static TreePMap<Instant, Integer> counting(TreePMap<Instant, Integer> counts, @Nullable Instant moment, int more) {
        Instant at = Objects.requireNonNull(moment, "a date without bounds");
        Integer count = counts.get(at);
        int next = (count == null ? 0 : count) + more;
        if (next < 0) {
            throw new IllegalArgumentException("no date was added that begins or ends at " + at);
        }
        return next == 0 ? counts.minus(at) : counts.plus(at, next);
    }

    /// From the first to the last moment, both known; empty where there is no date.
    public Optional<Bounds> bounds() {
        return beginnings.isEmpty() ? Optional.empty() : Optional.of(new Bounds(beginnings.firstKey(), ends.lastKey()));
    }

    /// The stretch of time a date takes, its ends known: one that is open or unknown is as far as these dates reach.
    public Bounds closing(Edtf date) {
        Bounds own = date.bounds(zone);
        Bounds all = adding(date).bounds().orElseThrow();
        return new Bounds(own.from() == null ? all.from() : own.from(), own.until() == null ? all.until() : own.until());
    }
}
