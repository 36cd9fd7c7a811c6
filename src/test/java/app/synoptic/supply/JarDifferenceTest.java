package app.synoptic.supply;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.read.Zips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarDifferenceTest {

    @TempDir
    Path folder;

    private Path jar(String name, Object... entries) throws IOException {
        return Files.write(folder.resolve(name), Zips.of(entries));
    }

    @Test
    void isNoneBetweenTheSameBytes() throws IOException {
        Path one = jar("one.jar", "a.class", "1", "b.class", "2");
        assertThat(JarDifference.between(one, Files.copy(one, folder.resolve("copy.jar")))).isEmpty();
    }

    @Test
    void namesWhatIsOtherAndWhatIsMissing() throws IOException {
        Path one = jar("one.jar", "a.class", "1", "b.class", "2", "c.class", "3");
        Path other = jar("other.jar", "a.class", "1", "b.class", "other", "d.class", "4");
        assertThat(JarDifference.between(one, other)).containsExactly("b.class", "c.class", "d.class");
        assertThat(JarDifference.between(one, jar("turned.jar", "c.class", "3", "b.class", "2", "a.class", "1"))).isNotEmpty();
    }
}
