package app.synoptic.ui.controls.signing;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.sign.KeyFile;
import app.synoptic.sign.Signing;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.signing.SigningService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InWindow
class SignBoxTest {

    @TempDir
    private Path folder;

    private final StackPane root = new StackPane();
    private final List<@Nullable Signing> given = new ArrayList<>();
    private final Jobs jobs = new Jobs(failure -> {
        throw new AssertionError(failure);
    });
    private KeyFile file;

    @BeforeEach
    void show(Stage stage) {
        file = new KeyFile(folder.resolve("key.pem"));
        stage.setScene(new Scene(root, 700, 300));
        stage.show();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private SignBox box(WindowRobot robot) {
        SignBox[] box = new SignBox[1];
        robot.interact(() -> {
            box[0] = new SignBox(new SigningService(file, Settings.of(Map.of()), jobs));
            root.getChildren().setAll(box[0]);
        });
        return box[0];
    }

    private static String said(WindowRobot robot) {
        return robot.lookup("#sign-said").<Label>query().getText();
    }

    @Test
    void whoHasNoKeyIsToldWhereOneIsMade(WindowRobot robot) {
        SignBox box = box(robot);
        Waiting.until(() -> said(robot).contains("no key yet"));
        assertThat(robot.lookup("#sign").query().isDisabled()).isTrue();
        robot.interact(() -> box.ask(given::add));
        assertThat(given).hasSize(1).containsOnlyNulls();
    }

    @Test
    void theKeyIsOpenedByItsPassphraseAlone(WindowRobot robot) {
        file.make("Ada", "long enough".toCharArray());
        SignBox box = box(robot);
        Waiting.until(() -> robot.lookup("#sign").<CheckBox>query().getText().contains("“Ada”"));
        robot.interact(() -> robot.lookup("#sign").<CheckBox>query().fire());
        robot.interact(() -> robot.lookup("#sign-passphrase").<TextField>query().setText("something else"));
        robot.interact(() -> box.ask(given::add));
        Waiting.until(() -> said(robot).contains("not the passphrase"));
        assertThat(given).isEmpty();
        robot.interact(() -> robot.lookup("#sign-passphrase").<TextField>query().setText("long enough"));
        robot.interact(() -> box.ask(given::add));
        Waiting.until(() -> !given.isEmpty());
        assertThat(given).singleElement().satisfies(signing -> {
            assertThat(signing.key().signer()).isEqualTo(file.signer().orElseThrow());
            assertThat(signing.stamps()).isNull();
        });
        assertThat(robot.lookup("#sign-passphrase").<TextField>query().getText()).isEmpty();
    }

    @Test
    void whatCannotBeSignedIsNot(WindowRobot robot) {
        file.make("Ada", "long enough".toCharArray());
        SignBox box = box(robot);
        Waiting.until(() -> !robot.lookup("#sign").query().isDisabled());
        robot.interact(() -> robot.lookup("#sign").<CheckBox>query().fire());
        robot.interact(() -> box.possible(false));
        robot.interact(() -> box.ask(given::add));
        assertThat(given).hasSize(1).containsOnlyNulls();
    }
}
