package app.synoptic.annotate.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.annotate.file.ForeignAnnotation.Kind;
import app.synoptic.domain.wording.TextQuoteSelector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAnnotationReaderTest {

    private static final String SELECTORS = """
            [{"type": "RangeSelector", "startContainer": "/div[1]"}, {"type": "TextPositionSelector", "start": 3, "end": 12},
             {"type": "TextQuoteSelector", "exact": "nine ferries", "prefix": "left ", "suffix": " idle"}]""";

    @TempDir
    Path folder;

    private AnnotationFile read(String json) throws IOException {
        return AnnotationFiles.read(Files.writeString(folder.resolve("notes.json"), json));
    }

    @Test
    void readsWhatHypothesisExports() throws IOException {
        String export = """
                {"export_date": "2026-11-30", "export_userid": "acct:ada@hypothes.is", "client_version": "1.2", "annotations": [
                  {"id": "a1", "user": "acct:ada@hypothes.is", "uri": "https://gazette.example/ferries", "text": "Ferries lie idle\\nfor a day", "tags": ["walkout", "harbour"],
                   "document": {"title": ["Dockers walk out"]}, "target": [{"source": "https://gazette.example/ferries", "selector": %s}]},
                  {"id": "a2", "user": "acct:bo@hypothes.is", "user_info": {"display_name": "Bo L."}, "uri": "https://gazette.example/ferries", "text": "A good page", "tags": [], "target": [{"source": "x"}]},
                  {"id": "a3", "uri": "https://gazette.example/ferries", "text": "No.", "references": ["a1"], "target": [{"source": "x"}]},
                  17
                ]}""".formatted(SELECTORS);
        AnnotationFile file = read(export);
        ForeignAnnotation first = file.annotations().getFirst();
        assertThat(first.quote()).isEqualTo(new TextQuoteSelector("nine ferries", "left ", " idle"));
        assertThat(first.comment()).isEqualTo("Ferries lie idle\nfor a day");
        assertThat(first.tags()).containsExactly("walkout", "harbour");
        assertThat(first.by()).isEqualTo("ada");
        assertThat(first.target()).isEqualTo(new ForeignAnnotation.Target("https://gazette.example/ferries", "Dockers walk out", null, null));
        assertThat(file.annotations()).extracting(ForeignAnnotation::kind).containsExactly(Kind.HIGHLIGHT, Kind.PAGE_NOTE, Kind.REPLY, Kind.NOTHING);
        assertThat(file.annotations().get(1).by()).isEqualTo("Bo L.");
    }

    @Test
    void readsAnnotationsOfTheStandardHoweverTheyAreGathered() throws IOException {
        String one = """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "creator": {"name": "Ada"},
                 "body": [{"type": "TextualBody", "value": "strike", "purpose": "tagging"}, {"type": "TextualBody", "value": "They struck."}],
                 "target": {"source": "urn:synoptic:dossier:quay:source:gazette", "text": "%s", "selector": {"type": "FragmentSelector", "value": "x", "refinedBy": {"type": "TextQuoteSelector", "exact": "struck"}}}}"""
                .formatted("a".repeat(64));
        for (String json : List.of(one, "[" + one + "]", "{\"type\": \"AnnotationPage\", \"items\": [" + one + "]}", one.replace("\n", " ") + "\n" + one.replace("\n", " "),
                "{\"type\": \"AnnotationCollection\", \"total\": 1, \"first\": {\"type\": \"AnnotationPage\", \"items\": [" + one + "]}}", "{\"total\": 1, \"rows\": [" + one + "]}")) {
            ForeignAnnotation read = read(json).annotations().getFirst();
            assertThat(read.quote()).isEqualTo(new TextQuoteSelector("struck", "", ""));
            assertThat(read.tags()).containsExactly("strike");
            assertThat(read.comment()).isEqualTo("They struck.");
            assertThat(read.by()).isEqualTo("Ada");
            assertThat(read.target()).isEqualTo(new ForeignAnnotation.Target(null, null, "gazette", "a".repeat(64)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "{\"a\": 1}", "{\"items\": [", "<xml/>", "{\"items\": 1, \"items\": 2}"})
    void refusesWhatIsNoneInOneSentenceThatNamesTheFile(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(AnnotationException.class).hasMessageStartingWith(folder.resolve("notes.json") + ": ").hasMessageNotContaining("\n");
    }

    @Test
    void isToldFromOtherFilesByItsBeginning() throws IOException {
        assertThat(AnnotationFiles.meant(Path.of("a.qdpx"))).isTrue();
        assertThat(AnnotationFiles.meant(Files.writeString(folder.resolve("a.json"), "[{\"target\": [{\"selector\": []}]}]"))).isTrue();
        assertThat(AnnotationFiles.meant(Files.writeString(folder.resolve("b.json"), "{\"title\": \"An article\", \"url\": \"x\"}"))).isFalse();
        assertThat(AnnotationFiles.meant(Path.of("a.txt"))).isFalse();
    }

    @Test
    void survivesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> read("[" + "{\"target\":[".repeat(500))).isInstanceOf(AnnotationException.class);
    }
}
