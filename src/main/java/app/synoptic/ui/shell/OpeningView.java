package app.synoptic.ui.shell;

import app.synoptic.ui.commands.Command;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.work.Jobs;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What a window shows until the library is open: that it is being opened; where that fails, why, and what can be done.
final class OpeningView extends StackPane {

    private final WorkingDots dots = new WorkingDots();
    private final HBox ways = new HBox();
    private final Overlay overlay = new Overlay();
    private final Notice notice = new Notice();
    private final Subscription subscription;

    OpeningView(Jobs jobs) {
        getStyleClass().addAll("main", "opening");
        Theme.style(this, "shell.css");
        setId("opening");
        Label running = new Label();
        subscription = jobs.runningProperty().subscribe(name -> {
            running.setText(name);
            dots.run(!name.isEmpty());
        });
        HBox working = new HBox(running, dots);
        ways.getStyleClass().add("ways");
        VBox middle = new VBox(working, ways);
        middle.getStyleClass().add("middle");
        working.setAlignment(Pos.CENTER);
        ways.setAlignment(Pos.CENTER);
        middle.setAlignment(Pos.CENTER);
        getChildren().addAll(new BorderPane(middle, notice, null, null, null), overlay);
    }

    Overlay overlay() {
        return overlay;
    }

    Notice notice() {
        return notice;
    }

    /// The library cannot be opened: this is what can be done about it.
    void offer(List<Command> commands) {
        ways.getChildren().setAll(commands.stream().map(OpeningView::button).toList());
    }

    private static Button button(Command command) {
        Button button = new Button(command.words());
        button.setId(command.key().replace('.', '-'));
        button.setOnAction(_ -> command.action().run());
        return button;
    }

    /// Stops listening. The view is of no use afterwards.
    void dispose() {
        subscription.unsubscribe();
        dots.run(false);
    }
}
