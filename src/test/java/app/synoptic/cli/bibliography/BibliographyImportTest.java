package app.synoptic.cli.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.Headless;
import app.synoptic.domain.Source;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
class BibliographyImportTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void begin() {
        Headless.run("new", "--store", folder, "The flood");
    }

    private Headless run(Object... more) {
        Object[] all = new Object[more.length + 5];
        System.arraycopy(new Object[] {"import", "--store", folder, "--dossier", "the-flood"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Headless.run(all);
    }

    private Path bib(String publisher) throws IOException {
        return Files.writeString(folder.resolve("flood.bib"), "@article{a, title = {The dam of Ormby breaks}, journal = {" + publisher + "}, url = {https://herald.example/dam}, year = 1931}");
    }

    private Source source() {
        try (H2Library library = H2Library.open(folder)) {
            return library.sources(library.dossiers().getLast()).getFirst();
        }
    }

    @Test
    void printsWhichSourceEachItemIsAndWhatDiffers() throws IOException {
        assertThat(run(bib("Herald")).out()).contains("flood.bib: One new source.", "The dam of Ormby breaks: new");
        Headless again = run(bib("Morning Herald"));
        assertThat(again.out()).contains("Nothing changed", "The dam of Ormby breaks: Herald, by its address", "publisher: “Herald” here, “Morning Herald” there");
        assertThat(source().publisher()).isEqualTo("Herald");
        assertThat(run("--merge", "theirs", bib("Morning Herald")).out()).contains("One source described anew.");
        assertThat(source()).satisfies(one -> {
            assertThat(one.publisher()).isEqualTo("Morning Herald");
            assertThat(one.published()).hasToString("1931");
        });
    }

    @Test
    void printsJsonAndSaysWhatIsNoBibliography() throws IOException {
        JsonNode line = JsonMapper.builder().build().readTree(run("--json", bib("Herald")).out());
        assertThat(line.path("added").intValue()).isEqualTo(1);
        assertThat(line.path("items").get(0).path("match").stringValue()).isEqualTo("new");
        Headless none = run(Files.writeString(folder.resolve("none.ris"), "nothing"));
        assertThat(none.exit()).isEqualTo(1);
        assertThat(none.err()).contains("none.ris: there is no item in this bibliography");
    }
}
