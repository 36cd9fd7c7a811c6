package app.synoptic.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.sign.KeyFile;
import app.synoptic.sign.SigningKey;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.Settings.Look;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.signing.SigningService;
import java.nio.file.Path;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InWindow
class KeyRowTest {

    @TempDir
    private Path folder;

    private final Settings settings = Settings.of(Map.of());
    private final Jobs jobs = new Jobs(failure -> {
        throw new AssertionError(failure);
    });
    private KeyFile file;

    @BeforeEach
    void show(Stage stage) {
        file = new KeyFile(folder.resolve("key.pem"));
        StackPane root = new StackPane(new KeyRow(new SigningService(file, settings, jobs), "Ada"));
        Scene scene = new Scene(root, 700, 500);
        Theme.follow(scene, new SimpleObjectProperty<>(Look.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private static void type(WindowRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).<TextField>query().setText(words));
    }

    private static void press(WindowRobot robot, String button) {
        Waiting.until(() -> robot.lookup(button).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private static void said(WindowRobot robot, String words) {
        Waiting.until(() -> robot.lookup("#key-said").<Label>query().getText().contains(words));
    }

    @Test
    void aKeyIsMadeShownAndForgottenOnlyWhenAskedTwice(WindowRobot robot) {
        Waiting.until(() -> robot.lookup("#key-make").tryQuery().isPresent());
        type(robot, "#key-passphrase", "long enough");
        type(robot, "#key-again", "otherwise");
        press(robot, "#key-make");
        said(robot, "not the same passphrase");
        type(robot, "#key-passphrase", "short");
        type(robot, "#key-again", "short");
        press(robot, "#key-make");
        said(robot, "at least 8");
        type(robot, "#key-passphrase", "long enough");
        type(robot, "#key-again", "long enough");
        press(robot, "#key-make");
        said(robot, "From now on you can sign");
        SigningKey made = file.open("long enough".toCharArray());
        assertThat(robot.lookup("#key-shown").<Label>query().getText()).isEqualTo("Ada");
        assertThat(robot.lookup("#key-fingerprint").<Label>query().getText()).contains(made.signer().spelled());

        press(robot, "#key-forget");
        press(robot, "#key-keep");
        Waiting.until(() -> robot.lookup("#key-shown").tryQuery().isPresent());
        assertThat(file.signer()).isPresent();
        press(robot, "#key-forget");
        press(robot, "#key-forget-now");
        said(robot, "The key is forgotten");
        assertThat(file.signer()).isEmpty();
    }

    @Test
    void nobodyIsAskedForTimeStampsUntilAnAddressIsGiven(WindowRobot robot) {
        SigningService service = new SigningService(file, settings, jobs);
        assertThat(service.stamps()).isEmpty();
        type(robot, "#key-stamps", " https://authority.example/tsa ");
        assertThat(service.stamps()).isEqualTo("https://authority.example/tsa");
        type(robot, "#key-stamps", "");
        assertThat(service.stamps()).isEmpty();
    }
}
