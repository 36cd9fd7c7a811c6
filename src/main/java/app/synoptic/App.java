package app.synoptic;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window.
public final class App extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Synoptic");
        stage.setScene(new Scene(new StackPane(), 1366, 768));
        stage.show();
    }
}
