package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

@InWindow
class WrappingLabelTest {

    private final WrappingLabel label = new WrappingLabel("The ferry left the quay at dawn.", "words");

    @Test
    void isAsHighAsItsWordsAreAfterAnyChangeOfThem(Stage stage) {
        VBox column = new VBox(label);
        stage.setScene(new Scene(column, 600, 400));
        stage.show();
        double line = height();

        stage.setWidth(120);
        assertThat(height()).as("narrower").isGreaterThan(line);
        stage.setWidth(600);
        assertThat(height()).as("wide again").isEqualTo(line);
        label.setText("The ferry left the quay at dawn. ".repeat(20));
        assertThat(height()).as("more words").isGreaterThan(2 * line);
        label.setText("The ferry left.");
        assertThat(height()).as("fewer words").isEqualTo(line);
        column.setStyle("-fx-font-size: 3em;");
        assertThat(height()).as("larger").isGreaterThan(2 * line);
    }

    private double height() {
        Waiting.settle();
        assertThat(label.prefHeight(label.getWidth())).isEqualTo(label.getHeight());
        return label.getHeight();
    }
}
