package app.synoptic.ui.intake;

import app.synoptic.intake.FileCaptures.Item;
import app.synoptic.read.container.Captures.Holder;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.work.ImportQuestion;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// Asks which captures of a file are to be taken in: pages of an archive, or a book as one or by its chapters. Space ticks the
/// one that is selected, Shortcut+A all that are shown.
public final class CapturesView extends StackPane {

    private static final double LIST = 330;

    private final boolean book;
    private final TickedCaptures ticked;
    private final TextField typed = new TextField();
    private final CheckBox shown = new CheckBox();
    private final ListView<Item> list = new ListView<>();
    private final Label count = new Label();
    private final Button take;
    private final Button last;

    /// @param close takes it away; runs before what was chosen
    /// @param some  is given what is to be taken in, each as a source of its own
    /// @param whole has a book taken in as one
    public CapturesView(ImportQuestion question, Runnable close, Consumer<List<Item>> some, Runnable whole) {
        book = question.holder() == Holder.BOOK;
        ticked = new TickedCaptures(question.items(), book);
        DialogSheet sheet = new DialogSheet("captures", Messages.get(book ? "imports.book.title" : "imports.pages.title", question.name()), close);
        sheet.getStyleClass().add("wide");
        take = DialogSheet.button("captures-take", "", () -> {
            close.run();
            some.accept(ticked.chosen());
        });
        Button cancel = DialogSheet.button("captures-cancel", Messages.get("sheet.cancel"), close);
        Button all = DialogSheet.button("captures-whole", Messages.get("imports.book.whole"), () -> {
            close.run();
            whole.run();
        });
        last = book ? all : take;
        sheet.add(new WrappingLabel(Messages.get(book ? "imports.book.words" : "imports.pages.words"), "soft"), line(), list, count);
        sheet.offer(book ? List.of(cancel, take, all) : List.of(cancel, take));
        lay();
        getChildren().add(sheet);
        setPickOnBounds(false);
        typed.textProperty().subscribe(_ -> {
            list.getItems().setAll(ticked.shown(typed.getText()));
            list.getSelectionModel().selectFirst();
            tell();
        });
    }

    private HBox line() {
        typed.setId("captures-typed");
        typed.setPromptText(Messages.get("imports.pages.prompt"));
        typed.setAccessibleText(Messages.get("imports.pages.prompt"));
        HBox.setHgrow(typed, Priority.ALWAYS);
        shown.setId("captures-shown");
        shown.setMinWidth(USE_PREF_SIZE);
        shown.setOnAction(_ -> tick(list.getItems(), shown.isSelected()));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                list.requestFocus();
            }
        });
        HBox line = new HBox(typed, shown);
        line.getStyleClass().add("line");
        return line;
    }

    private void lay() {
        list.setId("captures-list");
        list.setAccessibleText(Messages.get(book ? "imports.book.list" : "imports.pages.list"));
        list.setPlaceholder(new Label(Messages.get("imports.pages.none")));
        list.setPrefHeight(LIST);
        list.setCellFactory(_ -> new CaptureCell(ticked::has, item -> tick(List.of(item), !ticked.has(item)), !book));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count.setId("captures-count");
        count.getStyleClass().add("soft");
    }

    private void key(KeyEvent event) {
        Item now = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && now != null) {
            tick(List.of(now), !ticked.has(now));
        } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            tick(list.getItems(), true);
        } else if (event.getCode() == KeyCode.ENTER) {
            last.fire();
        } else {
            return;
        }
        event.consume();
    }

    private void tick(List<Item> some, boolean on) {
        ticked.tick(some, on);
        list.refresh();
        tell();
    }

    private void tell() {
        List<Item> listed = list.getItems();
        int chosen = ticked.chosen().size();
        shown.setText(Messages.get("imports.pages.shown", listed.size()));
        shown.setDisable(listed.isEmpty());
        shown.setIndeterminate(ticked.hasAny(listed) && !ticked.hasAll(listed));
        shown.setSelected(!listed.isEmpty() && ticked.hasAll(listed));
        count.setText(Messages.get(book ? "imports.book.count" : "imports.pages.count", chosen, ticked.all()));
        take.setText(book ? chosen == ticked.all() ? Messages.get("imports.book.chapters") : Messages.get("imports.book.some", chosen)
                : Messages.get("imports.pages.take", chosen));
        take.setDisable(chosen == 0);
    }

    /// What takes the focus.
    public Node initialFocus() {
        return book ? last : typed;
    }
}
