package app.synoptic.ui.history;

import app.synoptic.domain.DossierId;
import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Sheet;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
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
import org.jspecify.annotations.Nullable;

/// What was done, the newest first; and what can be done about each change.
public final class HistoryView extends StackPane {

    /// What a person can do about a change.
    public interface Verbs {

        void look(JournalEntry after);

        void go(JournalEntry last);

        void takeBack(JournalEntry change, HistoryView asking);

        void explain(JournalEntry change, String reason);
    }

    private final List<JournalEntry> all;
    private final @Nullable DossierId home;
    private final ListView<JournalEntry> list = new ListView<>();
    private final CheckBox everywhere = new CheckBox(Messages.get("history.everywhere"));
    private final Label going = new WrappingLabel("", "soft");
    private final Label answer = new WrappingLabel("", "answer");
    private final TextField reason = new TextField();

    /// @param all  all changes of the library, the newest first
    /// @param home the open dossier
    public HistoryView(List<JournalEntry> all, @Nullable DossierId home, Runnable close, Verbs verbs) {
        this.all = all;
        this.home = home;
        Sheet sheet = new Sheet("history", Messages.get("history.title"), close);
        sheet.getStyleClass().add("wide");
        sheet.getStylesheets().add(String.valueOf(HistoryView.class.getResource("history.css")));
        Set<Long> takenBack = new HashSet<>();
        all.stream().filter(entry -> !entry.undone()).map(JournalEntry::takesBack).filter(Objects::nonNull).forEach(takenBack::add);
        list.setId("history-list");
        list.setCellFactory(_ -> new ChangeCell(takenBack));
        list.setPlaceholder(new Label(Messages.get("history.none")));
        list.setPrefHeight(330);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                selected(change -> verbs.takeBack(change, this));
            }
        });
        everywhere.setId("history-everywhere");
        everywhere.setSelected(home == null);
        boolean several = all.stream().map(JournalEntry::dossier).distinct().count() > 1;
        everywhere.setVisible(several && home != null);
        everywhere.setManaged(several && home != null);
        reason.setId("history-reason");
        reason.setPromptText(Messages.get("history.reason.prompt"));
        reason.setAccessibleText(Messages.get("history.reason.prompt"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setOnAction(_ -> explain(verbs));
        BooleanBinding none = list.getSelectionModel().selectedItemProperty().isNull();
        HBox why = new HBox(reason, button("history-explain", "history.explain", none, () -> explain(verbs)));
        why.getStyleClass().add("reason");
        answer.setId("history-answer");
        sheet.add(everywhere, list, why, going, answer);
        sheet.offer(List.of(
                button("history-take-back", "history.take-back", none, () -> selected(change -> verbs.takeBack(change, this))),
                button("history-go", "history.go", none, () -> selected(verbs::go)),
                button("history-look", "history.look", none, () -> selected(verbs::look))));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        everywhere.selectedProperty().subscribe(_ -> fill());
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private static Button button(String id, String key, BooleanBinding none, Runnable action) {
        Button button = Sheet.button(id, Messages.get(key), action);
        button.disableProperty().bind(none);
        return button;
    }

    private void selected(Consumer<JournalEntry> verb) {
        JournalEntry change = list.getSelectionModel().getSelectedItem();
        if (change != null) {
            verb.accept(change);
        }
    }

    private void explain(Verbs verbs) {
        selected(change -> verbs.explain(change, reason.getText()));
    }

    private void fill() {
        list.getItems().setAll(all.stream().filter(entry -> everywhere.isSelected() || entry.dossier() == null || entry.dossier().equals(home)).toList());
        list.getItems().stream().filter(entry -> !entry.undone()).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    private void tell(@Nullable JournalEntry change) {
        answer.setText("");
        reason.setText(change == null || change.reason() == null ? "" : change.reason());
        if (change == null) {
            going.setText("");
            return;
        }
        List<JournalEntry> after = all.stream().filter(entry -> !entry.undone() && entry.number() > change.number()).toList();
        long elsewhere = after.stream().filter(entry -> entry.dossier() != null && !entry.dossier().equals(home)).count();
        going.setText(change.undone() ? Messages.get("history.going.forth") : after.isEmpty() ? Messages.get("history.going.here")
                : elsewhere == 0 ? Messages.get("history.going.back", after.size()) : Messages.get("history.going.elsewhere", after.size(), elsewhere));
    }

    /// Selects a change, if it is there.
    public void select(long number) {
        list.getItems().stream().filter(entry -> entry.number() == number).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    /// Says which later changes stand in the way of taking one back.
    public void blocked(List<JournalEntry> inTheWay) {
        answer.setText(Messages.get("history.blocked", inTheWay.size(), inTheWay.stream()
                .map(entry -> ChangeWords.of(entry) + " (" + ChangeWords.when(entry) + ")").collect(Collectors.joining("; "))));
    }

    /// What takes the focus first.
    public Node start() {
        return list;
    }
}
