package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.read.Pages;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A saved page is given to the window, and its article is put right there.
@InWindow
class SavedPageTest {

    private static final SourceId LANTERN = new SourceId("the-orrin-lantern");

    @TempDir
    Path folder;

    @Test
    void aParagraphIsTakenOutOfTheArticleAndComesBack(WindowRobot robot) throws Exception {
        Path page = Files.writeString(folder.resolve("saved.html"), Pages.newspaper());
        WindowDriver window = new WindowDriver(robot);
        try (OpenWindow open = new OpenWindow(folder.resolve("library"), robot)) {
            open.until(() -> open.seen("#pane-oc-media"));
            open.give(page);
            open.until(() -> window.row().contains(LANTERN.value()));
            window.pane(LANTERN);
            open.until(() -> area(window).getText().contains(Pages.ARTICLE[0]));
            assertThat(area(window).getText()).contains("▸ Left out of the page, ", "comments").doesNotContain("Storm closes the coast road", "<p>");

            robot.interact(() -> area(window).requestFocus());
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
            assertThat(area(window).getText()).contains("Storm closes the coast road", Pages.ARTICLE[1]);
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
            assertThat(area(window).getText()).doesNotContain("Storm closes the coast road");

            robot.interact(() -> area(window).moveTo(area(window).getText().indexOf(Pages.ARTICLE[4]) + 3));
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            open.until(() -> open.notice().startsWith("It is no longer part of the article"));
            open.until(() -> !area(window).getText().contains(Pages.ARTICLE[4]));
            open.press(KeyCode.CONTROL, KeyCode.Z);
            open.until(() -> area(window).getText().contains(Pages.ARTICLE[4]));

            open.command("in another encoding");
            robot.write("Orrin Lantern").type(KeyCode.ENTER);
            open.until(() -> open.notice().contains("is no plain text"));
        }
    }

    private static StyleClassedTextArea area(WindowDriver window) {
        return window.area(LANTERN);
    }
}
