package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.edit.Editor;
import app.synoptic.edit.SourceEdits.MarkRead;
import app.synoptic.intake.GivenFiles;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.read.Warcs;
import app.synoptic.read.Zips;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.Library;
import app.synoptic.ui.intake.ImportSummary;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.ImportState.Phase;
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
        imports = new Imports(library, texts, jobs, workspace, new UndoState(library, jobs));
    }

    @AfterEach
    void close() {
        jobs.close();
        library.close();
    }

    private ImportState now() {
        return imports.stateProperty().get();
    }

    private boolean shown(String source) {
        OpenDossier open = workspace.open();
        return open != null && open.dossier().sources().stream().anyMatch(one -> one.id().value().equals(source));
    }

    @Test
    void takeInEachFileAndShowThemAll(WindowRobot robot) {
        robot.interact(() -> imports.importFiles(new GivenFiles(files, 0)));
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(now().taken()).hasSize(4).allMatch(taken -> taken.intake() instanceof ImportResult.New);
        assertThat(shown("note-1") && shown("note-4")).isTrue();
        robot.interact(() -> imports.dismiss());
        assertThat(now().phase()).isEqualTo(Phase.NONE);
    }

    @Test
    void areHaltedBetweenTwoFilesAndGoOn(WindowRobot robot) {
        robot.interact(() -> {
            imports.importFiles(new GivenFiles(files, 0));
            imports.pause();
        });
        Waiting.until(() -> now().now() == null && shown("note-1"));
        assertThat(now().phase()).isEqualTo(Phase.PAUSED);
        assertThat(now().taken()).hasSize(1);
        robot.interact(() -> imports.importFiles(new GivenFiles(List.of(folder.resolve("missing.txt")), 2)));
        assertThat(now().all()).as("what is given now waits, too").isEqualTo(5);
        robot.interact(() -> imports.resume());
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(now().taken()).hasSize(5).last().matches(taken -> taken.intake() instanceof ImportResult.Refused);
        assertThat(failures).isEmpty();
    }

    @Test
    void areGivenUpAndKeepWhatWasTakenIn(WindowRobot robot) {
        robot.interact(() -> {
            imports.importFiles(new GivenFiles(files, 0));
            imports.cancel();
        });
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(now().taken()).hasSize(1);
        assertThat(now().all()).isEqualTo(4);
        assertThat(shown("note-1")).isTrue();
        robot.interact(() -> {
            imports.importFiles(new GivenFiles(files, 0));
            imports.pause();
        });
        Waiting.until(() -> now().now() == null && now().phase() == Phase.PAUSED);
        robot.interact(() -> imports.cancel());
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(now().taken()).hasSize(1).first().matches(taken -> taken.intake() instanceof ImportResult.AlreadyHeld);
    }

    @Test
    void areTakenBackInOneStepOrOneByOneWhereSomethingElseWasDoneSince(WindowRobot robot) {
        DossierId dossier = library.dossiers().getFirst();
        int before = library.dossier(dossier).sources().size();
        robot.interact(() -> imports.importFiles(new GivenFiles(files, 0)));
        Waiting.until(() -> now().phase() == Phase.DONE);
        List<Long> changes = now().changes();
        assertThat(changes).hasSize(4);
        int history = library.history().size();

        assertThat(HistoryService.takenBack(library, changes)).isZero();
        assertThat(library.dossier(dossier).sources()).hasSize(before);
        assertThat(library.history()).as("in one step, and not by changes of their own").hasSize(history);

        library.restoreTo(changes.getLast());
        SourceId read = new SourceId("note-2");
        new Editor(library).make(dossier, new MarkRead(read, ReadingProgress.THROUGH));
        assertThat(HistoryService.takenBack(library, changes)).as("somebody has read what one of them brought").isEqualTo(1);
        assertThat(library.dossier(dossier).sources()).hasSize(before + 1).extracting(Source::id).contains(read);
        assertThat(library.check()).isEmpty();
    }

    private Path archive() throws IOException {
        return Files.write(folder.resolve("notices.warc"), Warcs.of(page(1), page(2), page(3)));
    }

    private static Warcs.Page page(int number) {
        return Warcs.Page.of("http://village.example/" + number, "Notice " + number, "On day " + number + " the ferry stayed in the harbour.");
    }

    private ImportQuestion asked() {
        Waiting.until(() -> imports.askedProperty().get() != null);
        return imports.askedProperty().get();
    }

    private List<String> names() {
        return now().taken().stream().map(ImportState.Taken::name).toList();
    }

    @Test
    void askWhichPagesOfAnArchiveAreTakenInBeforeWhatWaits(WindowRobot robot) throws IOException {
        Path archive = archive();
        robot.interact(() -> imports.importFiles(new GivenFiles(List.of(files.get(0), archive, files.get(1)), 0)));
        ImportQuestion question = asked();
        assertThat(question.name()).isEqualTo("notices.warc");
        assertThat(question.items()).hasSize(3);
        assertThat(names()).containsExactly("note-1.txt");
        assertThat(now().now()).isEqualTo("notices.warc");

        robot.interact(() -> imports.answer(question, List.of(question.items().get(0), question.items().get(2))));
        Waiting.until(() -> now().phase() == Phase.DONE);

        assertThat(names()).containsExactly("note-1.txt", "Notice 1", "Notice 3", "note-2.txt");
        assertThat(now().all()).isEqualTo(4);
        assertThat(now().parts()).isTrue();
        assertThat(now().changes()).hasSize(4).doesNotHaveDuplicates();
        int before = library.dossier(library.dossiers().getFirst()).sources().size();
        assertThat(HistoryService.takenBack(library, now().changes())).isZero();
        assertThat(library.dossier(library.dossiers().getFirst()).sources()).hasSize(before - 4);
    }

    @Test
    void leaveOutAFileOfWhichNothingIsWanted(WindowRobot robot) throws IOException {
        Path archive = archive();
        robot.interact(() -> imports.importFiles(new GivenFiles(List.of(archive, files.getFirst()), 3)));
        ImportQuestion question = asked();
        robot.interact(() -> imports.answer(question, List.of()));
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(names()).containsExactly("notices.warc", "note-1.txt");
        assertThat(now().taken().getFirst().intake()).isInstanceOf(ImportResult.LeftOut.class);
        assertThat(now().changes()).hasSize(1);
        ImportSummary summary = ImportSummary.of(now());
        assertThat(summary.alarm()).isFalse();
        assertThat(summary.words()).isEqualTo("2 files: one new source, 1 given up. 3 other files in the folders left out: pictures, styles and parts of saved pages.");
        assertThat(summary.files()).hasSize(3).contains("notices.warc: left out, as you wished");
    }

    @Test
    void areHaltedAndGivenUpWhileAFileIsAskedAbout(WindowRobot robot) throws IOException {
        Path archive = archive();
        robot.interact(() -> imports.importFiles(new GivenFiles(List.of(archive, files.getFirst()), 0)));
        ImportQuestion question = asked();
        robot.interact(() -> {
            imports.pause();
            imports.answer(question, question.items());
        });
        assertThat(now().phase()).isEqualTo(Phase.PAUSED);
        assertThat(now().taken()).isEmpty();
        assertThat(now().all()).isEqualTo(4);
        robot.interact(() -> imports.resume());
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(now().changes()).hasSize(4);

        robot.interact(() -> imports.importFiles(new GivenFiles(List.of(archive, files.getLast()), 0)));
        asked();
        robot.interact(() -> imports.cancel());
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(imports.askedProperty().get()).isNull();
        assertThat(now().taken()).isEmpty();
        assertThat(now().all()).isEqualTo(2);
    }

    @Test
    void askNothingThatWasGivenUpWhileItWasLookedInto(WindowRobot robot) throws IOException {
        Path archive = archive();
        robot.interact(() -> {
            imports.importFiles(new GivenFiles(List.of(archive, files.getFirst()), 0));
            imports.cancel();
        });
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(imports.askedProperty().get()).isNull();
        assertThat(now().taken()).isEmpty();
    }

    @Test
    void takeInAllOfAPackedFileWithoutAsking(WindowRobot robot) throws IOException {
        Path zip = Files.write(folder.resolve("saved.zip"), Zips.of("one.html", Warcs.page("One", "The first ferry is late."), "two.html", Warcs.page("Two", "The second ferry is early.")));
        robot.interact(() -> imports.importFiles(new GivenFiles(List.of(zip), 0)));
        Waiting.until(() -> now().phase() == Phase.DONE);
        assertThat(names()).containsExactly("One", "Two");
        assertThat(now().changes()).hasSize(2);
    }

    @Test
    void endWhereTheLibraryTakesNothingMore(WindowRobot robot) {
        robot.interact(() -> {
            library.close();
            imports.importFiles(new GivenFiles(files, 0));
        });
        Waiting.until(() -> now().phase() == Phase.DONE && !failures.isEmpty());
        assertThat(now().taken()).isEmpty();
    }
}
