package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start does without: another Java process says which classes it loaded until the first dossier was on the screen.
@Tag("process")
class LeanStartTest {

    @TempDir
    private Path home;

    @Test
    void showsTheFirstDossierBeforeAnythingOfTheSearchIndexIsLoaded() throws Exception {
        List<String> loaded = loadedByAStart();

        assertThat(loaded).anyMatch(line -> line.contains("app.synoptic.ui.shell.MainView"))
                .noneMatch(line -> line.contains("org.apache.lucene.")).noneMatch(line -> line.contains("com.ibm.icu."));
        assertThat(home.resolve("data/synoptic/library.mv.db")).exists();
        assertThat(home.resolve("data/synoptic/index")).doesNotExist();
    }

    private List<String> loadedByAStart() throws IOException, InterruptedException {
        Path said = home.resolve("said");
        Path classes = home.resolve("classes");
        ProcessBuilder start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dsynoptic.start=end", "-Duser.home=" + home, "-Xlog:class+load:file=" + classes, "-cp",
                System.getProperty("java.class.path"), "app.synoptic.Main");
        start.environment().put("HOME", home.toString());
        start.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        start.environment().put("APPDATA", home.resolve("data").toString());
        int end = start.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();

        assertThat(Files.readString(said)).contains("The first dossier is on the screen.");
        assertThat(end).isZero();
        return Files.readAllLines(classes);
    }
}
