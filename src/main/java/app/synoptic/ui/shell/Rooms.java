package app.synoptic.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The places in the window among which the focus goes round.
final class Rooms {

    /// @param node  what belongs to it
    /// @param enter what takes the focus on entering; may be hidden, then the first that can takes it
    record Room(Node node, Supplier<Optional<Node>> enter) {

        void focus() {
            enter.get().filter(Rooms::takesFocus).or(() -> within(node).filter(Rooms::takesFocus).findFirst())
                    .ifPresent(Node::requestFocus);
        }
    }

    private final List<Room> rooms;
    private final Runnable showing;

    /// @param showing shows them all
    Rooms(List<Room> rooms, Runnable showing) {
        this.rooms = List.copyOf(rooms);
        this.showing = showing;
    }

    /// Goes `steps` rooms on from the one that has the focus, round the end, among those that are seen.
    void cycle(int steps) {
        List<Room> seen = rooms.stream().filter(room -> shown(room.node())).toList();
        int now = -1;
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).node().isFocusWithin()) {
                now = i;
            }
        }
        seen.get(now < 0 ? 0 : Math.floorMod(now + steps, seen.size())).focus();
    }

    /// Goes to the room at `index`, from 0; shows it first where it is not seen.
    void enter(int index) {
        if (!shown(rooms.get(index).node())) {
            showing.run();
        }
        rooms.get(index).focus();
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && shown(node);
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    /// A node and all below it, in the order they are drawn.
    static Stream<Node> within(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Rooms::within) : Stream.empty());
    }
}
