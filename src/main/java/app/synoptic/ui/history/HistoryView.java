package app.synoptic.ui.history;

import app.synoptic.domain.DossierId;
import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
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
    private final @Nullable JournalEntry past;
    private final Verbs verbs;
    private final Button takeBack = DialogSheet.button("history-take-back", Messages.get("history.take-back"), this::takeBack);
    private final Button go = DialogSheet.button("history-go", Messages.get("history.go"), () -> selected(this::go));
    private final Button look = DialogSheet.button("history-look", Messages.get("history.look"), () -> selected(this::look));
    private final Button explain = DialogSheet.button("history-explain", Messages.get("history.explain"), this::explain);
    private final ListView<JournalEntry> list = new ListView<>();
    private final CheckBox everywhere = new CheckBox(Messages.get("history.everywhere"));
    private final Label going = new WrappingLabel("", "soft");
    private final Label answer = new WrappingLabel("", "answer");
    private final TextField reason = new TextField();

    /// @param all  all changes of the library, the newest first
    /// @param home the open dossier
    /// @param past the change after which it is looked at; null where it is shown as it is
    public HistoryView(List<JournalEntry> all, @Nullable DossierId home, @Nullable JournalEntry past, Runnable close, Verbs verbs) {
        this.all = all;
        this.home = home;
        this.past = past;
        this.verbs = verbs;
        DialogSheet sheet = new DialogSheet("history", Messages.get("history.title"), close);
        sheet.getStyleClass().add("wide");
        sheet.getStylesheets().add(String.valueOf(HistoryView.class.getResource("history.css")));
        Set<Long> inForce = JournalEntry.inForce(all);
        list.setId("history-list");
        list.setCellFactory(_ -> new ChangeCell(inForce));
        list.setPlaceholder(new Label(Messages.get("history.none")));
        list.setPrefHeight(330);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                takeBack.fire();
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
        reason.setOnAction(_ -> explain());
        explain.disableProperty().bind(Bindings.createBooleanBinding(() -> reason.getText().strip().equals(said(change())), reason.textProperty(),
                list.getSelectionModel().selectedItemProperty()));
        HBox why = new HBox(reason, explain);
        why.getStyleClass().add("reason");
        answer.setId("history-answer");
        sheet.add(everywhere, list, why, going, answer);
        sheet.offer(List.of(takeBack, go, look));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        everywhere.selectedProperty().subscribe(_ -> fill());
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private @Nullable JournalEntry change() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void selected(Consumer<JournalEntry> verb) {
        JournalEntry change = change();
        if (change != null) {
            verb.accept(change);
        }
    }

    private void takeBack() {
        selected(change -> verbs.takeBack(change, this));
    }

    private void go(JournalEntry last) {
        verbs.go(last);
    }

    private void look(JournalEntry after) {
        verbs.look(after);
    }

    private void explain() {
        if (!explain.isDisabled()) {
            selected(change -> verbs.explain(change, reason.getText()));
        }
    }

    private static String said(@Nullable JournalEntry change) {
        return change == null || change.reason() == null ? "" : change.reason();
    }

    private void fill() {
        list.getItems().setAll(all.stream().filter(entry -> everywhere.isSelected() || entry.dossier() == null || entry.dossier().equals(home)).toList());
        list.getItems().stream().filter(entry -> !entry.undone()).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    private void tell(@Nullable JournalEntry change) {
        answer.setText("");
        reason.setText(said(change));
        reason.setDisable(change == null);
        if (change == null) {
            going.setText("");
            List.of(takeBack, go, look).forEach(button -> button.setDisable(true));
            return;
        }
        ChangeOptions possible = ChangeOptions.of(change, all, home, past);
        DialogSheet.refuse(takeBack, possible.takeBack());
        DialogSheet.refuse(go, possible.go());
        DialogSheet.refuse(look, possible.look());
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
    public Node initialFocus() {
        return list;
    }

    /// Where the reason of the change selected is typed.
    public Node reason() {
        return reason;
    }
}
