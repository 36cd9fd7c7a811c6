package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.intake.Dossiers;
import app.synoptic.store.Library;
import app.synoptic.store.ReadOnly;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.shell.MainWindow;
import app.synoptic.ui.state.Settings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A window on a library that can only be read says so, and why, for as long as it is open.
class ReadOnlyWindowTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"NO_SPACE, lies on is full, Read only: the disk is full", "NOT_ALLOWED, nothing may be written in, Read only: nothing may be written"})
    void saysThatNothingCanBeChangedAndWhy(ReadOnly why, String told, String status) throws Exception {
        try (Library library = H2Library.open(folder)) {
            Dossiers.fillEmpty(library);
        }
        startToolkit();
        Settings settings = Settings.of(Map.of("place.tour-taken", "1"));
        AtomicReference<MainWindow> window = new AtomicReference<>();
        CompletableFuture<String> notice = new CompletableFuture<>();
        CompletableFuture<String> bar = new CompletableFuture<>();
        onScreen(() -> {
            Theme.install();
            Stage stage = new Stage();
            window.set(new MainWindow(stage, settings, MainWindow.beginning(() -> bound(H2Library.open(folder), why), settings), _ -> {}));
            window.get().lies(new Place(folder, null), null);
            window.get().show();
            completed(notice, ((Label) stage.getScene().lookup("#notice .label")).textProperty(), words -> words.contains(told));
            completed(bar, ((StatusBar) stage.getScene().lookup("#status")).textProperty(), words -> words.startsWith(status));
            return true;
        });
        try {
            assertThat(notice.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).contains("nothing in it can be changed", folder.toString());
            assertThat(bar.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).startsWith(status).doesNotContain("Saved");
        } finally {
            onScreen(() -> {
                window.get().close();
                return true;
            });
        }
    }

    /// The library as it would be on a disk where nothing can be written.
    private static Library bound(Library library, ReadOnly why) {
        return (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] {Library.class}, (_, method, arguments) -> {
            try {
                return method.getName().equals("readOnly") ? Optional.of(why) : method.invoke(library, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static void completed(CompletableFuture<String> future, ObservableValue<String> words, Predicate<String> wanted) {
        words.subscribe(now -> {
            if (wanted.test(now)) {
                future.complete(now);
            }
        });
    }

    private static void startToolkit() {
        try {
            Platform.startup(() -> { });
        } catch (IllegalStateException started) {
            assertThat(started).hasMessageContaining("already");
        }
        Platform.setImplicitExit(false);
    }

    private static void onScreen(Callable<Boolean> work) throws Exception {
        FutureTask<Boolean> task = new FutureTask<>(work);
        Platform.runLater(task);
        task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
