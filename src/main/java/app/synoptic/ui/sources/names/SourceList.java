package app.synoptic.ui.sources.names;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.sources.names.SourceChoice.Sorting;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sources that have no pane because they have nothing to say, as a list: each with why. To be filtered, sorted, and opened
/// from. Any other source can be found in it, too.
final class SourceList extends VBox {

    private static final int PAGE = 6;

    private final TextField typed = new TextField();
    private final ChoiceBox<SourceChoice.Kind> kinds = new ChoiceBox<>();
    private final ChoiceBox<Sorting> sorting = new ChoiceBox<>();
    private final ListView<Source> list = new ListView<>();
    private final Button all = new Button(Messages.get("sources.show.all"));
    private final Consumer<SourceId> opened;
    private final Runnable close;
    private @Nullable SourceChoice choice;

    /// @param opened is told which source a person wants to see
    /// @param every  shows all sources that are hidden
    /// @param close  takes the list away
    /// @param menu   has a cell offer what can be done with a source
    SourceList(Consumer<SourceId> opened, Runnable every, Runnable close, BiConsumer<Node, SourceId> menu) {
        this.opened = opened;
        this.close = close;
        setId("source-list");
        getStyleClass().add("source-list");
        typed.setId("source-typed");
        typed.setPromptText(Messages.get("sources.list.prompt"));
        typed.setAccessibleText(Messages.get("sources.list.prompt"));
        HBox.setHgrow(typed, Priority.ALWAYS);
        Button away = new Button("×");
        away.getStyleClass().add("step");
        away.setAccessibleText(Messages.get("sources.list.close"));
        away.setOnAction(_ -> close.run());
        away.setMinWidth(USE_PREF_SIZE);
        kinds.setId("source-kinds");
        kinds.setAccessibleText(Messages.get("sources.list.kinds"));
        kinds.setConverter(new ChosenWords<>(kind -> choice == null ? "" : choice.words(kind)));
        kinds.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kinds, Priority.ALWAYS);
        sorting.setId("source-sorting");
        sorting.setAccessibleText(Messages.get("sources.list.sorting"));
        sorting.setConverter(new ChosenWords<>(SourceChoice::words));
        sorting.getItems().setAll(Sorting.values());
        sorting.setValue(Sorting.OWN);
        list.setId("source-rows");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new SourceCell(menu));
        list.setPlaceholder(new Label(Messages.get("sources.list.none")));
        list.setAccessibleText(Messages.get("sources.list"));
        VBox.setVgrow(list, Priority.ALWAYS);
        all.setId("show-all-sources");
        all.managedProperty().bind(all.visibleProperty());
        all.setOnAction(_ -> every.run());
        HBox first = new HBox(typed, away);
        HBox second = new HBox(kinds, sorting, all);
        first.getStyleClass().add("line");
        second.getStyleClass().add("line");
        getChildren().setAll(first, second, list);
        typed.textProperty().subscribe(_ -> list());
        kinds.valueProperty().subscribe(_ -> list());
        sorting.valueProperty().subscribe(_ -> list());
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getTarget() != list) {
                open();
            }
        });
    }

    /// Has a screen reader say what Enter would open.
    private void tell(@Nullable Source source) {
        typed.setAccessibleHelp(source == null || choice == null ? Messages.get("sources.list.none")
                : Messages.get("sources.name", source.publisher(), choice.why(source)));
    }

    /// Lists what there is to choose from now.
    void show(SourceChoice next) {
        SourceChoice.Kind before = kinds.getValue();
        choice = next;
        List<SourceChoice.Kind> offered = next.kinds();
        kinds.getItems().setAll(offered);
        kinds.setValue(before != null && offered.contains(before) ? before : offered.getFirst());
        all.setVisible(next.hiding());
        list();
    }

    /// Begins anew, where a person types what to find.
    void start() {
        typed.clear();
        kinds.setValue(kinds.getItems().getFirst());
        list.scrollTo(0);
        typed.requestFocus();
    }

    /// Lets go of what was listed.
    void end() {
        list.getItems().clear();
        list.getFocusModel().focus(-1);
    }

    private void list() {
        SourceChoice now = choice;
        SourceChoice.Kind kind = kinds.getValue();
        if (now == null || kind == null) {
            return;
        }
        @Nullable Source before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(now.of(kind, typed.getText(), sorting.getValue()));
        list.refresh();
        list.getSelectionModel().select(Math.max(0, before == null ? 0 : list.getItems().indexOf(before)));
    }

    private void key(KeyEvent event) {
        boolean listed = typed.isFocused() || list.isFocused();
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case DOWN -> go(event, listed, 1);
            case UP -> go(event, listed, -1);
            case PAGE_DOWN -> go(event, listed, PAGE);
            case PAGE_UP -> go(event, listed, -PAGE);
            case ENTER -> {
                if (!listed) {
                    return;
                }
                open();
            }
            default -> {
                return;
            }
        }
        if (listed || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
        }
    }

    private void go(KeyEvent event, boolean listed, int by) {
        if (listed && !list.getItems().isEmpty()) {
            int next = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - PAGE / 2));
        }
    }

    private void open() {
        Source source = list.getSelectionModel().getSelectedItem();
        if (source != null) {
            close.run();
            opened.accept(source.id());
        }
    }

    private final class SourceCell extends ListCell<Source> {

        private final Label publisher = new Label();
        private final Label published = new Label();
        private final Label read = new Label();
        private final Label why = new Label();
        private final VBox lines = new VBox();
        private final BiConsumer<Node, SourceId> menu;

        SourceCell(BiConsumer<Node, SourceId> menu) {
            this.menu = menu;
            getStyleClass().add("source-row");
            publisher.getStyleClass().add("publisher");
            published.getStyleClass().add("published");
            read.getStyleClass().add("read");
            read.setMinWidth(USE_PREF_SIZE);
            why.getStyleClass().add("why");
            publisher.setMaxWidth(Double.MAX_VALUE);
            published.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(publisher, Priority.ALWAYS);
            HBox head = new HBox(publisher, read, published);
            head.getStyleClass().add("head");
            lines.getChildren().setAll(head, why);
            lines.setMinWidth(0);
            lines.setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Source source, boolean empty) {
            super.updateItem(source, empty);
            SourceChoice now = choice;
            if (source == null || empty || now == null) {
                setGraphic(null);
                setAccessibleText(null);
                setOnContextMenuRequested(null);
                return;
            }
            publisher.setText(source.publisher());
            published.setText(now.published(source));
            read.setText(EnumWords.of(source.read().state()));
            why.setText(now.why(source));
            setGraphic(lines);
            setAccessibleText(Messages.get("sources.name", source.publisher(), why.getText()));
            menu.accept(this, source.id());
        }
    }
}
