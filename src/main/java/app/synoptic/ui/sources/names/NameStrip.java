package app.synoptic.ui.sources.names;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The names of the sources in the row, side by side, those with a pane strong. Scrolls; a name opens its source when it is
/// clicked, or when Enter is pressed on it. Makes nodes only for the names that are seen.
final class NameStrip extends ListView<Source> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final Consumer<SourceId> opened;
    private final BiConsumer<NameCell, SourceId> menu;
    private final Function<Source, String> brief;
    private final List<NameCell> cells = new ArrayList<>();
    private Set<SourceId> open = Set.of();
    private Set<SourceId> pinned = Set.of();
    private List<Object> shown = List.of();

    /// @param opened is told which source a person wants to see
    /// @param menu   has a cell offer what can be done with a source
    /// @param brief  what a source says now, in a few words
    NameStrip(Consumer<SourceId> opened, BiConsumer<NameCell, SourceId> menu, Function<Source, String> brief) {
        this.opened = opened;
        this.menu = menu;
        this.brief = brief;
        setId("source-names");
        getStyleClass().setAll("name-strip");
        setOrientation(Orientation.HORIZONTAL);
        setAccessibleText(Messages.get("sources.names"));
        setMinWidth(0);
        setCellFactory(_ -> new NameCell());
        focusedProperty().subscribe(this::rest);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                choose(getFocusModel().getFocusedItem());
            }
        });
    }

    /// While the strip has not the focus, no name in it has: else it would count as having it. When it gets it, the first open
    /// one has.
    private void rest() {
        if (!isFocused()) {
            getSelectionModel().clearSelection();
            getFocusModel().focus(-1);
        } else if (getFocusModel().getFocusedIndex() < 0) {
            getItems().stream().filter(source -> open.contains(source.id())).findFirst().map(getItems()::indexOf)
                    .ifPresent(getSelectionModel()::clearAndSelect);
        }
    }

    private void choose(@Nullable Source source) {
        if (source != null) {
            opened.accept(source.id());
        }
    }

    /// Shows names, and which of them are open and pinned. Brings the first open one into view where others are open now.
    ///
    /// @param said what their words depend on
    void show(List<Source> sources, List<SourceId> nowOpen, Set<SourceId> nowPinned, Object said) {
        List<Object> now = List.of(sources, nowOpen, nowPinned, said);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        boolean others = !open.equals(Set.copyOf(nowOpen)) || !getItems().equals(sources);
        open = Set.copyOf(nowOpen);
        pinned = nowPinned;
        if (!getItems().equals(sources)) {
            getItems().setAll(sources);
        }
        rest();
        cells.forEach(NameCell::tell);
        if (others && !isFocused() && !nowOpen.isEmpty()) {
            sources.stream().filter(source -> open.contains(source.id())).findFirst().ifPresent(this::scrollTo);
        }
    }

    final class NameCell extends ListCell<Source> {

        NameCell() {
            getStyleClass().setAll("list-cell", "source-name");
            cells.add(this);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                    choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Source source, boolean empty) {
            super.updateItem(source, empty);
            tell();
        }

        /// Tells of its source what is so now. That costs less than to make the cell anew, and much less where little has changed.
        private void tell() {
            @Nullable Source source = getItem();
            boolean isOpen = source != null && open.contains(source.id());
            pseudoClassStateChanged(OPEN, isOpen);
            pseudoClassStateChanged(PINNED, source != null && pinned.contains(source.id()));
            if (source == null) {
                setText(null);
                setOnContextMenuRequested(null);
                return;
            }
            setText(source.publisher());
            String says = brief.apply(source);
            String name = says.isEmpty() ? source.publisher() : Messages.get("sources.name", source.publisher(), says);
            setAccessibleText(isOpen ? Messages.get("sources.name.open", name) : name);
            Tip.over(this, name);
            menu.accept(this, source.id());
        }
    }
}
