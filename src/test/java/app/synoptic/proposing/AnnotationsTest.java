package app.synoptic.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.OpenWindow;
import app.synoptic.domain.Event;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Happening;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article is dropped together with what a person marked in it elsewhere.
@InWindow
class AnnotationsTest {

    private static final String MARKED = "Nobody at the quay had slept that night";

    @TempDir
    Path folder;

    private Path[] files() throws IOException {
        Path article = Files.writeString(folder.resolve("gazette.txt"), """
                Dockers walk out at Orrin

                15 February 2023

                Dockers at Orrin walked out on Monday after the harbour board had cut their pay. Nobody at the quay had slept that night, and nine ferries lay idle.
                """);
        Path notes = Files.writeString(folder.resolve("notes.json"), """
                [{"target": [{"selector": [{"type": "TextQuoteSelector", "exact": "%s"}]}], "text": "A sleepless quay", "tags": ["night"], "user": "acct:ada@h"},
                 {"target": [{"selector": [{"type": "TextQuoteSelector", "exact": "words that stand nowhere"}]}], "text": "Lost"}]""".formatted(MARKED));
        return new Path[] {notes, article};
    }

    private static List<Cluster> marked(WindowRobot robot) {
        return Proposals.of(robot).stream().filter(cluster -> cluster.happening().map(Happening::label).filter("A sleepless quay"::equals).isPresent()).toList();
    }

    @Test
    void itWaitsInTheInboxAndIsAcceptedWithItsTagByAKey(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            Proposals.begin(window, robot, "Quay");
            window.give(files());
            window.until(() -> window.seen("#annotations"));
            assertThat(robot.lookup("#annotations-left").<ListView<String>>queryAs((Class<ListView<String>>) (Class<?>) ListView.class).getItems())
                    .singleElement().asString().contains("annotation 2", "words that stand nowhere", "no original held");
            window.press(KeyCode.ENTER);
            window.until(() -> !window.seen("#annotations") && marked(robot).size() == 1);
            robot.interact(() -> Proposals.list(robot).getSelectionModel().select(marked(robot).getFirst()));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            robot.interact(() -> Proposals.list(robot).getSelectionModel().select(marked(robot).getFirst()));
            window.press(KeyCode.A);
            window.until(() -> marked(robot).isEmpty());
        }
        try (H2Library library = H2Library.open(folder.resolve("library"))) {
            List<Event> events = library.dossier(library.dossiers().getLast()).events();
            assertThat(events).filteredOn(event -> event.label().equals("A sleepless quay")).singleElement().satisfies(event -> {
                assertThat(event.tags()).containsExactly("night");
                assertThat(event.attestations().getFirst().proposed().by()).isEqualTo("ada, notes.json");
            });
        }
    }

    @Test
    void theRulesDoNotSayAgainWhatAPersonMarked(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            Proposals.begin(window, robot, "Quay");
            Path[] files = files();
            Files.writeString(files[0], """
                    [{"target": [{"selector": [{"type": "TextQuoteSelector", "exact": "Dockers at Orrin walked out on Monday"}]}], "text": "A sleepless quay"}]""");
            window.give(files);
            window.until(() -> marked(robot).size() == 1);
            window.until(() -> Proposals.of(robot).stream().noneMatch(cluster -> cluster.happening().map(Happening::label).filter(label -> label.contains("Orrin walk out")).isPresent()));
            assertThat(marked(robot).getFirst().date()).hasValueSatisfying(date -> assertThat(date.date()).hasToString("2023-02-13"));
        }
    }

    @Test
    void takingItInIsAStepThatIsTakenBackAndMadeAgainAlsoAfterARestart(WindowRobot robot) throws Exception {
        Path library = folder.resolve("library");
        Map<String, String> settings;
        try (OpenWindow window = new OpenWindow(library, robot, Map.of("place.tour-taken", "1"), library)) {
            Proposals.begin(window, robot, "Quay");
            window.give(files());
            window.until(() -> window.seen("#annotations"));
            window.press(KeyCode.ENTER);
            window.until(() -> marked(robot).size() == 1);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> window.notice().contains("annotations of notes.json") && marked(robot).isEmpty());
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.until(() -> marked(robot).size() == 1);
            settings = window.kept();
        }
        try (OpenWindow window = new OpenWindow(library, robot, settings, library)) {
            window.untilTitled("Quay");
            window.until(() -> marked(robot).size() == 1);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> marked(robot).isEmpty());
        }
        try (H2Library kept = H2Library.open(library)) {
            assertThat(kept.check()).isEmpty();
        }
    }

    @Test
    void itIsTakenBackAsAWhole(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            Proposals.begin(window, robot, "Quay");
            window.give(files());
            window.until(() -> window.seen("#annotations-back"));
            robot.clickOn("#annotations-back");
            window.until(() -> window.notice().contains("taken back"));
            window.until(() -> !Proposals.of(robot).isEmpty() && marked(robot).isEmpty());
        }
    }
}
