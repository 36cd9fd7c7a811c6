package app.synoptic.ui.timeline.layout;

/// A counted group of events that found no room, written at `x`.
///
/// @param group  its index among the clusters, the first if it stands for several
/// @param groups how many clusters it stands for
/// @param room   the pixels it may take
public record ClusterChip(int group, int groups, double x, double room, int count, long first, long last) {

    ClusterChip with(ClusterChip next) {
        return new ClusterChip(group, groups + next.groups, x, room, count + next.count, first, Math.max(last, next.last));
    }

    ClusterChip in(double newRoom) {
        return new ClusterChip(group, groups, x, newRoom, count, first, last);
    }
}
