package app.synoptic.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.OpenWindow;
import app.synoptic.affairs.Halden;
import app.synoptic.cli.Headless;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two events that two pages tell as one happening are proposed as one.
@InWindow
class DuplicatesTest {

    private static final DossierId BRIDGE = new DossierId("bridge");

    @TempDir
    Path folder;
    private Path store;

    @BeforeEach
    void twoEvents() {
        store = folder.resolve("library");
        List<Path> pages = Halden.write(folder);
        Headless.run("new", "--store", store, "Bridge");
        Headless.run("import", "--store", store, "--dossier", "bridge", pages.get(0), pages.get(1));
        event("road", "The police close the road from Halden to Ormby", "vale-courier", "the police closed the road between Halden and Ormby");
        event("police", "Police close the road from Halden", "the-lantern", "Police closed the road from Halden to Ormby");
    }

    private void event(String id, String label, String source, String words) {
        try (H2Library library = H2Library.open(store)) {
            Wording text = library.held(BRIDGE).stream().filter(held -> held.source().equals(new SourceId(source))).findFirst().flatMap(held -> library.wording(held.text())).orElseThrow();
            int at = text.text().indexOf(words);
            Event event = new Event(new EventId(id), label, Edtf.parse("2023-03-14"), null, new Kind("measure"), Status.HAPPENED, Tier.SECONDARY, List.of(), List.of(), List.of(), null, null, List.of(), Map.of());
            new Editor(library).make(BRIDGE, new NewEvent(event, new SourceId(source), new Passage(text.id(), at, at + words.length())));
        }
    }

    private static List<Cluster> twice(WindowRobot robot) {
        return Proposals.of(robot).stream().filter(cluster -> cluster.lead() instanceof Proposal.Duplicate).toList();
    }

    private static int events(WindowRobot robot) {
        return robot.lookup(".side .tab-label").<Label>queryAll().stream().map(Label::getText).filter(text -> text.startsWith("List")).map(text -> Integer.parseInt(text.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }

    private static void choose(WindowRobot robot) {
        ListView<Cluster> list = Proposals.list(robot);
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(twice(robot).getFirst());
        });
    }

    @Test
    void acceptingMergesThemAndRefusingStays(WindowRobot robot) {
        try (OpenWindow window = new OpenWindow(store, robot, Map.of("place.tour-taken", "1", "word.dossier", "bridge"), store)) {
            window.until(() -> !twice(robot).isEmpty());
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            choose(robot);
            window.until(() -> window.seen("#inbox .proposal-card .tellers .hyperlink"));
            window.press(KeyCode.A);
            window.until(() -> twice(robot).isEmpty() && events(robot) == 1);
            window.press(KeyCode.Z);
            window.until(() -> !twice(robot).isEmpty() && events(robot) == 2);
            choose(robot);
            window.press(KeyCode.R);
            window.until(() -> twice(robot).isEmpty());
        }
        try (OpenWindow window = new OpenWindow(store, robot, Map.of("place.tour-taken", "1", "word.dossier", "bridge"), store)) {
            window.until(() -> Proposals.of(robot).size() > 3);
            assertThat(twice(robot)).isEmpty();
        }
    }
}
