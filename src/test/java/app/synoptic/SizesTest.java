package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/main/resources", "src/test/java"})
    void areThoseOfTheHouse(String sources) throws IOException {
        assertThat(Sizes.problems(Path.of(sources))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "app/Long.java, 401, Long.java has 401 lines",
        "app/SourceView.java, 251, SourceView.java has 251 lines",
        "app/SourcePane.java, 251, SourcePane.java has 251 lines",
        "app/source.css, 151, source.css has 151 lines",
        "app/DateUtil.java, 10, names something that has no home yet",
        "app/Half.java, 81, half the files",
        "app/Tenth.java, 201, one file in ten",
    })
    void areMeasured(String name, int lines, String problem, @TempDir Path sources) throws IOException {
        file(sources, name, lines);
        assertThat(Sizes.problems(sources)).anyMatch(found -> found.contains(problem));
        file(sources, name.contains("Util") ? "app/Other.java" : name, 10);
        Files.deleteIfExists(sources.resolve("app/DateUtil.java"));
        assertThat(Sizes.problems(sources)).isEmpty();
    }

    @Test
    void ofPackagesAreCounted(@TempDir Path sources) throws IOException {
        for (int i = 0; i < 25; i++) {
            file(sources, "app/A" + i + ".java", 10);
        }
        file(sources, "app/package-info.java", 5);
        assertThat(Sizes.problems(sources)).isEmpty();
        file(sources, "app/OneMore.java", 10);
        assertThat(Sizes.problems(sources)).singleElement().asString().contains("app holds 26 files, more than 25");
    }

    private static void file(Path sources, String name, int lines) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "line\n".repeat(lines));
    }
}
