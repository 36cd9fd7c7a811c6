package app.synoptic.ui.timeline.layout;

import app.synoptic.ui.timeline.index.Moments;
import app.synoptic.ui.timeline.scale.TimeScale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// How many testimonies the sources without a lane of their own give, step of time by step, and how many of them to
/// events on which the sources contradict each other. Steps stay where they are while one pans.
///
/// @param sources   how many sources it stands for
/// @param bars      those steps in view in which anything is told, in order
public record Density(int sources, List<Bar> bars) {

    private static final long HOUR = 3_600_000;
    private static final int DAY = 24;
    private static final double NARROWEST = 9;
    private static final double WIDEST = 480;
    private static final int[] HOURS = {6, 1};

    /// One step of time.
    public record Bar(long from, long until, int count, int contested) {}

    public Density {
        bars = List.copyOf(bars);
    }

    /// @param all  those of all sources
    /// @param seen those of the sources that have lanes of their own
    static Density of(TimeScale scale, ZoneId zone, int sources, Moments all, List<Moments> seen) {
        List<Bar> bars = new ArrayList<>();
        long[] edges = edges(scale, zone);
        for (int i = 0; i + 1 < edges.length; i++) {
            long from = edges[i];
            long until = edges[i + 1];
            int count = all.in(from, until) - seen.stream().mapToInt(lane -> lane.in(from, until)).sum();
            if (count > 0) {
                bars.add(new Bar(from, until, count,
                        all.contestedIn(from, until) - seen.stream().mapToInt(lane -> lane.contestedIn(from, until)).sum()));
            }
        }
        return new Density(sources, bars);
    }

    /// Where the steps in view begin, and where the last ends: hours, days, weeks or more, so that a step is wide enough
    /// to be seen.
    private static long[] edges(TimeScale scale, ZoneId zone) {
        long from = scale.span().from();
        long until = scale.span().until();
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(from), zone);
        if (scale.pixels(DAY * HOUR) >= WIDEST) {
            long step = HOUR * (scale.pixels(HOURS[0] * HOUR) >= WIDEST ? HOURS[1] : HOURS[0]);
            long first = day.atStartOfDay(zone).toInstant().toEpochMilli();
            first += (from - first) / step * step;
            long[] edges = new long[(int) ((until - first) / step) + 2];
            for (int i = 0; i < edges.length; i++) {
                edges[i] = first + i * step;
            }
            return edges;
        }
        int days = 1;
        while (scale.pixels(days * DAY * HOUR) < NARROWEST) {
            days = days == 1 ? 7 : days * 2;
        }
        LocalDate first = day.minusDays(Math.floorMod(day.toEpochDay() + 3, (long) days));
        List<Long> edges = new ArrayList<>();
        for (LocalDate at = first; edges.isEmpty() || edges.getLast() < until; at = at.plusDays(days)) {
            edges.add(at.atTime(LocalTime.MIN).atZone(zone).toInstant().toEpochMilli());
        }
        return edges.stream().mapToLong(Long::longValue).toArray();
    }

    /// The step in which `moment` lies, from 0; −1 where nothing is told in it.
    public int at(double moment) {
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).from() <= moment && moment < bars.get(i).until()) {
                return i;
            }
        }
        return -1;
    }

    public int count() {
        return bars.stream().mapToInt(Bar::count).sum();
    }

    public int contested() {
        return bars.stream().mapToInt(Bar::contested).sum();
    }
}
