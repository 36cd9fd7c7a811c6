package app.synoptic.ui.inspector;

import app.synoptic.ui.controls.pulses.PulseQueue;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// The children of a pane, that are shown again with other words. A node that stays where it is keeps its style; one that is taken
/// out and put back is styled anew, and all in it, which costs more than all else. So as many stay as can: the longest common
/// subsequence of the kinds that are there and of those wanted.
final class ReusableChildren {

    private static final int AT_ONCE = 6;

    private final ObservableList<Node> children;
    private final Map<Object, Deque<Node>> idle = new HashMap<>();
    private List<Object> kinds = List.of();

    /// @param children nobody else may change them
    ReusableChildren(ObservableList<Node> children) {
        this.children = children;
    }

    /// Has these nodes stand there, and no others. What has to be made for them comes bit by bit.
    void show(List<NodeRequest<?>> wanted, PulseQueue coming) {
        int most = Math.min(wanted.size(), made() + AT_ONCE);
        show(wanted.subList(0, most));
        if (most < wanted.size()) {
            coming.only(() -> show(wanted, coming));
        }
    }

    /// Has these nodes stand there, and no others.
    void show(List<NodeRequest<?>> wanted) {
        List<Object> next = wanted.stream().<Object>map(NodeRequest::kind).toList();
        int head = alike(kinds, next);
        int tail = alike(kinds.subList(head, kinds.size()).reversed(), next.subList(head, next.size()).reversed());
        change(head, kinds.subList(head, kinds.size() - tail), wanted.subList(head, wanted.size() - tail));
        kinds = next;
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).show(children.get(i));
        }
    }

    /// Has these nodes be the children, in this order; those that are there and stay in the order they have are left alone.
    static void set(ObservableList<Node> children, List<? extends Node> wanted) {
        children.removeIf(node -> !wanted.contains(node));
        for (int i = 0; i < wanted.size(); i++) {
            if (i == children.size() || children.get(i) != wanted.get(i)) {
                children.remove(wanted.get(i));
                children.add(i, wanted.get(i));
            }
        }
    }

    private static int alike(List<Object> before, List<Object> after) {
        int alike = 0;
        while (alike < Math.min(before.size(), after.size()) && before.get(alike).equals(after.get(alike))) {
            alike++;
        }
        return alike;
    }

    /// Changes the nodes from `at` on, which are of the kinds `before`, to those of `after`: takes out first what does not stay.
    private void change(int at, List<Object> before, List<NodeRequest<?>> after) {
        int[][] common = common(before, after);
        BitSet stay = new BitSet();
        int to = 0;
        int place = at;
        for (int from = 0; from < before.size(); from++) {
            while (to < after.size() && !before.get(from).equals(after.get(to).kind()) && common[from][to + 1] > common[from + 1][to]) {
                to++;
            }
            if (to < after.size() && before.get(from).equals(after.get(to).kind())) {
                stay.set(to++);
                place++;
            } else {
                leave(before.get(from), place);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!stay.get(i)) {
                children.add(at + i, idle(after.get(i)));
            }
        }
    }

    private void leave(Object kind, int at) {
        Node gone = children.remove(at);
        if (kind != gone) {
            idle.computeIfAbsent(kind, _ -> new ArrayDeque<>()).add(gone);
        }
    }

    /// How many nodes there are, shown or not.
    private int made() {
        return children.size() + idle.values().stream().mapToInt(Deque::size).sum();
    }

    private Node idle(NodeRequest<?> place) {
        Deque<Node> left = idle.getOrDefault(place.kind(), new ArrayDeque<>());
        return left.isEmpty() ? place.maker().get() : left.removeFirst();
    }

    /// How many are common of what begins at each place of both.
    private static int[][] common(List<Object> before, List<NodeRequest<?>> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j).kind()) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /// All there are of a class, shown or not.
    <N extends Node> List<N> all(Class<N> type) {
        return Stream.concat(children.stream(), idle.values().stream().flatMap(Deque::stream)).filter(type::isInstance).map(type::cast).toList();
    }
}
