package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.read.Books;
import app.synoptic.read.FerryPages;
import app.synoptic.read.Warcs;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved pages and files that hold several are given to the window, and the articles are put right there.
@InWindow
class SavedPageTest {

    private static final SourceId LANTERN = new SourceId("the-orrin-lantern");

    @TempDir
    Path folder;

    @Test
    void aParagraphIsTakenOutOfTheArticleAndComesBack(WindowRobot robot) throws Exception {
        Path page = Files.writeString(folder.resolve("saved.html"), FerryPages.newspaper());
        WindowDriver window = new WindowDriver(robot);
        try (OpenWindow open = new OpenWindow(folder.resolve("library"), robot)) {
            open.until(() -> open.seen("#pane-oc-media"));
            open.give(page);
            open.until(() -> window.row().contains(LANTERN.value()));
            window.pane(LANTERN);
            open.until(() -> area(window).getText().contains(FerryPages.ARTICLE[0]));
            assertThat(area(window).getText()).contains("▸ Left out of the page, ", "comments").doesNotContain("Storm closes the coast road", "<p>");

            robot.interact(() -> area(window).requestFocus());
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
            assertThat(area(window).getText()).contains("Storm closes the coast road", FerryPages.ARTICLE[1]);
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
            assertThat(area(window).getText()).doesNotContain("Storm closes the coast road");

            robot.interact(() -> area(window).moveTo(area(window).getText().indexOf(FerryPages.ARTICLE[4]) + 3));
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            open.until(() -> open.notice().startsWith("It is no longer part of the article"));
            open.until(() -> !area(window).getText().contains(FerryPages.ARTICLE[4]));
            open.press(KeyCode.CONTROL, KeyCode.Z);
            open.until(() -> area(window).getText().contains(FerryPages.ARTICLE[4]));

            open.command("in another encoding");
            robot.write("Orrin Lantern").type(KeyCode.ENTER);
            open.until(() -> open.notice().contains("is no plain text"));
        }
    }

    @Test
    void thePagesOfAPdfFileAreShownAndWordsMarkedOnThem(WindowRobot robot) throws Exception {
        Path file = Path.of(SavedPageTest.class.getResource("/app/synoptic/read/pdf/printed.pdf").toURI());
        WindowDriver window = new WindowDriver(robot);
        try (OpenWindow open = new OpenWindow(folder.resolve("library"), robot)) {
            open.until(() -> open.seen("#pane-oc-media"));
            open.give(file);
            open.until(() -> window.row().size() > 5);
            SourceId source = new SourceId(window.row().getLast());
            window.pane(source);
            open.until(() -> !window.area(source).getText().isBlank());
            robot.interact(() -> window.area(source).requestFocus());
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
            ImageView picture = robot.from(window.pane(source)).lookup(".page-pane .image-view").query();
            open.until(() -> picture.getImage() != null);
            assertThat(robot.from(window.pane(source)).lookup(".page-pane .bar .label").<Label>query().getText()).startsWith("Page 1 of ");
            assertThat(window.area(source).isVisible()).isTrue();
            assertThat(picture.getImage().getHeight()).isGreaterThan(picture.getImage().getWidth());

            robot.interact(() -> {
                Node sheet = picture.getParent();
                double height = sheet.getLayoutBounds().getHeight();
                drag(sheet, MouseEvent.MOUSE_PRESSED, 60, height / 3);
                drag(sheet, MouseEvent.MOUSE_DRAGGED, 160, height / 3 + 20);
            });
            assertThat(robot.from(window.pane(source)).lookup(".page-pane .marked").queryAll()).isNotEmpty();
            assertThat(window.area(source).getSelectedText()).isNotBlank();
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
            open.until(() -> !open.seen(".page-pane"));
        }
    }

    private static void drag(Node over, EventType<MouseEvent> what, double x, double y) {
        Point2D seen = over.localToScene(x, y);
        Point2D at = over.localToScreen(x, y);
        over.fireEvent(new MouseEvent(what, seen.getX(), seen.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                false, false, false, new PickResult(over, seen.getX(), seen.getY())));
    }

    private static Warcs.Page page(int number) {
        return Warcs.Page.of("http://village.example/" + number, "Notice " + number, "On day " + number + " the ferry stayed in the harbour.");
    }

