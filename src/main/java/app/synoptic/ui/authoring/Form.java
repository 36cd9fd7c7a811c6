package app.synoptic.ui.authoring;

import app.synoptic.domain.Dossier;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Theme;
import java.time.Instant;
import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Fields under each other with their labels, and what is done with them. Enter saves, Escape leaves all as it was.
class Form extends VBox {

    private final GridPane grid = new GridPane();
    private final HBox buttons = new HBox();
    private int rows;

    Form(String heading) {
        getStyleClass().add("authoring-form");
        Theme.style(this, "authoring.css");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label head = new Label(heading);
        head.setWrapText(true);
        head.getStyleClass().add("head");
        grid.getStyleClass().add("grid");
        buttons.getStyleClass().add("buttons");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, buttons);
    }

    /// The year in which the affair begins, for dates typed without one.
    static int year(Dossier dossier) {
        Instant from = dossier.window().bounds(dossier.zone()).from();
        return from == null ? LocalDate.now(dossier.zone()).getYear() : from.atZone(dossier.zone()).getYear();
    }

    /// Adds a field under the others.
    final void row(String key, Region field) {
        Label label = new Label(Messages.get(key));
        label.setLabelFor(field instanceof DateField date ? date.field() : field);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(rows++, label, field);
    }

    /// Adds what leads out of it: `extras`, then leaving all as it was, then saving.
    final void end(ObservableValue<Boolean> sound, Runnable save, Runnable closing, Node... extras) {
        Button cancel = new Button(Messages.get("session.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> closing.run());
        Button go = new Button(Messages.get("authoring.save"));
        go.setId("authoring-save");
        go.setDefaultButton(true);
        go.disableProperty().bind(sound.map(one -> !one));
        go.setOnAction(_ -> {
            closing.run();
            save.run();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        buttons.getChildren().setAll(extras);
        buttons.getChildren().addAll(gap, cancel, go);
    }
}
