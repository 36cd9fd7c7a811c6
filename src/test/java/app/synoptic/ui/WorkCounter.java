package app.synoptic.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.fxmisc.richtext.StyleClassedTextArea;

/// Counts what views do: parts laid out anew, children added and removed, words set, text styled, texts scrolled.
public final class WorkCounter {

    private final Map<String, Integer> work = new TreeMap<>();

    /// Counts in all of `root` that is there now but what lies in `apart`.
    public WorkCounter(Node root, Node apart) {
        List<Node> nodes = new ArrayList<>();
        collect(root, apart, nodes);
        nodes.forEach(this::watch);
    }

    private static void collect(Node node, Node apart, List<Node> nodes) {
        if (node != apart) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, apart, nodes));
            }
        }
    }

    private void watch(Node node) {
        if (node instanceof Parent parent) {
            parent.needsLayoutProperty().addListener((_, _, needed) -> {
                if (needed) {
                    count("laid out", node);
                }
            });
            parent.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) _ -> count("children", node));
        }
        if (node instanceof Labeled label) {
            label.textProperty().addListener(_ -> count("words", node));
        }
        if (node instanceof StyleClassedTextArea area) {
            area.richChanges().subscribe(_ -> count("styled", node));
            area.estimatedScrollYProperty().addListener(_ -> count("scrolled", node));
        }
    }

    private void count(String what, Node node) {
        work.merge(what + ": " + node.getClass().getSimpleName() + " " + node.getStyleClass(), 1, Integer::sum);
    }

    /// How often each thing was done since it was made.
    public Map<String, Integer> work() {
        return Map.copyOf(work);
    }
}
