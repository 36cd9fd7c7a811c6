package app.synoptic.ui.safety;

import app.synoptic.store.backup.Backup;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.work.safety.BackupService.Known;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The backups there are, the newest first, each with what it holds; one is made now, or the library restored from one.
public final class BackupsView extends StackPane {

    private static final int HEIGHT = 270;

    /// What a person can do about backups.
    public interface Verbs {

        /// Shows the folder they lie in.
        void show();

        /// Makes one now.
        void make();

        /// Has the library be as it was.
        void restore(Backup backup);
    }

    private final Verbs verbs;
    private final Known known;
    private final ListView<Backup> list = new ListView<>();
    private final Label meaning = new WrappingLabel("", "words");
    private final DialogSheet sheet;
    private final Button make;
    private final Button restore;
    private final Button show;

    public BackupsView(Known known, Runnable close, Verbs verbs) {
        this.known = known;
        this.verbs = verbs;
        sheet = new DialogSheet("backups", Messages.get("safety.backups.title"), close);
        sheet.getStyleClass().add("wide");
        sheet.getStylesheets().add(String.valueOf(BackupsView.class.getResource("safety.css")));
        make = DialogSheet.button("backups-make", Messages.get("safety.backups.make"), verbs::make);
        show = DialogSheet.button("backups-show", Messages.get("safety.folder"), verbs::show);
        restore = DialogSheet.button("backups-restore", Messages.get("safety.backups.restore"), this::ask);
        list.setId("backups-list");
        list.setCellFactory(_ -> new BackupCell());
        list.setPlaceholder(new WrappingLabel(Messages.get("safety.backups.none"), "soft"));
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(Messages.get("safety.backups.title"));
        list.getItems().setAll(known.backups());
        meaning.setId("backups-meaning");
        long size = known.backups().stream().mapToLong(Backup::size).sum();
        sheet.add(new WrappingLabel(Messages.get("safety.backups.words", known.plan().folder().folder(), BackupWords.size(size),
                BackupWords.size(known.plan().limit())), "soft"), list, meaning, new WrappingLabel(Messages.get("safety.backups.without"), "soft"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        list.getSelectionModel().selectFirst();
        offer();
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private void offer() {
        sheet.offer(List.of(show, make, restore));
    }

    private void tell(@Nullable Backup backup) {
        restore.setDisable(backup == null);
        long since = backup == null ? 0 : known.now().changes() - backup.contents().holdings().changes();
        meaning.setText(backup == null ? "" : Messages.get("safety.backups.meaning", BackupWords.when(backup), Math.max(0, since)));
        offer();
    }

    /// What is not to be done by one press of a key is asked again, with its day.
    private void ask() {
        Backup backup = list.getSelectionModel().getSelectedItem();
        if (backup != null) {
            Button back = DialogSheet.button("backups-cancel", Messages.get("sheet.cancel"), this::offer);
            sheet.offer(List.of(back, DialogSheet.button("backups-really", Messages.get("safety.backups.really", BackupWords.when(backup)), () -> verbs.restore(backup))));
            back.requestFocus();
        }
    }

    /// What takes the focus first.
    public Node start() {
        return list;
    }
}
