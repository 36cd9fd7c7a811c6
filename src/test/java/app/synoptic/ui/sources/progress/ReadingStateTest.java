package app.synoptic.ui.sources.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.StartedApp;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.work.DossierLoader;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person says of how far she has read a source changes what its silence says.
@InWindow
class ReadingStateTest {

    private static final SourceId JAM = new SourceId("jamnews");
    private static final String UNMENTIONED = "Does not mention this event.";
    private static final String IN_PART = "Read in part: what is not marked yet may still be in it.";

    @TempDir
    Path folder;

    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver window = new WindowDriver(robot);
    private Event event;

    @BeforeEach
    void fill() {
        try (Library library = ShippedLibrary.open(folder)) {
            OpenDossier open = DossierLoader.load(library, library.dossiers().getFirst());
            event = open.dossier().events().stream().filter(one -> open.silence(one, JAM).filter(Silence.UNMENTIONED::equals).isPresent())
                    .findFirst().orElseThrow();
        }
    }

    private void begin(StartedApp app) {
        app.skipTour();
        window.choose(event.label());
        window.pane(JAM);
    }

    private ReadingProgress kept() {
        try (Library library = H2Library.open(folder)) {
            return library.dossier(new DossierId("kazakhstan-2022")).source(JAM).orElseThrow().read();
        }
    }

    @Test
    void onlyOfASourceReadThroughTheWindowSaysThatItDoesNotMentionSomething() {
        try (StartedApp app = new StartedApp(folder, robot)) {
            begin(app);
            assertThat(mark().getText()).isEqualTo("Read through");
            assertThat(window.notice(JAM)).isEqualTo(UNMENTIONED);

            offered("Mark it as read in part");
            Waiting.until(() -> window.notice(JAM).equals(IN_PART));
            assertThat(mark().getText()).isEqualTo("Read in part");

            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            Waiting.until(() -> window.notice(JAM).equals(UNMENTIONED));

            robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            robot.write("how far a source").type(KeyCode.ENTER);
            WindowDriver.settle();
            robot.write("JAM").type(KeyCode.ENTER);
            WindowDriver.settle();
            robot.write("not read").type(KeyCode.ENTER);
            Waiting.until(() -> mark().getText().equals("Not read"));
            assertThat(window.notice(JAM)).isEqualTo(IN_PART);
        }
        assertThat(kept()).isEqualTo(ReadingProgress.UNREAD);
    }

    @Test
    void whereReadingStoppedIsKeptAndWhoComesToTheEndIsAskedWhetherThatWasAll() {
        ReadingProgress upTo;
        try (StartedApp app = new StartedApp(folder, robot)) {
            begin(app);
            StyleClassedTextArea area = window.area(JAM);
            robot.interact(() -> {
                area.requestFocus();
                area.selectRange(40, 60);
            });
            WindowDriver.settle();
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.B).release(KeyCode.SHIFT, KeyCode.CONTROL);
            Waiting.until(() -> mark().getText().equals("Read in part"));
            assertThat(strip().isVisible()).isFalse();

            robot.interact(area::requestFocus);
            for (int page = 0; page < 40 && !strip().isVisible(); page++) {
                robot.type(KeyCode.PAGE_DOWN);
                WindowDriver.settle();
            }
            assertThat(strip().isVisible()).isTrue();
        }
        upTo = kept();
        assertThat(upTo.bookmark()).hasValueSatisfying(place -> assertThat(place.at()).isEqualTo(60));

        try (StartedApp _ = new StartedApp(folder, robot)) {
            window.choose(event.label());
            assertThat(window.notice(JAM)).isEqualTo(IN_PART);
            StyleClassedTextArea area = window.area(JAM);
            robot.interact(area::requestFocus);
            for (int page = 0; page < 40 && !strip().isVisible(); page++) {
                robot.type(KeyCode.PAGE_DOWN);
                WindowDriver.settle();
            }
            robot.interact(robot.from(strip()).lookup(".read-through").<Button>query()::fire);
            Waiting.until(() -> window.notice(JAM).equals(UNMENTIONED));
            assertThat(strip().isVisible()).isFalse();
        }
        assertThat(kept()).isEqualTo(ReadingProgress.THROUGH);
    }

    private Labeled mark() {
        return robot.from(window.pane(JAM)).lookup(".reading-mark").query();
    }

    private Node strip() {
        return robot.from(window.pane(JAM)).lookup(".end-strip").query();
    }

    /// Chooses an item of the menu that the mark opens.
    private void offered(String item) {
        robot.interact(((Button) mark())::fire);
        WindowDriver.settle();
        robot.clickOn(item);
        WindowDriver.settle();
    }
}
