package app.synoptic.tabled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.OpenWindow;
import app.synoptic.affairs.Halden;
import app.synoptic.bibliography.MatchedItem;
import app.synoptic.bibliography.zotero.ZoteroStub;
import app.synoptic.domain.Source;
import app.synoptic.propose.Cluster;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bibliography is given to the window, and one is asked of Zotero.
@InWindow
class BibliographySheetTest {

    private static final String RIS = """
            TY  - NEWS
            TI  - Bridge at Halden collapses into the river
            T2  - The Courier of the Vale
            AU  - Renn, Ida
            ER  -
            TY  - NEWS
            TI  - A letter to the mayor of Ormby
            T2  - Herald
            PY  - 2023
            ER  -
            """;

    @TempDir
    Path folder;

    private static void begin(OpenWindow window, WindowRobot robot) {
        window.untilTitled("Kazakhstan and the CSTO, January 2022");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        robot.write("The bridge").type(KeyCode.ENTER);
        window.untilTitled("The bridge");
    }

    private List<Source> sources() {
        try (H2Library kept = H2Library.open(folder.resolve("library"))) {
            return kept.sources(kept.dossiers().getLast());
        }
    }

    @Test
    void differencesAreChosenFieldByFieldBeforeAnythingChanges(WindowRobot robot) throws Exception {
        Path page = Halden.write(Files.createDirectory(folder.resolve("pages"))).getFirst();
        Path ris = Files.writeString(folder.resolve("bridge.ris"), RIS);
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            begin(window, robot);
            window.give(page);
            window.until(() -> window.seen("#pane-vale-courier"));
            window.give(ris);
            window.until(() -> window.seen("#bibliography-sheet"));
            assertThat(robot.lookup("#bibliography-items").<ListView<MatchedItem>>query().getSelectionModel().getSelectedItem().differing()).hasSize(1);
            assertThat(robot.lookup("#bibliography-publisher-mine").<RadioButton>query().isSelected()).isTrue();
            robot.interact(() -> robot.lookup("#bibliography-publisher-theirs").<RadioButton>query().fire());
            assertThat(robot.lookup("#bibliography-take").<Button>query().getText()).isEqualTo("Take in 2 items");
            window.fire("#bibliography-take");
            window.until(() -> window.notice().contains("One new source. One source described anew."));
        }
        assertThat(sources()).extracting(Source::publisher, Source::authors).containsExactly(
                tuple("The Courier of the Vale", List.of("Ida Renn")), tuple("Herald", List.of()));
    }

    @Test
    void zoteroIsAskedWhenAPersonWantsThat(WindowRobot robot) throws Exception {
        Path page = Halden.write(Files.createDirectory(folder.resolve("pages"))).getFirst();
        try (ZoteroStub zotero = new ZoteroStub(page); OpenWindow window = new OpenWindow(folder.resolve("library"), robot, Map.of("word.zotero", zotero.place().toString()))) {
            begin(window, robot);
            window.command("Import from Zotero");
            window.until(() -> window.seen("#zotero-collections"));
            window.fire("#zotero-next");
            window.until(() -> window.seen("#bibliography-sheet"));
            assertThat(robot.lookup("#bibliography-marked").<Label>query().getText()).isEqualTo("4 highlights and notes in their files come to the inbox with them.");
            window.fire("#bibliography-take");
            window.until(() -> window.seen("#annotations"));
            assertThat(window.notice()).contains("2 new sources. One text taken in.");
            assertThat(robot.lookup("#annotations .summary").<Label>query().getText()).isEqualTo("Zotero: 2 annotations wait in the inbox; 2 were left out.");
            window.fire("#annotations-close");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.until(() -> robot.lookup("#proposals").<ListView<Cluster>>query().getItems().stream().anyMatch(one -> one.lead().ground().by().equals("p. 2, Zotero")));
        }
        assertThat(sources()).extracting(Source::publisher).containsExactly("Vale Courier", "Engineers");
    }

    @Test
    void anAbsentZoteroIsOneSentence(WindowRobot robot) throws Exception {
        ZoteroStub gone = new ZoteroStub(folder);
        gone.close();
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot, Map.of("word.zotero", gone.place().toString()))) {
            begin(window, robot);
            window.command("Import from Zotero");
            window.until(() -> window.notice().equals("Zotero does not answer: start it on this computer, then try again."));
        }
    }
}
