package app.synoptic.ui.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.read.Illustrated;
import app.synoptic.read.layout.PageItem;
import app.synoptic.read.layout.PageLayouts;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.WebPage;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class WebPaneTest implements WebPage {

    private static final byte[] FILE = Illustrated.page(Illustrated.data(Illustrated.png(400, 200, Color.BLUE))).getBytes(StandardCharsets.UTF_8);
    private static final Wording TEXT = Illustrated.wording(FILE, "wheel.html");
    private static final SourceText SOURCE = new SourceText(new SourceId("mill"), TEXT, Map.of());

    private final List<Passage> marked = new ArrayList<>();
    private WebPane pane;

    @BeforeEach
    void start(Stage stage) {
        pane = new WebPane(marked::add);
        stage.setScene(new Scene(pane, 500, 600));
        stage.show();
    }

    @Override
    public void items(Consumer<Optional<List<PageItem>>> done) {
        done.accept(PageLayouts.of(FILE, TEXT).map(page -> page.items()));
    }

    @Override
    public void picture(int number, int width, Consumer<Optional<Image>> done) {
        done.accept(Optional.of(new WritableImage(400, 200)));
    }

    private static Passage passage(String words) {
        int start = TEXT.text().indexOf(words);
        return new Passage(TEXT.id(), start, start + words.length());
    }

    private void show(WindowRobot robot, PageHighlights lit) {
        robot.interact(() -> pane.show(SOURCE, this, lit));
        WindowDriver.settle();
    }

    @Test
    void beginsAtTheTopWithHeadingAndPicture(WindowRobot robot) {
        show(robot, PageHighlights.NOTHING);

        assertThat(robot.lookup(".heading.level-1").queryAll()).hasSize(1);
        assertThat(robot.lookup(".image-view").<ImageView>query().getFitWidth()).isEqualTo(400);
        assertThat(robot.lookup(".words.link").<Text>query().getText()).isEqualTo("its friends");
    }

    @Test
    void bringsWhatIsLitIntoSightAndLightsIt(WindowRobot robot) {
        show(robot, new PageHighlights(List.of(), List.of(passage("The mill is open on Sundays")), List.of(), null));

        Node light = robot.lookup(".shape.lit").query();
        assertThat(light.getBoundsInLocal().getHeight()).isGreaterThan(10);
        assertThat(pane.localToScene(pane.getBoundsInLocal()).contains(light.localToScene(light.getBoundsInLocal()).getCenterX(), light.localToScene(light.getBoundsInLocal()).getCenterY())).isTrue();
    }

    @Test
    void tellsTheWholeWordsThatAreMarked(WindowRobot robot) {
        show(robot, PageHighlights.NOTHING);
        Text heading = robot.lookup(".heading.level-1 .words").query();

        robot.moveTo(heading).press(MouseButton.PRIMARY).moveBy(60, 0).release(MouseButton.PRIMARY);

        assertThat(marked).isNotEmpty();
        Passage last = marked.getLast();
        assertThat(" " + TEXT.text().substring(last.start(), last.end()) + " ").isSubstringOf(" Mill wheel turns again at Sarn ");
        assertThat(robot.lookup(".shape.marked").queryAll()).hasSize(1);
    }

    @Test
    void showsWhatIsLeftOutWhereAPersonClicksOnTheLineForIt(WindowRobot robot) {
        show(robot, PageHighlights.NOTHING);
        assertThat(robot.lookup(".furniture").queryAll()).isEmpty();

        robot.clickOn(robot.lookup(".fold .label").<Node>query());
        WindowDriver.settle();

        assertThat(robot.lookup(".furniture").queryAll()).isNotEmpty();
    }
}
