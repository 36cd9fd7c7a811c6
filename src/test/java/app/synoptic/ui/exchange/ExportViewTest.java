package app.synoptic.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.content.ChosenEvents;
import app.synoptic.i18n.Language;
import app.synoptic.intake.Dossiers;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.exporting.ExportJobs;
import app.synoptic.ui.work.exporting.ExportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InWindow
class ExportViewTest {

    @TempDir
    Path folder;

    private final Settings settings = new Settings();
    private final List<ExportRequest> requests = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private boolean closed;
    private Library library;
    private Jobs jobs;
    private ExportView view;

    @BeforeEach
    void open(Stage stage) {
        library = H2Library.open(folder.resolve("library"));
        Dossiers.fillEmpty(library);
        jobs = new Jobs(failure -> { throw new AssertionError(failure); });
        Dossier dossier = library.dossier(library.dossiers().getFirst());
        OpenDossier open = OpenDossier.of(dossier, Map.of());
        Exportable matter = new Exportable(open, null, null, List.of(dossier.events().get(1).id(), dossier.events().get(2).id()), dossier.events().getFirst().id());
        view = new ExportView(matter, settings, request -> {
            requests.add(request);
            return Optional.of(folder.resolve("out." + request.format().ending()));
        }, new ExportJobs(library, jobs)::write, shown::add, () -> closed = true);
        Theme.install();
        stage.setScene(new Scene(view, 800, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        jobs.close();
        library.close();
    }

    @Test
    void warnsWhereAFormatHoldsTheArticlesAsAWhole(WindowRobot robot) {
        ChoiceBox<ExportFormat> format = robot.lookup("#export-format").query();
        format.setValue(ExportFormat.CSV);
        assertThat(words(robot)).contains("belong to those who published the articles").doesNotContain("from beginning to end");
        format.setValue(ExportFormat.REFI_QDA);
        assertThat(words(robot)).contains("can read the articles from beginning to end");
        format.setValue(ExportFormat.XLSX);
        assertThat(words(robot)).doesNotContain("from beginning to end");
        format.setValue(ExportFormat.PAGE);
        assertThat(words(robot)).contains("can read the articles from beginning to end");
        assertThat(robot.lookup("#export-texts").<CheckBox>query().getText()).isEqualTo("With the articles as a whole");
    }

    @Test
    void saysWhatAFormatIsAndHasNoPlaceFor(WindowRobot robot) {
        robot.lookup("#export-format").<ChoiceBox<ExportFormat>>query().setValue(ExportFormat.TIMELINEJS);
        assertThat(words(robot)).contains("A slide for each event");
        robot.lookup("#export-write").<Button>query().fire();
        Waiting.until(() -> robot.lookup("#export-show").tryQuery().isPresent());

        assertThat(folder.resolve("out.json")).exists();
        assertThat(words(robot)).contains("out.json: 93 events", "approximate, uncertain, open or coarser than a day", "That stands in display_date");
        robot.lookup("#export-show").<Button>query().fire();
        assertThat(shown).containsExactly(folder.resolve("out.json"));
        robot.lookup("#export-close").<Button>query().fire();
        assertThat(closed).isTrue();
    }

    @Test
    void asksWhichEventsAndWhetherTheWordsOfTheArticlesGoAlong(WindowRobot robot) {
        assertThat(robot.lookup("#export-texts").<CheckBox>query()).satisfies(texts -> {
            assertThat(texts.isSelected()).isFalse();
            assertThat(texts.isDisabled()).as("no article is held").isTrue();
        });
        assertThat(robot.lookup("#export-scope-pinned").<RadioButton>query().isDisabled()).isTrue();
        robot.lookup("#export-scope-shown").<RadioButton>query().setSelected(true);
        robot.lookup("#export-language").<ChoiceBox<Language>>query().setValue(Language.GERMAN);
        robot.lookup("#export-write").<Button>query().fire();
        Waiting.until(() -> robot.lookup("#export-close").tryQuery().isPresent());

        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.events()).isInstanceOf(ChosenEvents.These.class);
            assertThat(request.options().texts()).isFalse();
            assertThat(request.options().language()).isEqualTo(Language.GERMAN);
        });
        assertThat(words(robot)).contains("out.zip: 2 events", "The format has a place for all of it.");
        assertThat(settings.word("export-scope")).contains("shown");
    }

    @Test
    void saysWhyAnExportIsNotWritten(WindowRobot robot) throws Exception {
        Files.createDirectory(folder.resolve("out.zip"));
        robot.lookup("#export-write").<Button>query().fire();
        Waiting.until(() -> robot.lookup("#export-close").tryQuery().isPresent());

        assertThat(words(robot)).contains("The export is not written", "out.zip: it is a folder");
    }

    @Test
    void knowsEveryFormat() {
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(Messages.get("exchange.export.of." + format.word())).isNotBlank();
        }
    }

    private static String words(WindowRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).collect(Collectors.joining("\n"));
    }
}
