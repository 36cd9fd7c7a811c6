package app.synoptic.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.CaptureOrigin;
import app.synoptic.intake.Importer;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.intake.custody.TextProvenance;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.HeldText;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window says where a text came from, when, by which version, and by which hashes that is proven.
@InWindow
class TextOriginTest {

    @TempDir
    private Path folder;
    private final WindowRobot robot = new WindowRobot();

    @Test
    void isToldOfTheSourceThatIsChosen() throws Exception {
        ShippedLibrary.in(folder);
        Path article = Files.writeString(folder.resolve("quay.txt"), "The quay at Saltmere\n\n" + "Nobody may walk on the quay before each of its piles was looked at, the board wrote.\n\n".repeat(6));
        TextProvenance known;
        try (H2Library open = H2Library.open(folder)) {
            new Importer(open).take(article, open.dossiers().getFirst());
            HeldText held = open.held(open.dossiers().getFirst()).stream().filter(text -> text.source().value().equals("quay")).findFirst().orElseThrow();
            known = TextProvenance.of(open, held.text());
        }
        assertThat(known.origin()).isEqualTo(CaptureOrigin.file(article.toString()));
        try (Started started = new Started(folder, robot)) {
            started.untilOpen();
            started.command("Show where a text came from");
            started.until("#palette");
            robot.interact(() -> robot.lookup("#palette-typed").<TextField>query().setText("quay"));
            robot.type(KeyCode.ENTER);
            started.until("#text-origin");
            assertThat(started.words("#text-origin").replace("\u200b", "")).contains("quay.txt", article.toString(), known.file().orElseThrow().sha256(), known.text().sha256(), "by Synoptic ", "plain/");
        }
    }
}
