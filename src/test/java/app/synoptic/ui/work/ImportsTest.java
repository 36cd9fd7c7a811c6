package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.Progress;
import app.synoptic.edit.Editor;
import app.synoptic.edit.SourceEdits.MarkRead;
import app.synoptic.intake.Intake;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.Library;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Imports.Phase;
import app.synoptic.ui.work.Imports.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are taken in one after another; that is halted, goes on, and is given up.
@InWindow
class ImportsTest {

    @TempDir
    Path folder;

    private final Workspace workspace = new Workspace();
    private final List<Throwable> failures = new ArrayList<>();
    private final Jobs jobs = new Jobs(failures::add);
    private Library library;
    private Imports imports;
    private List<Path> files;

    @BeforeEach
    void open() throws IOException {
        library = ShippedLibrary.open(folder.resolve("store"));
        DossierId id = library.dossiers().getFirst();
        KeptTexts texts = KeptTexts.atOnce(library);
        OpenDossier open = DossierLoader.load(library, texts, id, null);
        files = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            files.add(Files.writeString(folder.resolve("note-%d.txt".formatted(number)), "Note %d%n%nNobody knows of the %d boats.".formatted(number, number)));
        }
        workspace.show(open);
        imports = new Imports(library, texts, jobs, workspace, new History(library, jobs));
    }

    @AfterEach
    void close() {
        jobs.close();
        library.close();
    }

    private State now() {
        return imports.stateProperty().get();
    }

    private boolean shown(String source) {
        OpenDossier open = workspace.open();
        return open != null && open.dossier().sources().stream().anyMatch(one -> one.id().value().equals(source));
    }

    @Test
    void takeInEachFileAndShowThemAll(WindowRobot robot) {
        robot.interact(() -> imports.take(files));
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(now().taken()).hasSize(4).allMatch(taken -> taken.intake() instanceof Intake.New);
        assertThat(shown("note-1") && shown("note-4")).isTrue();
        robot.interact(() -> imports.dismiss());
        assertThat(now().phase()).isEqualTo(Phase.NONE);
    }

    @Test
    void areHaltedBetweenTwoFilesAndGoOn(WindowRobot robot) {
        robot.interact(() -> {
            imports.take(files);
            imports.pause();
        });
        Waiting.until(() -> now().now() == null && shown("note-1"));
        assertThat(now().phase()).isEqualTo(Phase.PAUSED);
        assertThat(now().taken()).hasSize(1);
        robot.interact(() -> imports.take(List.of(folder.resolve("missing.txt"))));
        assertThat(now().all()).as("what is given now waits, too").isEqualTo(5);
        robot.interact(() -> imports.resume());
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(now().taken()).hasSize(5).last().matches(taken -> taken.intake() instanceof Intake.Refused);
        assertThat(failures).isEmpty();
    }

    @Test
    void areGivenUpAndKeepWhatWasTakenIn(WindowRobot robot) {
        robot.interact(() -> {
            imports.take(files);
            imports.cancel();
        });
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(now().taken()).hasSize(1);
        assertThat(now().all()).isEqualTo(4);
        assertThat(shown("note-1")).isTrue();
        robot.interact(() -> {
            imports.take(files);
            imports.pause();
        });
        Waiting.until(() -> now().now() == null && now().phase() == Phase.PAUSED);
        robot.interact(() -> imports.cancel());
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(now().taken()).hasSize(1).first().matches(taken -> taken.intake() instanceof Intake.AlreadyHeld);
    }

    @Test
    void areTakenBackInOneStepOrOneByOneWhereSomethingElseWasDoneSince(WindowRobot robot) {
        DossierId dossier = library.dossiers().getFirst();
        int before = library.dossier(dossier).sources().size();
        robot.interact(() -> imports.take(files));
        Waiting.until(() -> now().phase() == Phase.DONE);
        List<Long> changes = now().changes();
        assertThat(changes).hasSize(4);
        int history = library.history().size();

        assertThat(Chronicle.takenBack(library, changes)).isZero();
        assertThat(library.dossier(dossier).sources()).hasSize(before);
        assertThat(library.history()).as("in one step, and not by changes of their own").hasSize(history);

        library.go(changes.getLast());
        SourceId read = new SourceId("note-2");
        new Editor(library).make(dossier, new MarkRead(read, Progress.THROUGH));
        assertThat(Chronicle.takenBack(library, changes)).as("somebody has read what one of them brought").isEqualTo(1);
        assertThat(library.dossier(dossier).sources()).hasSize(before + 1).extracting(Source::id).contains(read);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void endWhereTheLibraryTakesNothingMore(WindowRobot robot) {
        robot.interact(() -> {
            library.close();
            imports.take(files);
        });
        Waiting.until(() -> now().phase() == Phase.DONE && !failures.isEmpty());
        assertThat(now().taken()).isEmpty();
    }
}
