package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.dossier.DossierFiles;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.export.DossierFile;
import app.synoptic.export.DossierFileWriter;
import app.synoptic.intake.Dossiers;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.shell.MainView;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dossiers that come to the window as files, and go.
@InWindow
class ExchangeTest {

    private static final String SHIPPED = "assets/dossiers/kazakhstan-2022/dossier.json";
    private static final String LABEL = "Start of the protests";

    @TempDir
    private Path folder;
    @TempDir
    private Path desk;
    private final WindowRobot robot = new WindowRobot();
    private String json;

    @BeforeEach
    void readTheShippedDossier() throws Exception {
        json = Files.readString(Path.of(SHIPPED));
        Files.writeString(folder.resolve("settings.properties"), "place.tour-taken = 1\n");
    }

    @Test
    void showAPlanBeforeAnythingChangesAndDoWhatIsDecided() throws Exception {
        String label = firstLabel();
        Path file = file("theirs.dossier", text -> text.replace("\"" + label + "\"", "\"" + LABEL + "\""));
        try (StartedApp app = new StartedApp(folder, robot)) {
            give(app, file);
            await("#arrival");
            assertThat(words("#arrival")).contains("One thing differs: what is to stand?", label, LABEL);
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            WindowDriver.settle();
            assertThat(robot.lookup("#arrival").tryQuery()).isEmpty();

            give(app, file);
            await("#arrival");
            robot.interact(() -> robot.lookup("#conflict-1").<ChoiceBox<Object>>query().getSelectionModel().select(1));
            robot.interact(() -> robot.lookup("#arrival-take").<Button>query().fire());
            Waiting.until(() -> notice().contains("is merged with what came"));
        }
        try (Library library = H2Library.open(folder)) {
            assertThat(library.history()).extracting(JournalEntry::name).containsExactly("command.add-dossier", "command.merge-dossier");
            assertThat(library.dossier(library.dossiers().getFirst()).events()).anyMatch(event -> event.label().equals(LABEL));
        }
    }

    @Test
    void openADossierThatIsNewAndGoBackToTheOther() throws Exception {
        Path file = file("other.dossier", text -> text.replace("\"id\": \"kazakhstan-2022\"", "\"id\": \"other\"")
                .replaceFirst("\"title\": \"", "\"title\": \"Other: "));
        try (StartedApp app = new StartedApp(folder, robot)) {
            give(app, file);
            Waiting.until(() -> notice().contains("is taken in"));
            Waiting.until(() -> title().startsWith("Other: "));
            WindowDriver.settle();
            robot.clickOn("#session-menu");
            WindowDriver.settle();
            robot.clickOn("#menu-dossier-kazakhstan-2022");
            Waiting.until(() -> !title().startsWith("Other: "));
        }
    }

    @Test
    void sayWhatIsWrongWithAFileThatIsNone() throws Exception {
        Path none = Files.writeString(desk.resolve("none.dossier"), "a letter");
        try (StartedApp app = new StartedApp(folder, robot)) {
            give(app, none);
            Waiting.until(() -> notice().contains("it is no zip"));
            assertThat(notice()).contains("none.dossier");
        }
    }

    @Test
    void areEachTakenInWhateverBecomesOfTheOthers() throws Exception {
        String label = firstLabel();
        Path none = Files.writeString(desk.resolve("none.dossier"), "a letter");
        Path theirs = file("theirs.dossier", text -> text.replace("\"" + label + "\"", "\"" + LABEL + "\""));
        Path other = file("other.dossier", text -> text.replace("\"id\": \"kazakhstan-2022\"", "\"id\": \"other\"")
                .replaceFirst("\"title\": \"", "\"title\": \"Other: "));
        try (StartedApp app = new StartedApp(folder, robot)) {
            MainView view = app.view();
            robot.interact(() -> view.actions().exchange().take(List.of(none, theirs, other)));
            await("#arrival");
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            Waiting.until(() -> notice().contains("is taken in"));
            assertThat(notice()).contains("none.dossier", "it is no zip", "is not taken in: you left it");
            assertThat(title()).startsWith("Other: ");
        }
        try (Library library = H2Library.open(folder)) {
            assertThat(library.dossiers()).hasSize(2);
        }
    }

    @Test
    void tellWhatIsSharedBeforeItIs() throws Exception {
        try (StartedApp app = new StartedApp(folder, robot)) {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);
            await("#share");
            assertThat(words("#share")).contains("None of the articles’ sentences is in it").contains("none with pins or notes");
            assertThat(robot.lookup("#share-texts").<CheckBox>query().isDisabled()).isTrue();
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            WindowDriver.settle();
            assertThat(robot.lookup("#share").tryQuery()).isEmpty();
            assertThat(app.stage().isShowing()).isTrue();
        }
    }

    @Test
    void offerANewerDossierThanTheOneKeptOnce() throws Exception {
        try (Library library = H2Library.open(folder)) {
            LoadedDossier older = loaded(text -> text.replaceFirst("\"note\": \"[^\"]+\"", "\"note\": null"));
            library.apply(Dossiers.adding(older));
        }
        try (StartedApp _ = new StartedApp(folder, robot)) {
            Waiting.until(() -> notice().contains("brings a newer version"));
            robot.clickOn("#notice .action");
            await("#arrival");
            robot.interact(() -> robot.lookup("#arrival-take").<Button>query().fire());
            Waiting.until(() -> notice().contains("is merged"));
        }
        try (Library library = H2Library.open(folder)) {
            assertThat(library.catalogue(library.dossiers().getFirst())).isEqualTo(loaded(text -> text).catalogue());
        }
    }

    private void give(StartedApp app, Path file) {
        MainView view = app.view();
        robot.interact(() -> view.actions().exchange().take(List.of(file)));
    }

    private void await(String query) throws Exception {
        Waiting.until(() -> robot.lookup(query).tryQuery().isPresent());
        WindowDriver.settle();
    }

    private String words(String query) {
        StringBuilder words = new StringBuilder();
        robot.lookup(query).lookup(".label").<Label>queryAll().forEach(label -> words.append(label.getText()).append('\n'));
        robot.lookup(query).lookup(".check-box").<CheckBox>queryAll().forEach(box -> words.append(box.getText()).append('\n'));
        return words.toString();
    }

    private String notice() {
        return robot.lookup("#notice .label").<Label>tryQuery().map(Label::getText).orElse("");
    }

    private String title() {
        return robot.lookup(".dossier-title").<Label>query().getText();
    }

    private String firstLabel() {
        return DossierReader.read(SHIPPED, json.getBytes(StandardCharsets.UTF_8)).dossier().events().getFirst().label();
    }

    private LoadedDossier loaded(UnaryOperator<String> edit) {
        return LoadedDossier.of("theirs", DossierReader.read("theirs", edit.apply(json).getBytes(StandardCharsets.UTF_8)),
                DossierFiles.of(Path.of(SHIPPED)));
    }

    private Path file(String name, UnaryOperator<String> edit) {
        Path file = desk.resolve(name);
        DossierFileWriter.write(new DossierFile(loaded(edit), List.of(), List.of()), file);
        return file;
    }
}
