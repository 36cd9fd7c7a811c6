package app.synoptic.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever is done to a file, it is read as a dossier or refused in sentences.
@Tag("slow")
class DossierReaderPropertiesTest {

    private static final ObjectMapper JSON = new JsonMapper();
    private static final String[] VALUES = {"null", "true", "0", "-1", "1e400", "99999999999999999999", "\"\"", "\" \"",
        "\"daily-tide\"", "\"2030-03-02\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "[[]]", "{}", "[null]", "{\"id\": null}",
        "{\"quote\": \"x\"}", "{\"start\": 5, \"end\": 4}", "\"../x\""};

    private static final String DUMPED = Sample.with("\"of\": \"original\",", """
            "of": "original", "at": {"text": "%s", "start": 0, "end": 4, "quote": "Some", "match": "changed",
                "differing": [{"start": 1, "end": 2, "quote": "o"}], "places": []},""".formatted(Sample.SHA))
            .replace("\"derivedFrom\": null,", """
            "derivedFrom": null, "texts": [{"sha256": "%s", "kind": "original",
                "regions": [{"kind": "body", "start": 0, "end": 9}]}],""".formatted(Sample.SHA));

    @Property(tries = 1000)
    void edited(@ForAll long seed) {
        Random random = new Random(seed);
        JsonNode file = JSON.readTree(DUMPED);
        for (int i = random.nextInt(3); i >= 0; i--) {
            edit(file, random);
        }
        check(JSON.writeValueAsString(file));
    }

    @Property(tries = 1000)
    void scribbledOver(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder file = new StringBuilder(DUMPED);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(file.length());
            int to = Math.min(file.length(), from + random.nextInt(12));
            file.replace(from, to, random.nextBoolean()
                    ? VALUES[random.nextInt(VALUES.length)] : file.substring(to / 2, to / 2 + 5));
        }
        check(file.toString());
    }

    @Property(tries = 300)
    void anyBytes(@ForAll byte[] bytes) {
        try {
            DossierReader.read("bytes.json", bytes);
        } catch (DossierException e) {
            checkSentences(e);
        }
    }

    private static void check(String json) {
        ParsedDossier draft;
        try {
            draft = DossierReader.read("edited.json", json.getBytes(StandardCharsets.UTF_8));
        } catch (DossierException e) {
            checkSentences(e);
            return;
        }
        assertThat(DossierSchema.problems("", json)).as(json).isEmpty();
        JsonNode told = JSON.readTree(json);
        assertThat(draft.dossier().title()).isEqualTo(told.path("dossier").path("title").asString().strip());
        assertThat(draft.dossier().events()).hasSameSizeAs(told.path("events"));
        assertThat(draft.dossier().sources()).hasSameSizeAs(told.path("sources"));
    }

    private static void checkSentences(DossierException e) {
        assertThat(e.problems()).isNotEmpty().allSatisfy(problem ->
                assertThat(problem).doesNotContain("Exception").doesNotContain("tools.jackson")
                        .hasLineCount(1).hasSizeLessThan(400));
    }

    private static void edit(JsonNode file, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(file, containers);
        JsonNode value = JSON.readTree(VALUES[random.nextInt(VALUES.length)]);
        switch (containers.get(random.nextInt(containers.size()))) {
            case ObjectNode object -> {
                List<String> names = List.copyOf(object.propertyNames());
                String name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(4)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set("extra", value);
                    default -> object.set(name, value);
                }
            }
            case ArrayNode array -> {
                switch (random.nextInt(3)) {
                    case 0 -> array.remove(random.nextInt(array.size()));
                    case 1 -> array.add(array.get(0).deepCopy());
                    default -> array.set(random.nextInt(array.size()), value);
                }
            }
            default -> throw new IllegalStateException("no container");
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
