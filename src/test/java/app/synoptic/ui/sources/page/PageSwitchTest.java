package app.synoptic.ui.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.read.Illustrated;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.state.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

@InWindow
class PageSwitchTest {

    private static final SourceText PLAIN = new SourceText(new SourceId("mill"),
            Illustrated.wording("Mill wheel turns again\n\nThe wheel turned on Monday, as its friends had hoped.".getBytes(StandardCharsets.UTF_8), "mill.txt"), Map.of());

    private final TextArea reading = new TextArea();
    private final VBox pane = new VBox(reading);

    @Test
    void saysThatAPlainTextHasNoPagesUntilItIsAskedAgain(Stage stage, WindowRobot robot) {
        robot.interact(() -> {
            stage.setScene(new Scene(pane, 300, 300));
            stage.show();
            PageSwitch paging = new PageSwitch(pane, reading, _ -> {});
            paging.show(Optional.of(PLAIN));

            assertThat(paging.turn()).isFalse();
            assertThat(pane.getChildren()).filteredOn(Label.class::isInstance).hasSize(1);
            assertThat(reading.isVisible()).isTrue();

            paging.turn();
            assertThat(pane.getChildren()).containsExactly(reading);
        });
    }
}
