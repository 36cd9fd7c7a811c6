package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a researcher keeps is for nobody else on the machine to read; what she hands out is as readable as her other files.
@Tag("slow")
class PrivacyTest {

    @TempDir
    Path folder;

    private Harbour harbour;

    @BeforeEach
    void onASystemWithPermissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "file permissions as Linux has them");
        harbour = Harbour.in(folder);
    }

    @Test
    void keepsTheLibraryAndItsBackupsForTheUserAlone() throws IOException {
        Path store = folder.resolve("library");
        Path backup = folder.resolve("library.backup");
        Headless.run("import", "--store", store, harbour.courier());
        Headless.run("import", "--store", store, folder.resolve("nothing.txt"));
        Headless.run("backup", "--store", store, backup);
        Headless.run("restore", "--store", store, backup);
        Headless.run("report", "--store", store, "--session", "none", "--out", folder.resolve("r.html"));

        assertThat(permissions(store)).isEqualTo("rwx------");
        assertThat(permissions(backup)).isEqualTo("rw-------");
        assertThat(below(store)).hasSizeGreaterThanOrEqualTo(2).allSatisfy(file ->
                assertThat(permissions(file)).as(file.toString()).isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
    }

    @Test
    void keepsWhatIsInAFolderThatOthersMaySee() throws IOException {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));

        Headless.run("check", "--store", open);

        assertThat(permissions(open)).as("a folder of hers stays as she wants it").isEqualTo("rwxr-xr-x");
        assertThat(below(open)).isNotEmpty().allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
    }

    @Test
    void exportsAsOtherProgramsDo() throws IOException {
        Path export = folder.resolve("affair.dossier");
        Path other = Files.writeString(folder.resolve("other"), "made as usual");

        Headless.run("export", "--store", harbour.store(), export);

        assertThat(permissions(export)).isEqualTo(permissions(other));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
