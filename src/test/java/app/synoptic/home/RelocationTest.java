package app.synoptic.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data folder goes elsewhere: wholly or not at all.
class RelocationTest {

    @TempDir
    private Path disk;
    private Path usual;
    private Relocation relocation;

    @BeforeEach
    void keepThings() throws IOException {
        usual = disk.resolve("usual");
        relocation = new Relocation(usual);
        Files.createDirectories(usual.resolve("logs"));
        Files.writeString(usual.resolve("library.mv.db"), "all that is kept");
        Files.writeString(usual.resolve("logs/synoptic-0-0.log"), "a line");
    }

    @Test
    void isWhereTheSystemHasItUntilAskedFor() {
        assertThat(relocation.current()).isEqualTo(usual);
        assertThat(relocation.perform()).isEmpty();
    }

    @Test
    void goesWithAllThatIsInIt() throws IOException {
        Path to = disk.resolve("elsewhere");
        relocation.ask(to);
        assertThat(relocation.current()).isEqualTo(usual);

        assertThat(relocation.perform()).hasValueSatisfying(outcome -> assertThat(outcome.moved()).isTrue());

        assertThat(relocation.current()).isEqualTo(to);
        assertThat(to.resolve("library.mv.db")).hasContent("all that is kept");
        assertThat(to.resolve("logs/synoptic-0-0.log")).hasContent("a line");
        assertThat(files(usual)).containsExactly("moved-to");
        assertThat(files(disk)).containsExactly("elsewhere", "usual");
        assertThat(relocation.perform()).isEmpty();
    }

    @Test
    void goesOnAndBack() throws IOException {
        relocation.ask(disk.resolve("one"));
        relocation.perform();
        relocation.ask(disk.resolve("two"));
        relocation.perform();

        assertThat(relocation.current()).isEqualTo(disk.resolve("two"));
        assertThat(files(disk)).containsExactly("two", "usual");
    }

    @Test
    void staysWhereItIsToGoNowhere() throws IOException {
        relocation.ask(disk.resolve("one"));
        relocation.ask(usual);

        assertThat(relocation.asked()).isEmpty();
    }

    @Test
    void doesNotGoWhereSomethingIs() throws IOException {
        Path full = Files.createDirectory(disk.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "hers");

        assertThat(relocation.fault(full)).contains("it is not empty");
        assertThat(relocation.fault(usual.resolve("logs"))).isPresent();
        assertThat(relocation.fault(disk)).isPresent();
        assertThat(relocation.fault(full.resolve("letter.txt"))).contains("it is a file");
        assertThat(relocation.fault(disk.resolve("no/such"))).contains("the folder above it does not exist");
        relocation.ask(full);
        assertThat(relocation.perform()).hasValueSatisfying(outcome -> assertThat(outcome.fault()).isEqualTo("it is not empty"));
        assertThat(relocation.current()).isEqualTo(usual);
        assertThat(relocation.asked()).isEmpty();
        assertThat(usual.resolve("library.mv.db")).hasContent("all that is kept");
        assertThat(full.resolve("letter.txt")).hasContent("hers");
    }

    @Test
    void leavesAllAsItWasWhereCopyingFails() throws IOException {
        Path store = usual.resolve("library.mv.db");
        Files.delete(store);
        Files.createSymbolicLink(store, disk.resolve("gone"));
        relocation.ask(disk.resolve("elsewhere"));

        assertThat(relocation.perform()).hasValueSatisfying(outcome -> assertThat(outcome.moved()).isFalse());

        assertThat(relocation.current()).isEqualTo(usual);
        assertThat(files(disk)).containsExactly("usual");
        assertThat(usual.resolve("logs/synoptic-0-0.log")).hasContent("a line");
    }

    private static Stream<String> files(Path folder) throws IOException {
        return Files.list(folder).map(file -> file.getFileName().toString()).sorted();
    }
}
