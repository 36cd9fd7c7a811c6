package app.synoptic.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebModulesTest {

    private static String joined(Map<String, String> files) {
        return new WebModules(files::get).joined("page.js");
    }

    @Test
    void standInTheOrderInWhichTheyNeedEachOther() {
        assertThat(joined(Map.of("page.js", "import {a} from './a.js';\nimport {b, c} from './b.js';\na(b);\n",
                "a.js", "import {b} from './b.js';\nexport function a() {}\n", "b.js", "export const b = 1;\nexport class c {}\n")))
                .isEqualTo("const b = 1;\nclass c {}\n\nfunction a() {}\n\na(b);\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "import {a as b} from './a.js'; | another name",
        "import a from './a.js'; | cannot be joined",
        "export default 1; | cannot be joined",
        "const {same} = 1; import {x} from 'https://a.example/x.js'; | ",
        "let same = 1; | both name something same",
        "function same() {} | both name something same",
    })
    void areRefusedWhereTheyCannotShareAScope(String line, String why) {
        Map<String, String> files = Map.of("page.js", "import {same} from './a.js';\n" + line.replace("; import", ";\nimport") + "\n", "a.js", "export const same = 1;\n");
        assertThatIllegalStateException().isThrownBy(() -> joined(files)).withMessageContaining(why == null ? "cannot be joined" : why);
    }

    @Test
    void areRefusedWhereTheyNeedEachOtherInACircle() {
        assertThatIllegalStateException().isThrownBy(() -> joined(Map.of("page.js", "import {a} from './a.js';\n", "a.js", "import {p} from './page.js';\n")))
                .withMessageContaining("circle");
    }

    /// What ends a script or a style sheet, or begins a comment of HTML, would break the page that holds them.
    @Test
    void canStandInAPage() {
        assertThat(WebModules.script().replace("'http://www.w3.org/2000/svg'", "")).doesNotContainIgnoringCase("</script", "<!--", "innerHTML", "eval(", "import ", "http://", "https://");
        assertThat(WebModules.style()).doesNotContainIgnoringCase("</style", "<!--", "url(", "@import");
    }

    @Test
    void areAllOfTheSources() throws IOException {
        String all = WebModules.script() + WebModules.style();
        try (Stream<Path> files = Files.list(Path.of("src/main/web"))) {
            for (Path file : files.toList()) {
                String comment = Files.readAllLines(file).getFirst();
                assertThat(all).as(file.toString()).contains(comment);
                assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(400);
            }
        }
    }
}
