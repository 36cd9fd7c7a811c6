package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The whole way on articles of our own; and on the five the shipped dossier is about, where they are at hand: they are never
/// part of the project.
class RealArticlesTest {

    private static final Path ARTICLES = Path.of("../shared/articles");
    private static final List<String> SOURCES = List.of("armenian-weekly", "caucasian-knot", "jamnews", "massispost", "oc-media");

    @TempDir
    Path folder;

    @Test
    void areRecognisedUnderAnyNameAndEveryPassageIsExact() throws Exception {
        assumeTrue(Files.isDirectory(ARTICLES));
        Path store = folder.resolve("store");
        JsonNode dump = imported(store, dump(folder.resolve("without")), SOURCES.stream().map(source -> ARTICLES.resolve(source + ".txt")).toList());
        assertThat(stream(dump.at("/questions")).filter(question -> question.at("/type").asString().equals("wording"))
                .map(question -> question.at("/verdict").asString())).hasSize(2).containsOnly("compatible");
    }

    @Test
    void ofOursAreRecognisedUnderAnyNameAndEveryPassageIsExact() throws Exception {
        Harbour harbour = Harbour.in(folder);
        JsonNode without = dump(harbour.store());
        JsonNode dump = imported(harbour.store(), without, List.of(harbour.courier(), harbour.gazette()));
        assertThat(differing(dump)).containsExactly("passengers");
        assertThat(matches(dump, "original")).hasSize(7);
    }

    /// Imports articles under names that say nothing, twice, and says what the library then holds.
    private JsonNode imported(Path store, JsonNode without, List<Path> articles) throws Exception {
        List<Object> command = new ArrayList<>(List.of("import", "--store", store));
        for (Path article : articles) {
            command.add(Files.copy(article, folder.resolve(articles.indexOf(article) + ".dat")));
        }

        Headless run = Headless.run(command.toArray());

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(articles.size()).allSatisfy(line ->
                assertThat(line).matches(".*: recognised as .*; (\\d+) of \\1 passages exact"));
        JsonNode dump = dump(store);
        assertThat(matches(dump, "original")).isNotEmpty().containsOnly("exact");
        assertThat(matches(dump, "digest")).isNotEmpty().containsOnly("exact");
        assertThat(differing(dump)).as("importing makes nothing contested").isNotEmpty().isEqualTo(differing(without));
        assertThat(Headless.run(command.toArray()).out().lines()).hasSize(articles.size()).allMatch(line -> line.endsWith("nothing changed"));
        return dump;
    }

    @Test
    void areNotNeededForEveryAttestationToHaveItsPlace() throws Exception {
        JsonNode dump = dump(folder.resolve("store"));

        assertThat(matches(dump, "digest")).isNotEmpty().containsOnly("exact");
        assertThat(dump.at("/events").size()).isGreaterThanOrEqualTo(12);
        dump.at("/events").forEach(event -> event.at("/attestations").forEach(attestation ->
                assertThat(stream(attestation.at("/passages")).map(passage -> passage.at("/of").asString()))
                        .as("%s, %s", event.at("/id").asString(), attestation.at("/source").asString()).contains("digest")));
    }

    private static List<String> differing(JsonNode dump) {
        return stream(dump.at("/questions")).filter(question -> question.at("/verdict").asString().equals("differ"))
                .map(question -> question.at("/id").asString()).toList();
    }

    private static JsonNode dump(Path store) {
        Headless run = Headless.run("dump", "--store", store);
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> matches(JsonNode dump, String of) {
        return Stream.concat(
                        stream(dump.at("/events")).flatMap(event -> stream(event.at("/attestations"))),
                        stream(dump.at("/questions")).flatMap(question -> stream(question.at("/readings"))))
                .flatMap(testimony -> stream(testimony.at("/passages")))
                .filter(passage -> passage.at("/of").asString().equals(of))
                .map(passage -> passage.at("/at/match").asString()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> nodes = new ArrayList<>();
        list.forEach(nodes::add);
        return nodes.stream();
    }
}
