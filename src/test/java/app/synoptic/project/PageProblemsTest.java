package app.synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageProblemsTest {

    private static final int TWO_SCREENS = 90;

    /// Those that say what an edit is like for a researcher, and name keys as they name code.
    private static final Set<String> FOR_RESEARCHERS = Set.of("guide.md", "proposals.md", "packages.md", "README.md");

    @TempDir
    Path folder;

    static List<Path> pages() throws IOException {
        return PageProblems.all();
    }

    static Stream<Path> pagesOnCode() throws IOException {
        return PageProblems.all().stream().filter(page -> !FOR_RESEARCHERS.contains(page.getFileName().toString()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadSomewhere(Path page) throws IOException {
        assertThat(PageProblems.brokenLinks(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesOnCode")
    void nameClassesThatThereAre(Path page) throws IOException {
        assertThat(PageProblems.strangeClasses(page, PageProblems.classes("src/main/java", "src/test/java"))).isEmpty();
    }

    @Test
    void areFoundToLeadNowhere() throws IOException {
        Files.writeString(folder.resolve("other.md"), "# One thing, and another\n");
        Path page = Files.writeString(folder.resolve("page.md"), """
                ## Here
                [a](other.md) [b](other.md#one-thing-and-another) [c](#here) [d](https://a.example/x) ![e](lost.png) [f](other.md#lost) [g](#gone)
                ```
                [in code](nowhere.md)
                ```
                """);
        assertThat(PageProblems.brokenLinks(page)).containsExactly(page + ": lost.png", page + ": other.md#lost", page + ": #gone");
    }

    @Test
    void areFoundToNameNoClass() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                `Library.apply` and `H2Library`, but `Shelves` and `a word`
                ```mermaid
                flowchart TB
                  A --> FileDrop
                  A --> FileLift
                ```
                """);
        assertThat(PageProblems.strangeClasses(page, Set.of("Library", "FileDrop"))).containsExactly(page + ": H2Library", page + ": Shelves", page + ": FileLift");
    }

    @Test
    void beginWithOneOfTwoScreensThatPromisesTwoCommands() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        assertThat(lines).hasSizeLessThanOrEqualTo(TWO_SCREENS);
        assertThat(lines.subList(lines.indexOf("## Two commands"), lines.indexOf("## Install")).stream().filter(line -> line.startsWith("    ")))
                .extracting(line -> line.strip().split(" ")[0]).containsExactly("packaging/run", "packaging/test")
                .allMatch(command -> Files.isExecutable(Path.of(command)));
    }
}