    @Test
    void thePagesOfAnArchiveAreChosenFromAndTakenBack(WindowRobot robot) throws Exception {
        Path archive = Files.write(folder.resolve("notices.warc"), Warcs.of(page(1), page(2), page(3)));
        WindowDriver window = new WindowDriver(robot);
        try (OpenWindow open = new OpenWindow(folder.resolve("library"), robot)) {
            open.until(() -> open.seen("#pane-oc-media"));
            open.give(archive);
            open.until(() -> open.seen("#captures"));
            assertThat(text(robot, "#captures-count")).isEqualTo("3 of 3 pages");

            robot.write("/2");
            open.press(KeyCode.ENTER);
            open.press(KeyCode.SPACE);
            assertThat(text(robot, "#captures-count")).isEqualTo("2 of 3 pages");
            assertThat(robot.lookup("#captures-list").<ListView<?>>query().getItems()).hasSize(1);
            assertThat(robot.lookup("#captures-take").<Button>query().getText()).isEqualTo("Take in 2 pages");
            open.press(KeyCode.CONTROL, KeyCode.A);
            assertThat(text(robot, "#captures-count")).isEqualTo("3 of 3 pages");
            open.press(KeyCode.SPACE);
            open.press(KeyCode.ENTER);

            open.until(() -> open.notice().contains("Notice 3: not recognised"));
            assertThat(open.notice()).contains("Notice 1: not recognised").doesNotContain("Notice 2");
            assertThat(window.row()).contains("village-example", "village-example-2").doesNotContain("village-example-3");
            open.press(KeyCode.CONTROL, KeyCode.Z);
            open.until(() -> !window.row().contains("village-example-2"));
            open.press(KeyCode.CONTROL, KeyCode.Z);
            open.until(() -> !window.row().contains("village-example"));
        }
    }

    @Test
    void anArchiveIsLeftOutByEscapeAndABookIsTakenInWholeOrByItsChapters(WindowRobot robot) throws Exception {
        Path archive = Files.write(folder.resolve("notices.warc"), Warcs.of(page(1), page(2)));
        Path book = Files.write(folder.resolve("ferries.epub"), Books.of("The Ferries of Kellow", "The first ferry", "The second ferry"));
        WindowDriver window = new WindowDriver(robot);
        try (OpenWindow open = new OpenWindow(folder.resolve("library"), robot)) {
            open.until(() -> open.seen("#pane-oc-media"));
            open.give(archive);
            open.until(() -> open.seen("#captures"));
            open.press(KeyCode.ESCAPE);
            open.until(() -> open.notice().equals("notices.warc: left out, as you wished"));

            open.give(book);
            open.until(() -> open.seen("#captures-whole"));
            open.fire("#captures-whole");
            open.until(() -> open.notice().startsWith("ferries.epub: not recognised"));
            assertThat(window.row()).contains("ferries");

            open.give(book);
            open.until(() -> open.seen("#captures-whole"));
            assertThat(text(robot, "#captures-count")).isEqualTo("2 of 2 chapters");
            open.fire("#captures-take");
            open.until(() -> open.notice().contains("The second ferry: not recognised"));
        }
    }

    @Test
    void nothingThatLiesOverTheWindowIsTakenAwayToAsk(WindowRobot robot) throws Exception {
        List<Path> given = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            given.add(Files.writeString(folder.resolve("note-" + number + ".txt"), "Note " + number + "\n\nThe " + number + " lamps on the quay were out."));
        }
        given.add(Files.write(folder.resolve("notices.warc"), Warcs.of(page(1), page(2))));
        try (OpenWindow open = new OpenWindow(folder.resolve("library"), robot)) {
            open.until(() -> open.seen("#pane-oc-media"));
            open.press(KeyCode.CONTROL, KeyCode.K);
            open.give(given.toArray(Path[]::new));
            open.until(() -> open.seen("#imports") && text(robot, "#imports .words").equals("Taking in 6 of 6: notices.warc"));
            WindowDriver.settle();
            assertThat(open.seen("#palette")).isTrue();
            assertThat(open.seen("#captures")).isFalse();
            open.press(KeyCode.ESCAPE);
            open.until(() -> open.seen("#captures"));
            open.fire("#captures-cancel");
            open.until(() -> text(robot, "#imports .words").equals("6 files: 5 new sources, 1 given up."));
            open.fire("#imports-back");
            open.until(() -> open.notice().equals("The import is taken back."));
        }
    }

    private static String text(WindowRobot robot, String label) {
        return robot.lookup(label).<Label>query().getText();
    }

    private static StyleClassedTextArea area(WindowDriver window) {
        return window.area(LANTERN);
    }
}
