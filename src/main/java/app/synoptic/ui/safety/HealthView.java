package app.synoptic.ui.safety;

import app.synoptic.health.HealthFinding;
import app.synoptic.health.HealthWords;
import app.synoptic.health.Repair;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.work.safety.HealthRun.Entry;
import app.synoptic.ui.work.safety.HealthRun;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The health of the library: its checks, how far each is, what it found, what that means, and how it is mended.
public final class HealthView extends StackPane {

    private static final int HEIGHT = 380;
    private static final int LIST = 300;
    private static final int MOST = 50;

    private final HealthRun run;
    private final HealthWords words = HealthWords.in(Spoken.language());
    private final ListView<Entry> list = new ListView<>();
    private final Label title = new WrappingLabel("", "heading");
    private final Label about = new WrappingLabel("", "soft");
    private final Label found = new WrappingLabel("", "words");
    private final Label meaning = new WrappingLabel("", "words");
    private final Label details = new WrappingLabel("", "details");
    private final Button repair = DialogSheet.button("health-repair", "", this::repair);
    private final Button again = DialogSheet.button("health-again", "", this::turn);
    private final Consumer<Repair> repairing;
    private final ListChangeListener<Entry> listener = _ -> follow();
    private final Subscription subscription;

    /// @param repairing mends something of the library
    public HealthView(HealthRun run, Runnable close, Consumer<Repair> repairing) {
        this.run = run;
        this.repairing = repairing;
        DialogSheet sheet = new DialogSheet("health", Messages.get("safety.health.title"), close);
        sheet.getStyleClass().add("wide");
        sheet.getStylesheets().add(String.valueOf(HealthView.class.getResource("safety.css")));
        list.setId("health-list");
        list.setAccessibleText(Messages.get("safety.health.title"));
        list.setCellFactory(_ -> new HealthCell(words));
        list.setPrefSize(LIST, HEIGHT);
        list.setMinWidth(LIST);
        list.getItems().setAll(run.entries());
        VBox said = new VBox(10, title, about, found, meaning, repair, details);
        said.getStyleClass().add("finding");
        ScrollPane scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        sheet.add(new HBox(16, list, scroll));
        sheet.offer(List.of(again, DialogSheet.button("health-close", Messages.get("about.close"), close)));
        run.entries().addListener(listener);
        subscription = Subscription.combine(list.getSelectionModel().selectedIndexProperty().subscribe(this::tell),
                run.runningProperty().subscribe(now -> again.setText(Messages.get(now ? "sheet.cancel" : "safety.health.again"))));
        list.getSelectionModel().selectFirst();
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private void follow() {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(run.entries());
        list.getSelectionModel().select(selected);
        tell();
    }

    private @Nullable Entry selected() {
        int at = list.getSelectionModel().getSelectedIndex();
        return at < 0 ? null : run.entries().get(at);
    }

    private void tell() {
        Entry entry = selected();
        if (entry == null) {
            return;
        }
        HealthFinding finding = entry.finding();
        title.setText(words.title(entry.check()));
        about.setText(words.about(entry.check()));
        show(found, finding == null ? "" : words.found(finding));
        show(meaning, finding == null ? "" : words.meaning(finding));
        show(details, finding == null ? "" : String.join("\n", words.details(finding).stream().limit(MOST).toList()));
        Repair way = finding == null ? null : finding.repair();
        repair.setText(way == null ? "" : words.repair(way));
        repair.setVisible(way != null);
        repair.setManaged(way != null);
    }

    private static void show(Label label, String said) {
        label.setText(said);
        label.setVisible(!said.isEmpty());
        label.setManaged(!said.isEmpty());
    }

    private void repair() {
        Entry entry = selected();
        HealthFinding finding = entry == null ? null : entry.finding();
        if (finding != null && finding.repair() != null) {
            repairing.accept(finding.repair());
        }
    }

    private void turn() {
        if (run.runningProperty().get()) {
            run.cancel();
        } else {
            run.start();
        }
    }

    /// Follows nothing any more; what is under way is ended.
    public void dispose() {
        run.entries().removeListener(listener);
        subscription.unsubscribe();
        run.cancel();
    }

    /// What takes the focus first.
    public Node start() {
        return list;
    }
}
