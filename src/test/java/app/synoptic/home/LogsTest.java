package app.synoptic.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogsTest {

    @TempDir
    Path folder;

    @AfterEach
    void restoreLogging() throws IOException {
        LogManager.getLogManager().reset();
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void makesNothingBeforeSomethingIsLogged() {
        Logs.below(folder.resolve("new"));
        LoggerFactory.getLogger("quiet").debug("too fine to keep");
        LoggerFactory.getLogger("javafx").warn("Unsupported JavaFX configuration: classes were loaded from somewhere");

        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void writesWhatIsLoggedToAFile() throws IOException {
        Logs.below(folder);
        LoggerFactory.getLogger("app.synoptic.test").warn("the gulls are back — жағалау");
        LogManager.getLogManager().reset();

        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            assertThat(files.toList()).singleElement().satisfies(log ->
                    assertThat(Files.readString(log)).contains("WARNING", "app.synoptic.test", "gulls are back — жағалау"));
        }
    }

    @Test
    void staysSilentWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        Logs.below(file);
        LoggerFactory.getLogger("app.synoptic.test").warn("nobody hears this");

        assertThat(file).hasContent("in the way");
    }
}
