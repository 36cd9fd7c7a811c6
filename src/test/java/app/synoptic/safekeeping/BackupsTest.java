package app.synoptic.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.intake.ShippedLibrary;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.Library;
import app.synoptic.store.backup.Backup;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups are made and restored in the window, and bring back what cannot be opened.
@InWindow
class BackupsTest {

    @TempDir
    private Path folder;
    private final WindowRobot robot = new WindowRobot();

    private List<Backup> backups() {
        return BackupPlan.of(folder, null, Long.MAX_VALUE).all();
    }

    private void backUp() {
        try (Library library = ShippedLibrary.open(folder)) {
            BackupPlan.of(folder, null, Long.MAX_VALUE).make(library);
        }
    }

    @Test
    void areMadeListedAndRestored() throws Exception {
        ShippedLibrary.in(folder);
        try (Started started = new Started(folder, robot)) {
            started.untilOpen();
            started.command("Backups and restoring");
            started.until("#backups");
            assertThat(started.words("#backups")).contains("There is no backup yet").contains(folder.resolve("backups").toString());
            assertThat(robot.lookup("#backups-restore").<Button>query().isDisabled()).isTrue();
            started.fire("#backups-make");
            started.untilSaid("is backed up");
            assertThat(backups()).hasSize(1);

            started.command("Backups and restoring");
            started.until("#backups-list .backup");
            assertThat(started.words("#backups")).contains("today", "1 dossier · ", "5 sources", "Nothing was changed since.");
            started.fire("#backups-restore");
            assertThat(robot.lookup("#backups-list").tryQuery()).isPresent();
            started.fire("#backups-really");
            started.untilSaid("The library was made from synoptic-");
            started.untilOpen();
        }
        assertThat(folder.toFile().list()).anyMatch(name -> name.startsWith("library.before-restore-"));
        try (Library library = H2Library.open(folder)) {
            assertThat(library.holdings()).isEqualTo(backups().getFirst().contents().holdings());
        }
    }

    @Test
    void bringBackALibraryThatIsDamaged() throws Exception {
        ShippedLibrary.in(folder);
        backUp();
        Files.writeString(folder.resolve("library.mv.db"), "ruins");
        try (Started started = new Started(folder, robot)) {
            started.until("#rescue");
            assertThat(started.words("#rescue")).contains("is damaged", "The newest sound backup is of", "(today)");
            assertThat(folder.resolve("library.mv.db")).hasContent("ruins");
            started.fire("#rescue-restore");
            started.untilOpen();
            started.untilSaid("library.damaged-");
        }
        assertThat(folder.toFile().list()).anyMatch(name -> name.startsWith("library.damaged-"));
    }

    /// Neither an empty library nor the shipped one takes the place of what is gone, until she says so.
    @Test
    void areOfferedWhenTheLibraryIsGone() throws Exception {
        ShippedLibrary.in(folder);
        backUp();
        Files.delete(folder.resolve("library.mv.db"));
        try (Started started = new Started(folder, robot)) {
            started.until("#rescue");
            assertThat(folder.resolve("library.mv.db")).doesNotExist();
            started.fire("#rescue .dismiss");
            Waiting.until(() -> robot.lookup("#rescue").tryQuery().isEmpty());
            started.fire("#notice .action");
            started.until("#rescue");
            started.fire("#rescue-begin");
            started.untilOpen();
        }
        assertThat(folder.resolve("library.mv.db")).exists();
        assertThat(backups()).hasSize(1);
    }

    @Test
    void areSaidToLackWhereThereIsNone() throws Exception {
        Files.writeString(folder.resolve("library.mv.db"), "ruins");
        try (Started started = new Started(folder, robot)) {
            started.until("#rescue");
            assertThat(started.words("#rescue")).contains("No sound backup of it was found");
            assertThat(robot.lookup("#rescue-restore").tryQuery()).isEmpty();
        }
        assertThat(folder.resolve("library.mv.db")).hasContent("ruins");
    }
}
