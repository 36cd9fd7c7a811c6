package app.synoptic.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFolderTest {

    private static final WholeFile.Failure FAILURE = (file, why, cause) -> new IllegalStateException(file.getFileName() + ": " + why, cause);

    @TempDir
    Path folder;

    @Test
    void isAFolder() throws IOException {
        WholeFolder.write(folder.resolve("out"), WholeFolderTest::two, FAILURE);

        assertThat(folder.resolve("out/a.txt")).hasContent("first");
        assertThat(folder.resolve("out/sub/b.txt")).hasContent("second");
        assertThat(inside()).containsExactly("out");
    }

    @Test
    void isAZipWhereTheNameSaysSo() throws IOException {
        Path zip = folder.resolve("out.ZIP");
        WholeFolder.write(zip, WholeFolderTest::two, FAILURE);
        byte[] first = Files.readAllBytes(zip);

        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertThat(read.stream().map(entry -> entry.getName())).containsExactly("a.txt", "sub/b.txt");
            assertThat(read.getInputStream(read.getEntry("sub/b.txt"))).hasContent("second");
        }
        WholeFolder.write(zip, WholeFolderTest::two, FAILURE);
        assertThat(zip).hasBinaryContent(first);
    }

    @Test
    void takesThePlaceOfAnEmptyFolderOnly() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        WholeFolder.write(out, WholeFolderTest::two, FAILURE);

        assertThatThrownBy(() -> WholeFolder.write(out, files -> files.next("c.txt"), FAILURE))
                .hasMessage("out: there is a folder of that name already, and it is not empty");
        assertThat(out.resolve("a.txt")).hasContent("first");
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> WholeFolder.write(file, WholeFolderTest::two, FAILURE)).hasMessage("file: there is a file of that name already");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "out.zip"})
    void leavesNothingWhereItFails(String name) throws IOException {
        assertThatThrownBy(() -> WholeFolder.write(folder.resolve(name), files -> {
            two(files);
            throw new IOException("the disk is full");
        }, FAILURE)).hasMessage(name + ": the disk is full");
        assertThatThrownBy(() -> WholeFolder.write(folder.resolve(name), files -> {
            two(files);
            throw new IllegalArgumentException("not wanted");
        }, FAILURE)).isInstanceOf(IllegalArgumentException.class);

        assertThat(inside()).isEmpty();
    }

    @Test
    void holdsNoFileBesideIt() throws IOException {
        assertThatThrownBy(() -> WholeFolder.write(folder.resolve("out"), files -> files.next("../a.txt"), FAILURE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(inside()).isEmpty();
        assertThatThrownBy(() -> WholeFolder.write(folder.resolve("none/out"), WholeFolderTest::two, FAILURE)).hasMessage("out: its folder does not exist");
    }

    private static void two(WholeFolder.Entries files) throws IOException {
        files.next("a.txt").write("first".getBytes(StandardCharsets.UTF_8));
        files.next("sub/b.txt").write("second".getBytes(StandardCharsets.UTF_8));
    }

    private List<String> inside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
