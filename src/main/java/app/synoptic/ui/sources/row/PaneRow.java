package app.synoptic.ui.sources.row;

import app.synoptic.domain.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Decides which sources of a row are open. Order is kept. While all fit, all are open. Where they do not, those pinned are,
/// then those wanted, the first first; what is open already stays where it can, and each that comes takes the place of the
/// nearest that is not wanted, so that as little moves as may be. Immutable.
///
/// @param order  all that may be open
/// @param wanted those that matter now
/// @param pinned those that stay open; where they leave no place for others, the last of them count as wanted only
/// @param places how many panes there is room for, at least one
public record PaneRow(List<SourceId> order, Set<SourceId> wanted, Set<SourceId> pinned, int places) {

    public static final double NARROWEST = 240;

    public PaneRow {
        order = List.copyOf(order);
        wanted = Set.copyOf(wanted);
        pinned = Set.copyOf(pinned);
        if (places < 1) {
            throw new IllegalArgumentException("no place for a pane");
        }
    }

    /// How many panes fit into a width in pixels; at least one.
    public static int fitting(double width) {
        return Math.max(1, (int) (width / NARROWEST));
    }

    /// Whether there is room for all.
    public boolean all() {
        return order.size() <= places;
    }

    /// Which are open, in order, where others were open before.
    public List<SourceId> open(List<SourceId> before) {
        if (all()) {
            return order;
        }
        Draft draft = new Draft(before);
        draft.trim();
        order.stream().filter(draft.held::contains).forEach(source -> draft.insert(source, draft.liked, draft.held));
        order.stream().filter(draft.liked::contains).forEach(source -> draft.insert(source, draft.liked, draft.liked));
        for (SourceId source : order) {
            if (draft.open.size() == places) {
                break;
            }
            draft.insert(source, draft.liked, draft.liked);
        }
        return List.copyOf(draft.open);
    }

    /// The same with one more source open, in place of the nearest that is not wanted, or else not pinned.
    public List<SourceId> opening(SourceId source, List<SourceId> before) {
        if (all() || !order.contains(source)) {
            return open(before);
        }
        Draft draft = new Draft(before);
        draft.trim();
        draft.insert(source, draft.liked, places == 1 ? Set.of() : draft.held);
        return List.copyOf(draft.open);
    }

    /// The open ones moved along a row by one place to the right (1) or left (−1), but for those pinned; as they are where
    /// there is nothing further.
    ///
    /// @param row in order, with the open ones in it
    public List<SourceId> stepped(int step, List<SourceId> row, List<SourceId> open) {
        Set<SourceId> held = new Draft(open).held;
        List<SourceId> free = row.stream().filter(source -> !held.contains(source)).toList();
        List<SourceId> moving = open.stream().filter(source -> !held.contains(source)).toList();
        if (moving.isEmpty() || free.size() <= moving.size()) {
            return open;
        }
        int first = free.indexOf(moving.getFirst());
        int next = Math.clamp((long) first + step, 0, free.size() - moving.size());
        Set<SourceId> shown = new HashSet<>(free.subList(next, next + moving.size()));
        return row.stream().filter(source -> shown.contains(source) || held.contains(source) && open.contains(source)).toList();
    }

    /// What is being made of those that were open.
    private final class Draft {

        private final Map<SourceId, Integer> ranks = new HashMap<>();
        private final Set<SourceId> held = new HashSet<>();
        private final Set<SourceId> liked = new HashSet<>(wanted);
        private final List<SourceId> open = new ArrayList<>();

        Draft(List<SourceId> before) {
            liked.addAll(pinned);
            for (SourceId source : order) {
                ranks.put(source, ranks.size());
                if (pinned.contains(source) && held.size() < places - 1) {
                    held.add(source);
                }
            }
            before.stream().distinct().filter(ranks::containsKey).sorted(Comparator.comparingInt(this::rank)).forEach(open::add);
        }

        private int rank(SourceId source) {
            return Objects.requireNonNull(ranks.get(source));
        }

        /// Drops from the end what there is no place for any longer.
        void trim() {
            while (open.size() > places) {
                open.remove(last(liked).or(() -> last(held)).orElseThrow());
            }
        }

        private Optional<SourceId> last(Set<SourceId> staying) {
            return open.reversed().stream().filter(source -> !staying.contains(source)).findFirst();
        }

        /// Opens a source where it belongs. Where there is no place, the nearest goes that need not stay, or else the
        /// nearest that need not surely stay; if none goes, nothing is done.
        void insert(SourceId source, Set<SourceId> staying, Set<SourceId> surely) {
            if (open.contains(source)) {
                return;
            }
            int at = 0;
            while (at < open.size() && rank(open.get(at)) < rank(source)) {
                at++;
            }
            if (open.size() >= places) {
                int gone = nearest(at, staying);
                gone = gone < 0 ? nearest(at, surely) : gone;
                if (gone < 0) {
                    return;
                }
                open.remove(gone);
                at -= gone < at ? 1 : 0;
            }
            open.add(at, source);
        }

        private int nearest(int at, Set<SourceId> staying) {
            int nearest = -1;
            for (int i = 0; i < open.size(); i++) {
                if (!staying.contains(open.get(i)) && (nearest < 0 || away(i, at) < away(nearest, at))) {
                    nearest = i;
                }
            }
            return nearest;
        }

        private static int away(int place, int at) {
            return place < at ? at - 1 - place : place - at;
        }
    }
}
