package app.synoptic.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.testfx.api.FxRobot;

/// Nodes that TestFX found in the windows that are open, all of them at the moment of the look: TestFX's own query looks
/// when it is read, in whichever thread reads it.
public final class NodeQuery {

    private static final FxRobot EYES = new FxRobot();
    private static final Pattern PANE = Pattern.compile("#pane-(\\S+)(?: (.+))?");

    private final String asked;
    private final List<Node> found;

    private NodeQuery(String asked, Stream<Node> found) {
        this.asked = asked;
        this.found = found.distinct().toList();
    }

    /// Nodes in all that is open.
    ///
    /// @param query a CSS selector, of which `#pane-` and a source's id means the pane of that source; or all the words of a node
    static NodeQuery windows(String query) {
        Waiting.demandFxThread();
        Matcher pane = PANE.matcher(query);
        if (pane.matches()) {
            NodeQuery own = windows(".source-pane").match(node -> pane.group(1).equals(String.valueOf(node.getUserData())));
            return pane.group(2) == null ? own : own.lookup(pane.group(2));
        }
        return new NodeQuery(query, EYES.lookup(query).queryAll().stream());
    }

    static NodeQuery in(Node node) {
        Waiting.demandFxThread();
        return new NodeQuery(node.toString(), Stream.of(node));
    }

    /// Nodes within those found, themselves included.
    ///
    /// @param query a CSS selector where it begins with `#` or `.`, else all the words of a node
    public NodeQuery lookup(String query) {
        Waiting.demandFxThread();
        return new NodeQuery(query + " in " + asked, EYES.from(found).lookup(query).queryAll().stream());
    }

    public NodeQuery match(Predicate<Node> wanted) {
        return new NodeQuery(asked + ", of a kind", found.stream().filter(wanted));
    }

    /// The one at that index, from 0.
    public NodeQuery nth(int index) {
        return new NodeQuery("number " + index + " of " + asked, found.stream().skip(index).limit(1));
    }

    public <T extends Node> T query() {
        return this.<T>tryQuery().orElseThrow(() -> new AssertionError("there is no " + asked));
    }

    public <T extends Node> Optional<T> tryQuery() {
        return this.<T>queryAll().stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    public <T extends Node> List<T> queryAll() {
        return (List<T>) found;
    }

    public <T extends Node> T queryAs(Class<T> type) {
        return type.cast(query());
    }

    public <T extends Node> List<T> queryAllAs(Class<T> type) {
        return found.stream().map(type::cast).toList();
    }

    public Button queryButton() {
        return query();
    }

    public Labeled queryLabeled() {
        return query();
    }

    public TextInputControl queryTextInputControl() {
        return query();
    }

    /// The first that a person can see.
    Node visible() {
        return found.stream().filter(NodeQuery::seen).findFirst().orElseThrow(() -> new AssertionError("there is no visible " + asked));
    }

    static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
