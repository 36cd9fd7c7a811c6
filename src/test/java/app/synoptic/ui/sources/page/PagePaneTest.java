package app.synoptic.ui.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.read.pdf.PageBox;
import app.synoptic.read.pdf.PdfMap;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.Pages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class PagePaneTest {

    private static final PdfMap TWO_PAGES = new PdfMap(List.of(new PdfMap.Size(200, 300), new PdfMap.Size(200, 300)),
            List.of(new PdfMap.Word(0, 5, new PageBox(1, 20, 20, 60, 12)), new PdfMap.Word(6, 11, new PageBox(2, 20, 200, 60, 12))));

    private PagePane pane;

    @BeforeEach
    void start(Stage stage) {
        pane = new PagePane(_ -> {});
        stage.setScene(new Scene(pane, 300, 400));
        stage.show();
    }

    @Test
    void drawsTheFirstPageOfEachFileThatIsShownInIt(WindowRobot robot) {
        List<Integer> drawn = new ArrayList<>();
        for (String name : List.of("harbour", "pump")) {
            robot.interact(() -> pane.show(TextId.of(name.getBytes(StandardCharsets.UTF_8)), drawing(drawn), PageHighlights.NOTHING));
            WindowDriver.settle();

            assertThat(robot.lookup(".image-view").<ImageView>query().getImage()).as(name).isNotNull();
        }
        assertThat(drawn).containsExactly(1, 1);
    }

    @Test
    void turnsInEachFileToThePageOfWhatIsLit(WindowRobot robot) {
        List<Integer> drawn = new ArrayList<>();
        robot.interact(() -> pane.show(TextId.of(new byte[]{1}), drawing(drawn), PageHighlights.NOTHING));
        WindowDriver.settle();
        TextId next = TextId.of(new byte[]{2});

        robot.interact(() -> pane.show(next, drawing(drawn), new PageHighlights(List.of(), List.of(new Passage(next, 6, 11)), List.of(), null)));
        WindowDriver.settle();

        assertThat(drawn).containsExactly(1, 2);
        assertThat(robot.lookup(".light.lit").queryAll()).hasSize(1);
    }

    private static Pages drawing(List<Integer> drawn) {
        return new Pages() {
            @Override
            public void map(Consumer<Optional<PdfMap>> done) {
                done.accept(read());
            }

            @Override
            public Optional<PdfMap> read() {
                return Optional.of(TWO_PAGES);
            }

            @Override
            public void picture(int page, double scale, Consumer<Optional<Image>> done) {
                drawn.add(page);
                done.accept(Optional.of(new WritableImage(20, 30)));
            }
        };
    }
}
