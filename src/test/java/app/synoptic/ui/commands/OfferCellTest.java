package app.synoptic.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class OfferCellTest {

    private static final String LONG = "What somebody has written over an article when nobody told her to be brief about it";

    @BeforeEach
    void start(Stage stage) {
        ListView<Offer> list = new ListView<>();
        list.setCellFactory(_ -> new OfferCell());
        list.getItems().setAll(List.of(new Offer("The Harbour Weekly", LONG, () -> {}), new Offer(LONG, "5–6 January", () -> {})));
        list.setMaxSize(400, 200);
        stage.setScene(new Scene(new StackPane(list), 400, 200));
        stage.show();
    }

    @Test
    void aLongDetailGivesWayToWhatItBelongsToAndAShortOneStaysWhole(WindowRobot robot) {
        List<OfferCell> cells = robot.lookup(".offer-cell").queryAllAs(OfferCell.class).stream().filter(cell -> cell.getItem() != null)
                .sorted(Comparator.comparingInt(OfferCell::getIndex)).toList();
        assertThat(cells).hasSize(2);
        assertThat(whole(robot, cells.getFirst(), ".words")).isTrue();
        assertThat(whole(robot, cells.getFirst(), ".detail")).isFalse();
        assertThat(whole(robot, cells.getLast(), ".words")).isFalse();
        assertThat(whole(robot, cells.getLast(), ".detail")).isTrue();
    }

    private static boolean whole(WindowRobot robot, Node cell, String style) {
        Label label = robot.from(cell).lookup(style).query();
        return label.getWidth() >= label.prefWidth(-1) && cell.localToScene(cell.getLayoutBounds()).getMaxX() >= label.localToScene(label.getLayoutBounds()).getMaxX();
    }
}
