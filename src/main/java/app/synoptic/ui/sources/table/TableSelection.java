package app.synoptic.ui.sources.table;

import app.synoptic.domain.Source;
import app.synoptic.ui.sources.table.TableLine.Heading;
import app.synoptic.ui.sources.table.TableLine.OfSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Which sources a person has selected in the table. It stays while the rows become others, as far as they are there still.
final class TableSelection {

    private final TableView<TableLine> table;
    private final SourceTableRows rows;
    private boolean keeping;

    TableSelection(TableView<TableLine> table, SourceTableRows rows) {
        this.table = table;
        this.rows = rows;
    }

    /// The sources that are selected, and those below selected headings: where a group is folded, or nothing else is selected.
    List<SourceEntry> entries() {
        List<TableLine> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        boolean headings = selected.stream().noneMatch(OfSource.class::isInstance);
        return selected.stream().flatMap(row -> switch (row) {
            case OfSource(var entry, _) -> Stream.of(entry);
            case Heading heading -> heading.folded() || headings ? rows.entries(heading.group()).stream() : Stream.empty();
        }).toList();
    }

    List<Source> sources() {
        return entries().stream().map(SourceEntry::source).toList();
    }

    /// Runs `then` whenever others are selected.
    Subscription whenOthers(Runnable then) {
        ListChangeListener<Integer> changed = _ -> {
            if (!keeping) {
                then.run();
            }
        };
        table.getSelectionModel().getSelectedIndices().addListener(changed);
        return () -> table.getSelectionModel().getSelectedIndices().removeListener(changed);
    }

    /// Has the rows made others, and selects again what was selected.
    void keep(Runnable change) {
        Set<Object> selected = new HashSet<>(names(table.getSelectionModel().getSelectedItems()));
        Object focused = name(table.getFocusModel().getFocusedItem());
        boolean[] others = {false};
        ListChangeListener<TableLine> watching = _ -> others[0] = true;
        rows.rows().addListener(watching);
        keeping = true;
        change.run();
        rows.rows().removeListener(watching);
        if (others[0]) {
            select(selected, focused);
        }
        keeping = false;
    }

    private void select(Set<Object> selected, @Nullable Object focused) {
        List<TableLine> now = rows.rows();
        int[] indices = selected.isEmpty() ? new int[0]
                : IntStream.range(0, now.size()).filter(i -> selected.contains(name(now.get(i)))).toArray();
        int focus = focused == null ? -1 : IntStream.range(0, now.size()).filter(i -> focused.equals(name(now.get(i)))).findFirst().orElse(-1);
        table.getSelectionModel().clearSelection();
        if (indices.length == now.size()) {
            table.getSelectionModel().selectAll();
        } else if (indices.length > 0) {
            table.getSelectionModel().selectIndices(indices[0], indices);
        }
        if (focus >= 0) {
            table.getFocusModel().focus(focus);
        }
    }

    private static List<Object> names(Collection<TableLine> some) {
        return some.stream().map(row -> (Object) name(row)).toList();
    }

    /// What a row stays the same by; null for none.
    private static @Nullable Object name(@Nullable TableLine row) {
        return switch (row) {
            case null -> null;
            case OfSource(var entry, _) -> entry.id();
            case Heading heading -> heading.group();
        };
    }
}
