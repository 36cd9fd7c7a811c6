package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The panes that are open. There are no others, however many sources there are: a pane whose source goes takes one that comes.
/// Where a person read in a source that went is kept, and she goes on there when it comes back.
final class OpenPanes {

    private final Function<Source, SourcePane> maker;
    private final Map<SourceId, SourcePane.Left> left = new HashMap<>();
    private final List<SourcePane> spare = new ArrayList<>();
    /// Those that took another source last.
    private final Set<Node> taken = new HashSet<>();
    private List<SourceColumn> open = List.of();

    /// @param maker makes a pane for a source
    OpenPanes(Function<Source, SourcePane> maker) {
        this.maker = maker;
    }

    /// Opens some sources, in this order. What was open already keeps its pane.
    void open(List<Source> sources) {
        Map<SourceId, SourceColumn> before = open.stream().collect(Collectors.toMap(SourceColumn::id, Function.identity()));
        Set<SourceId> now = sources.stream().map(Source::id).collect(Collectors.toSet());
        open.stream().filter(column -> !now.contains(column.id())).forEach(this::leave);
        open = sources.stream().map(source -> {
            SourceColumn own = before.get(source.id());
            return own == null ? new SourceColumn(source, pane(source)) : own.with(source);
        }).toList();
    }

    private void leave(SourceColumn column) {
        column.pane().leave().ifPresent(as -> left.put(column.id(), as));
        spare.add(column.pane());
    }

    private SourcePane pane(Source source) {
        SourcePane pane = spare.isEmpty() ? maker.apply(source) : spare.removeFirst();
        pane.take(source, left.remove(source.id()));
        taken.add(pane);
        return pane;
    }

    /// Those open, in order.
    List<SourceColumn> open() {
        return open;
    }

    Optional<SourceColumn> open(SourceId source) {
        return open.stream().filter(column -> column.id().equals(source)).findFirst();
    }

    /// Makes the open panes the children of a parent, with what stands before and behind them. What stays is left where it is, so
    /// that it keeps its styles and the focus; where the focus goes with a pane, the first open one takes it.
    void put(List<Node> seen, Node first, Node... last) {
        List<Node> wanted = new ArrayList<>(List.of(first));
        open.forEach(column -> wanted.add(column.pane()));
        wanted.addAll(List.of(last));
        Node focused = seen.stream().filter(Node::isFocusWithin).findFirst()
                .map(pane -> pane.getScene().getFocusOwner()).orElse(null);
        seen.removeAll(seen.stream().filter(node -> !wanted.contains(node)
                || taken.contains(node) && staying(seen, node) != staying(wanted, node)).toList());
        taken.clear();
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= seen.size() || seen.get(i) != wanted.get(i)) {
                seen.remove(wanted.get(i));
                seen.add(i, wanted.get(i));
            }
        }
        if (focused != null && focused.getScene() == null && !open.isEmpty()) {
            open.getFirst().pane().enter();
        } else if (focused != null && !focused.isFocused()) {
            focused.requestFocus();
        }
    }

    /// The last before a node that did not take another source.
    private @Nullable Node staying(List<Node> row, Node node) {
        return row.subList(0, row.indexOf(node)).reversed().stream().filter(other -> !taken.contains(other)).findFirst().orElse(null);
    }

    /// Closes them all, and forgets where a person was in them.
    void clear() {
        open.forEach(column -> spare.add(column.pane()));
        open = List.of();
        left.clear();
    }
}
