package app.synoptic.ui.timeline.layout;

/// A counted group of events that found no room, written at `x`.
///
/// @param group  its index among the clusters, the first if it stands for several
/// @param groups how many clusters it stands for
/// @param room   the pixels it may take
public record Chip(int group, int groups, double x, double room, int count, long first, long last) {

    Chip with(Chip next) {
        return new Chip(group, groups + next.groups, x, room, count + next.count, first, Math.max(last, next.last));
    }

    Chip in(double newRoom) {
        return new Chip(group, groups, x, newRoom, count, first, last);
    }
}
