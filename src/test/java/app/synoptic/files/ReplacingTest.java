package app.synoptic.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacingTest {

    @TempDir
    Path folder;

    @Test
    void leavesNothingButWhatWasThereWhereItFails() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        assertThatThrownBy(() -> Replacing.write(file, writer -> {
            writer.write("ne");
            throw new IOException("the disk is full");
        })).hasMessage("the disk is full");

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void makesAFileAndTheFoldersAboveIt() throws IOException {
        Path file = folder.resolve("deep/er/file");

        Replacing.write(file, writer -> writer.write("жағалау"));

        assertThat(file).hasContent("жағалау");
        assertThat(file.getParent().toFile().list()).containsExactly("file");
    }
}
