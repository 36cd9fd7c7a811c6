package app.synoptic.ui.timeline;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.EventId;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/// Shows the timeline alone over a sample affair, to look at it. Lines on standard input move it:
/// `size 1366 300`, `show 2022-01-05T00:00:00Z 2022-01-06T00:00:00Z`, `select start`, `home`.
/// With the name of a dossier file it shows that dossier.
public final class TimelineDemo extends Application {

    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();
    private final Viewport viewport = new Viewport();
    private final TimelineView view = new TimelineView(workspace, selection, viewport, new Jobs(Throwable::printStackTrace));

    @Override
    public void start(Stage stage) throws Exception {
        try (var fonts = Files.list(Path.of("assets", "fonts"))) {
            for (Path font : fonts.filter(path -> path.toString().endsWith(".ttf")).toList()) {
                Font.loadFont(font.toUri().toString(), 12);
            }
        }
        var files = getParameters().getRaw();
        workspace.show(files.isEmpty() ? SampleAffair.open()
                : OpenDossier.of(LoadedDossier.of(Path.of(files.getFirst())).catalogue().dossier(), Map.of()));
        view.setPrefHeight(370);
        Region rest = new Region();
        rest.setStyle("-fx-background-color: -syn-paper");
        BorderPane root = new BorderPane(rest, view, null, null, null);
        root.setStyle("-fx-font-family: 'Noto Sans'; -fx-font-size: 13px");
        Scene scene = new Scene(root, 1600, 1000);
        scene.getStylesheets().add(Objects.requireNonNull(Messages.class.getResource("tokens-light.css")).toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        Thread reader = new Thread(() -> new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines()
                .forEach(line -> Platform.runLater(() -> obey(line.split(" "), stage))));
        reader.setDaemon(true);
        reader.start();
    }

    private void obey(String[] words, Stage stage) {
        switch (words[0]) {
            case "size" -> {
                stage.setWidth(Double.parseDouble(words[1]));
                view.setPrefHeight(Double.parseDouble(words[2]));
            }
            case "show" -> viewport.show(new TimeSpan(Instant.parse(words[1]).toEpochMilli(), Instant.parse(words[2]).toEpochMilli()));
            case "select" -> selection.select(words.length > 1 ? new EventId(words[1]) : null);
            case "home" -> viewport.show(Objects.requireNonNull(view.model()).home());
            default -> Platform.exit();
        }
    }

    /// Starts it from a class path.
    static final class Start {
        private Start() {}

        public static void main(String[] args) {
            launch(TimelineDemo.class, args);
        }
    }
}
