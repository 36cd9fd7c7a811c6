package app.synoptic.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@InWindow
class ReusableChildrenTest {

    private final ObservableList<Node> children = new Group().getChildren();
    private final ReusableChildren again = new ReusableChildren(children);
    private final List<Node> made = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("kinds")
    void asManyNodesStayInPlaceAsCan(List<String> first, List<String> second) {
        again.show(wanted(first, "one"));
        List<Node> before = List.copyOf(children);
        Set<Node> out = Collections.newSetFromMap(new IdentityHashMap<>());
        ListChangeListener<Node> watch = change -> {
            while (change.next()) {
                out.addAll(change.getRemoved());
            }
        };
        children.addListener(watch);
        again.show(wanted(second, "two"));

        assertThat(children).extracting(Node::getId).containsExactlyElementsOf(second.stream().map(kind -> kind + " two").toList());
        assertThat(before.stream().filter(node -> !out.contains(node)).count()).isEqualTo(common(first, second));
        assertThat(new HashSet<>(children)).hasSize(second.size());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNodeIsMadeOnlyWhereNoneIsLeft(List<String> first, List<String> second) {
        again.show(wanted(first, "one"));
        again.show(wanted(second, "two"));
        again.show(wanted(first, "three"));
        again.show(wanted(second, "four"));

        List<String> most = new ArrayList<>();
        for (String kind : List.of("a", "b", "c")) {
            most.addAll(Collections.nCopies(Math.max(Collections.frequency(first, kind), Collections.frequency(second, kind)), kind));
        }
        assertThat(made).hasSize(most.size());
        assertThat(again.all(Node.class)).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void aNodeThatIsMadeEachTimeIsNotKept() {
        Node once = new Group();
        again.show(List.of(NodeRequest.once(once)));
        again.show(List.of(NodeRequest.once(new Group())));

        assertThat(children).hasSize(1).doesNotContain(once);
        assertThat(again.all(Node.class)).isEqualTo(children);
    }

    @Test
    void whatStaysAmongTheChildrenIsNotTakenOut() {
        Node first = new Group();
        Node second = new Group();
        Node third = new Group();
        children.setAll(first, third);
        List<Node> out = new ArrayList<>();
        children.addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                out.addAll(change.getRemoved());
            }
        });

        ReusableChildren.set(children, List.of(first, second, third));
        assertThat(children).containsExactly(first, second, third);
        assertThat(out).isEmpty();

        ReusableChildren.set(children, List.of(first, second));
        assertThat(children).containsExactly(first, second);
        assertThat(out).containsExactly(third);

        ReusableChildren.set(children, List.of(second, first));
        assertThat(children).containsExactly(second, first);
    }

    static Stream<Arguments> kinds() {
        Random random = new Random(1931);
        return Stream.generate(() -> Arguments.of(some(random), some(random))).limit(120);
    }

    private static List<String> some(Random random) {
        return random.ints(random.nextInt(9), 0, 3).mapToObj(List.of("a", "b", "c")::get).toList();
    }

    private List<NodeRequest<?>> wanted(List<String> kinds, String words) {
        return kinds.stream().<NodeRequest<?>>map(kind -> new NodeRequest<Node>(kind, this::make, node -> node.setId(kind + " " + words))).toList();
    }

    private Node make() {
        Node node = new Group();
        made.add(node);
        return node;
    }

    private static long common(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        List<String> less = first.subList(1, first.size());
        List<String> fewer = second.subList(1, second.size());
        return first.getFirst().equals(second.getFirst()) ? 1 + common(less, fewer) : Math.max(common(less, second), common(first, fewer));
    }
}
