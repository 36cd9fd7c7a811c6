package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.home.Dependencies;
import app.synoptic.home.SettingsFile;
import app.synoptic.i18n.Language;
import app.synoptic.i18n.Spoken;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.UiLanguage;
import app.synoptic.ui.state.ZoneChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is set up, and says what it is.
@InWindow
class PreferencesTest {

    @TempDir
    private Path folder;
    private final WindowRobot robot = new WindowRobot();

    @BeforeEach
    void skipTheTour() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "place.tour-taken = 1\n");
    }

    @Test
    void areKeptForTheNextTime() throws Exception {
        try (StartedApp _ = new StartedApp(folder, robot)) {
            settings();
            robot.interact(() -> {
                robot.lookup("#settings-look").<ChoiceBox<Object>>query().getSelectionModel().select(2);
                robot.lookup("#settings-size").<ChoiceBox<Integer>>query().setValue(120);
                robot.lookup("#settings-researcher").<TextField>query().setText("N. N.");
            });
            assertThat(robot.lookup("#folder-move").<Button>query().isDisabled()).isTrue();
            assertThat(robot.lookup("#folder-state").<Label>query().getText()).contains("named when Synoptic was started");
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            WindowDriver.settle();
            assertThat(robot.lookup("#settings").tryQuery()).isEmpty();
        }
        assertThat(SettingsFile.in(folder).read()).containsEntry("look", "dark").containsEntry("text-scale", "1.2")
                .containsEntry("word.researcher", "N. N.");
    }

    @Test
    void tellTimesInTheZoneChosenAtOnce() throws Exception {
        try (StartedApp _ = new StartedApp(folder, robot)) {
            assertThat(zone()).isEqualTo("Dates in Asia/Almaty");
            settings();
            robot.interact(() -> robot.lookup("#settings-zone").<ComboBox<ZoneChoice>>query().setValue(ZoneChoice.of("Europe/Moscow")));
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            WindowDriver.settle();
            assertThat(zone()).isEqualTo("Dates in Asia/Almaty, times in Europe/Moscow");
        }
        try (StartedApp _ = new StartedApp(folder, robot)) {
            assertThat(zone()).isEqualTo("Dates in Asia/Almaty, times in Europe/Moscow");
            settings();
            var box = robot.lookup("#settings-zone").<ComboBox<ZoneChoice>>query();
            assertThat(box.getValue()).isEqualTo(ZoneChoice.of("Europe/Moscow"));
            assertThat(box.getItems().stream().map(box.getConverter()::toString)).startsWith("The dossier’s time zone")
                    .contains("UTC", "Asia/Yerevan").noneMatch(words -> words.startsWith("Etc/"));
        }
    }

    @Test
    void makeTheWindowAnewInTheLanguageChosen() throws Exception {
        Locale before = Locale.getDefault();
        try (StartedApp _ = new StartedApp(folder, robot)) {
            settings();
            speak(UiLanguage.GERMAN);
            await("#settings");
            assertThat(Spoken.language()).isEqualTo(Language.GERMAN);
            assertThat(robot.lookup("#settings .sheet-title").<Label>query().getText()).isEqualTo("Einstellungen");
            assertThat(robot.lookup("#settings-language").<ChoiceBox<UiLanguage>>query().getValue()).isEqualTo(UiLanguage.GERMAN);
            Waiting.until(() -> !robot.lookup(".source-pane").queryAll().isEmpty());
            assertThat(robot.lookup(".source-pane .meta").<Label>queryAll().stream().map(Label::getText)).contains("ca. 6. Jan. 2022");
        } finally {
            Spoken.speak(Language.ENGLISH);
            Locale.setDefault(before);
        }
        assertThat(SettingsFile.in(folder).read()).containsEntry("language", "german");
    }

    /// Who is killed never says goodbye.
    @Test
    void areKeptWhileTheProgramStillRuns() throws Exception {
        try (StartedApp _ = new StartedApp(folder, robot)) {
            settings();
            robot.interact(() -> robot.lookup("#settings-look").<ChoiceBox<Object>>query().getSelectionModel().select(2));
            Waiting.until(() -> "dark".equals(SettingsFile.in(folder).read().get("look")));
        }
    }

    private void speak(UiLanguage uiLanguage) throws Exception {
        Node old = robot.lookup("#settings").query();
        robot.interact(() -> robot.lookup("#settings-language").<ChoiceBox<UiLanguage>>query().setValue(uiLanguage));
        Waiting.until(() -> old.getScene() == null || robot.lookup("#settings").tryQuery().filter(now -> now != old).isPresent());
    }

    private String zone() {
        return robot.lookup("#status .label").<Label>queryAll().stream().map(Label::getText).filter(words -> words.startsWith("Dates in"))
                .findFirst().orElseThrow();
    }

    @Test
    void nameEveryPartWithItsLicence() throws Exception {
        try (StartedApp _ = new StartedApp(folder, robot)) {
            choose("About Synoptic");
            await("#about");
            var words = robot.lookup("#about").lookup(".label").<Label>queryAll().stream().map(Label::getText).toList();
            assertThat(words).containsAll(Dependencies.all().stream().map(Dependencies.Part::name).toList()).contains("LGPL-2.1-or-later");
        }
    }

    @Test
    void copyDetailsWithoutAWordOfATextOrAName() throws Exception {
        try (StartedApp _ = new StartedApp(folder, robot)) {
            choose("Copy details");
            Waiting.until(() -> robot.lookup("#notice .label").<Label>query().getText().startsWith("Copied"));
            String[] copied = {""};
            robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
            assertThat(copied[0]).contains("Synoptic ", "Java: ", "Store: schema ", "sources 5")
                    .doesNotContain("Kazakhstan", "kazakhstan", "OC Media", folder.toString(), System.getProperty("user.name") + "/");
        }
    }

    private void settings() throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        await("#settings");
    }

    private void choose(String command) throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        await("#palette");
        robot.interact(() -> robot.lookup("#palette-typed").<TextField>query().setText(command));
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();
    }

    private void await(String query) throws Exception {
        Waiting.until(() -> robot.lookup(query).tryQuery().isPresent());
        WindowDriver.settle();
    }
}
