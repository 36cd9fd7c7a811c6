package app.synoptic.ui.inspector;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// A node that is to stand at a place, and what it is to show.
///
/// @param kind what `maker` makes, and nothing else: a node can take another's place only where both are of a kind
/// @param words has a node, new or used before, show what is wanted
record NodeRequest<N extends Node>(Object kind, Supplier<N> maker, Consumer<N> words) {

    /// A node that is made anew each time.
    static NodeRequest<Node> once(Node node) {
        return new NodeRequest<>(node, () -> node, _ -> {});
    }

    /// Has a node of this kind show what is wanted.
    @SuppressWarnings("unchecked")
    void show(Node node) {
        words.accept((N) node);
    }
}
