package app.synoptic.ui.sources.names;

import app.synoptic.domain.SourceId;
import app.synoptic.ui.sources.row.PaneMenu;
import app.synoptic.ui.sources.row.SourceRow;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What stands above the panes where not all sources are open: the bar with their names and the count of the silent ones, and
/// the list that this opens over the panes.
public final class RowHead {

    private static final double WIDTH = 420;

    private final RowBar bar;
    private final NameStrip names;
    private final SourceList list;
    private @Nullable SourceChoice choice;
    private @Nullable Node before;

    public RowHead(IntConsumer stepped, Consumer<SourceId> opened, Runnable every, PaneMenu menu) {
        names = new NameStrip(opened, menu::attach,
                source -> choice == null ? "" : choice.said().apply(source).brief());
        bar = new RowBar(names, stepped);
        list = new SourceList(opened, every, this::close, menu::attach);
        list.setVisible(false);
        bar.count().selectedProperty().subscribe(this::turn);
    }

    /// The bar above the panes.
    public Node bar() {
        return bar;
    }

    /// The list, over the panes.
    public Node list() {
        return list;
    }

    private void turn(boolean opening) {
        list.setVisible(opening);
        if (opening) {
            before = bar.getScene() == null ? null : bar.getScene().getFocusOwner();
            list.show(Objects.requireNonNull(choice));
            list.start();
        } else {
            list.end();
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
            before = null;
        }
    }

    /// Opens the list.
    public void open() {
        if (choice != null) {
            bar.count().setSelected(true);
        }
    }

    private void close() {
        bar.count().setSelected(false);
    }

    /// Shows the state of the row.
    public void show(SourceChoice next, SourceRow row) {
        choice = next;
        bar.setVisible(!row.complete());
        bar.show(words(next), row.canStep(-1), row.canStep(1));
        names.show(next.sources(row.names()), row.open(), row.arrangement().pinned(),
                List.of(next.dossier(), next.voices().matter()));
        if (row.complete()) {
            close();
        }
        if (list.isVisible()) {
            list.show(next);
        }
    }

    private static String words(SourceChoice choice) {
        int lost = choice.sources(choice.arrangement().hidden()).stream()
                .mapToInt(source -> choice.said().apply(source).passages()).sum();
        return SilenceCount.words(choice.voices(), choice.known().size(), choice.arrangement().hidden().size(), lost);
    }

    /// Lays out bar and list over a width and a height.
    ///
    /// @return how much of the height the bar takes
    public double lay(double width, double height) {
        double top = bar.isVisible() ? Math.ceil(bar.prefHeight(width)) : 0;
        bar.resizeRelocate(0, 0, width, top);
        double wide = Math.min(width, WIDTH);
        list.resizeRelocate(width - wide, top, wide, Math.max(0, height - top));
        return top;
    }
}
