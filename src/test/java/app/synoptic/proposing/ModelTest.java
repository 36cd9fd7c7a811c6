package app.synoptic.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.OpenWindow;
import app.synoptic.affairs.Halden;
import app.synoptic.domain.Event;
import app.synoptic.domain.Proposed;
import app.synoptic.model.Oracle;
import app.synoptic.propose.Cluster;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A model of a person's own is set up and asked, from the keyboard.
@InWindow
class ModelTest {

    private static final String ANSWER = """
            {"happenings": [
              {"quotes": ["Ferry captain Olav Brandt carried schoolchildren across the river"], "label": "Brandt carries schoolchildren across", "status": "happened",
               "actors": ["Olav Brandt"], "places": [], "saidBy": null, "why": "He did it."},
              {"quotes": ["Olav Brandt was given a medal by the king"], "label": "Medal", "status": "happened", "actors": [], "places": [], "saidBy": null, "why": "x"}]}
            """;

    @TempDir
    Path folder;
    @TempDir
    Path articles;

    private OpenWindow window(WindowRobot robot, Map<String, String> kept) {
        OpenWindow window = new OpenWindow(folder, robot, kept, folder);
        Proposals.begin(window, robot, "The bridge");
        window.give(Halden.write(articles).subList(0, 2).toArray(Path[]::new));
        window.until(() -> window.seen("#pane-the-lantern") && window.seen("#pane-vale-courier"));
        window.until(() -> !Proposals.of(robot).isEmpty());
        return window;
    }

    private static Map<String, String> setUp(Oracle oracle) {
        return Map.of("place.tour-taken", "1", "word.model-address", oracle.address(), "word.model-name", Oracle.MODEL);
    }

    private static List<Cluster> byModel(WindowRobot robot) {
        return Proposals.of(robot).stream().filter(cluster -> cluster.lead().ground().by().equals(Oracle.MODEL)).toList();
    }

    private static String said(WindowRobot robot) {
        return robot.lookup("#model-words").<Label>query().getText();
    }

    /// Opens the sheet and waits until it shows what would be sent.
    private static void open(OpenWindow window, WindowRobot robot) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until(() -> window.seen("#model-sheet") && !robot.lookup("#model-send").<Button>query().isDisabled());
    }

    @Test
    void isOffUntilSetUpAndSendsNothingThatWasNotShown(WindowRobot robot) throws Exception {
        try (Oracle oracle = Oracle.answering(_ -> ANSWER)) {
            try (OpenWindow window = window(robot, Map.of("place.tour-taken", "1"))) {
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
                window.until(() -> window.seen("#settings"));
                assertThat(robot.lookup("#settings-model-address").<TextField>query().isFocused()).isTrue();
                robot.write(oracle.address()).type(KeyCode.ENTER);
                window.until(() -> Oracle.MODEL.equals(robot.lookup("#settings-model-name").<ComboBox<String>>query().getValue()));
                window.press(KeyCode.ESCAPE);

                open(window, robot);
                assertThat(robot.lookup("#model-where").<Label>query().getText()).contains(Oracle.MODEL, oracle.address(), "on this machine");
                String shown = robot.lookup("#model-preview").<TextArea>query().getText();
                assertThat(shown).contains("Give no dates");
                assertThat(oracle.asked()).isEmpty();
                robot.type(KeyCode.ENTER);
                window.until(() -> said(robot).contains("has read 1 of 1 articles"));
                assertThat(oracle.asked()).singleElement().satisfies(sent -> assertThat(sent).contains(shown.lines().toList().getLast()));
            }
        }
    }

    @Test
    void whatItQuotesWordForWordWaitsInTheInboxAndIsKeptWithItsName(WindowRobot robot) throws Exception {
        try (Oracle oracle = Oracle.answering(request -> request.contains("schoolchildren") ? ANSWER : "{\"happenings\": []}")) {
            try (OpenWindow window = window(robot, setUp(oracle))) {
                open(window, robot);
                robot.interact(() -> robot.lookup("#model-all").<CheckBox>query().fire());
                window.until(() -> robot.lookup("#model-send").<Button>query().getText().startsWith("Send 2 articles"));
                window.fire("#model-send");
                window.until(() -> said(robot).contains("has read 2 of 2 articles: one proposal."));
                assertThat(said(robot)).contains("One answer was thrown away: 1 with words that are not in the article.");
                window.until(() -> byModel(robot).size() == 1);
                robot.interact(() -> robot.lookup("#model-act").<Hyperlink>query().fire());
                assertThat(window.seen("#model-strip")).isFalse();
                window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
                robot.interact(() -> robot.lookup("#proposals").<ListView<Cluster>>query().getSelectionModel().select(byModel(robot).getFirst()));
                window.press(KeyCode.A);
                window.until(() -> byModel(robot).isEmpty());
                window.press(KeyCode.ESCAPE);
            }
        }
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.dossier(library.dossiers().getLast()).events()).singleElement().extracting(Event::label).isEqualTo("Brandt carries schoolchildren across");
            assertThat(library.dossier(library.dossiers().getLast()).events().getFirst().attestations()).extracting(one -> one.proposed()).extracting(Proposed::by).containsExactly(Oracle.MODEL);
        }
    }

    @Test
    void aModelThatStallsIsStopped(WindowRobot robot) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (Oracle oracle = Oracle.answering(_ -> {
            asked.countDown();
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return ANSWER;
        }); OpenWindow window = window(robot, setUp(oracle))) {
            open(window, robot);
            window.fire("#model-send");
            asked.await();
            assertThat(said(robot)).startsWith(Oracle.MODEL + " is reading article 1 of 1: ");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            assertThat(window.notice()).contains("A model is reading already");
            robot.interact(() -> robot.lookup("#model-act").<Hyperlink>query().fire());
            assertThat(said(robot)).isEqualTo(Oracle.MODEL + " has read 0 of 1 articles: no proposal.");
            over.countDown();
            assertThat(byModel(robot)).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed(WindowRobot robot) throws Exception {
        Map<String, String> kept;
        try (Oracle oracle = Oracle.answering(_ -> ANSWER)) {
            kept = setUp(oracle);
        }
        try (OpenWindow window = window(robot, kept)) {
            open(window, robot);
            window.fire("#model-send");
            window.until(() -> said(robot).contains("nobody answers at this address"));
            assertThat(said(robot)).contains(kept.get("word.model-address"));
        }
    }
}
