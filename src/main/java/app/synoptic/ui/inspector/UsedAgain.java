package app.synoptic.ui.inspector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Nodes that are shown again with other words: they are styled already, which costs more than all else about them.
final class UsedAgain {

    private record Used(Object kind, Node node) {}

    private final Map<Object, Deque<Node>> idle = new HashMap<>();
    private List<Used> used = new ArrayList<>();

    /// All nodes may be taken again, in the order they were taken before.
    void begin() {
        List<Used> before = used;
        used = new ArrayList<>();
        before.reversed().forEach(node -> idle.computeIfAbsent(node.kind(), _ -> new ArrayDeque<>()).addFirst(node.node()));
    }

    /// The next node of a kind; made where none is left.
    ///
    /// @param kind what `maker` makes, and nothing else
    @SuppressWarnings("unchecked")
    <N extends Node> N take(Object kind, Supplier<N> maker) {
        Deque<Node> left = idle.getOrDefault(kind, new ArrayDeque<>());
        N node = left.isEmpty() ? maker.get() : (N) left.removeFirst();
        used.add(new Used(kind, node));
        return node;
    }

    /// All there are of a class.
    <N extends Node> List<N> all(Class<N> type) {
        return Stream.concat(used.stream().map(Used::node), idle.values().stream().flatMap(Deque::stream)).filter(type::isInstance).map(type::cast).toList();
    }
}
