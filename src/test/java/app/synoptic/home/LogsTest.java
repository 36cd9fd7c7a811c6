package app.synoptic.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    void writesNothingThatSteersATerminalOrFeignsALine() throws IOException {
        Logs.below(folder);
        LoggerFactory.getLogger("app.synoptic.test").warn("the file {} is not read", "\u001b[2Ja\u202eb\nINFO all is well",
                new IOException("of \u0007 name"));
        LogManager.getLogManager().reset();

        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            assertThat(Files.readString(files.findFirst().orElseThrow()))
                    .contains("the file \\u001b[2Ja\\u202eb\\u000aINFO all is well is not read", "of \\u0007 name")
                    .doesNotContain("\u001b", "\u202e", "\u0007");
        }
    }

    @Test
    void staysSilentWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        Logs.below(file);
        LoggerFactory.getLogger("app.synoptic.test").warn("nobody hears this");

        assertThat(file).hasContent("in the way");
    }

    /// A device that takes nothing, as a full disk does: the line is lost, and nobody is shown where in the program.
    @Test
    void staysSilentWhereTheDiskIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "the device that is always full");
        Files.createSymbolicLink(Files.createDirectories(folder.resolve("logs")).resolve("synoptic-0-0.log"), full);
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            Logs.below(folder);
            LoggerFactory.getLogger("app.synoptic.test").warn("nobody hears this");
            LogManager.getLogManager().reset();
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void isForTheUserAlone() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "file permissions as Linux has them");
        Path home = folder.resolve("home");
        Logs.below(home);
        LoggerFactory.getLogger("app.synoptic.test").warn("a line");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home))).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(home.resolve("logs"))) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }
}
