package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;

/// The panes that are open, and a few that were: those come back as they were left. There are no others, however many
/// sources there are.
final class Columns {

    private static final int LEFT = 8;

    private final Function<Source, Column> maker;
    /// The one used last comes last.
    private final Map<SourceId, Column> kept = new LinkedHashMap<>(16, 0.75f, true);
    private List<Column> open = List.of();

    /// @param maker makes a column for a source
    Columns(Function<Source, Column> maker) {
        this.maker = maker;
    }

    /// Opens some sources, in this order.
    void open(List<Source> sources) {
        open = sources.stream().map(this::column).toList();
        Set<SourceId> now = Set.copyOf(sources.stream().map(Source::id).toList());
        int over = kept.size() - now.size() - LEFT;
        for (Iterator<SourceId> ids = kept.keySet().iterator(); over > 0 && ids.hasNext(); ) {
            if (!now.contains(ids.next())) {
                ids.remove();
                over--;
            }
        }
    }

    private Column column(Source source) {
        Column own = kept.get(source.id());
        if (own == null || !own.of(source)) {
            own = maker.apply(source);
            kept.put(source.id(), own);
        }
        return own;
    }

    /// Those open, in order.
    List<Column> open() {
        return open;
    }

    Optional<Column> open(SourceId source) {
        return open.stream().filter(column -> column.id().equals(source)).findFirst();
    }

    /// Makes the open panes the children of a parent, with what stands before and behind them. What stays is left where it is, so
    /// that it keeps its styles and the focus; where the focus goes with a pane, the first open one takes it.
    void put(List<Node> seen, Node first, Node... last) {
        List<Node> wanted = new ArrayList<>(List.of(first));
        open.forEach(column -> wanted.add(column.pane()));
        wanted.addAll(List.of(last));
        Node focused = kept.values().stream().map(Column::pane).filter(Node::isFocusWithin).findFirst()
                .map(pane -> pane.getScene().getFocusOwner()).orElse(null);
        seen.removeIf(node -> !wanted.contains(node));
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

    /// Forgets them all.
    void clear() {
        kept.clear();
        open = List.of();
    }
}
