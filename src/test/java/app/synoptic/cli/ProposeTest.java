package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `propose` prints of a folder of texts.
class ProposeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXT = "The ferry company closed the north quay on Tuesday. It will open again on 3 March 2023.\n";

    @TempDir
    Path folder;

    @Test
    void printsTheDatesOfEachTextReckonedFromItsDay() throws Exception {
        Files.writeString(folder.resolve("quay.txt"), TEXT);
        Files.writeString(folder.resolve("quay.json"), "{\"published\": \"2023-02-15\", \"language\": \"en\"}");
        Files.writeString(folder.resolve("other.txt"), "Nothing was told of it.\n");
        Headless run = Headless.run("propose", "--texts", folder, "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        List<JsonNode> lines = run.out().lines().map(JSON::readTree).toList();
        assertThat(lines).extracting(line -> line.get("file").asString()).containsExactly("other.txt", "quay.txt");
        JsonNode dates = lines.getLast().get("dates");
        assertThat(dates).hasSize(2);
        JsonNode tuesday = dates.get(0);
        assertThat(tuesday.get("edtf").asString()).isEqualTo("2023-02-14");
        assertThat(tuesday.get("timex").asString()).isEqualTo("2023-02-14");
        assertThat(tuesday.get("dating").asString()).isEqualTo("relative");
        assertThat(tuesday.get("because").asString()).isEqualTo("Tuesday before Wednesday 15 February 2023, the day of publication");
        assertThat(TEXT.substring(tuesday.get("start").asInt(), tuesday.get("end").asInt())).isEqualTo(tuesday.get("quote").asString()).isEqualTo("Tuesday");
        assertThat(dates.get(1).get("edtf").asString()).isEqualTo("2023-03-03");
        assertThat(dates.get(1).get("dating").asString()).isEqualTo("explicit");
    }

    @Test
    void saysWhichFileItCannotReadAndReadsTheOthers() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "On 3 March 2023.");
        Files.writeString(folder.resolve("a.json"), "{\"published\": \"some day\"}");
        Files.writeString(folder.resolve("b.txt"), "On 4 March 2023.");
        Headless run = Headless.run("propose", "--texts", folder, "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("a.txt").contains("some day");
        assertThat(run.out().lines()).singleElement().asString().contains("b.txt");
    }

    @Test
    void countsWithoutJson() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "On 3 March 2023.");
        assertThat(Headless.run("propose", "--texts", folder).out()).isEqualTo(folder.resolve("a.txt") + ": 1 date, no proposals\n");
        assertThat(Headless.run("propose", "--texts", folder.resolve("none")).err()).contains("is no folder");
    }

    @Test
    void printsTheHappeningsWithTheirExactWords() throws Exception {
        String text = "Police arrested two dockers at Orrin on Tuesday.\n\nThe bridge at Saltmere will be closed, according to the harbour board.\n";
        Files.writeString(folder.resolve("Quay No 2.txt"), text);
        Files.writeString(folder.resolve("Quay No 2.json"), "{\"published\": \"2023-02-15\", \"language\": \"en\"}");
        JsonNode proposals = JSON.readTree(Headless.run("propose", "--texts", folder, "--json").out()).get("proposals");
        assertThat(proposals).hasSize(2);
        JsonNode arrest = proposals.get(0);
        assertThat(arrest.get("id").asString()).matches("p-[0-9a-f]{16}");
        assertThat(arrest.get("kind").asString()).isEqualTo("event");
        assertThat(arrest.get("source").asString()).isEqualTo("quay-no-2");
        assertThat(arrest.get("label").asString()).isEqualTo("Police arrest two dockers at Orrin");
        assertThat(arrest.get("date").asString()).isEqualTo("2023-02-14");
        assertThat(arrest.get("dating").asString()).isEqualTo("relative");
        assertThat(arrest.get("because").asString()).startsWith("Tuesday before");
        assertThat(arrest.get("status").asString()).isEqualTo("happened");
        assertThat(arrest.get("eventKind").asString()).isEqualTo("arrest");
        assertThat(arrest.get("saidBy").isNull()).isTrue();
        assertThat(arrest.get("event").isNull()).isTrue();
        assertThat(arrest.get("by").asString()).isEqualTo("rules 1");
        JsonNode passage = arrest.get("passages").get(0);
        assertThat(passage.get("text").asString()).isEqualTo("Quay No 2.txt");
        assertThat(text.substring(passage.get("start").asInt(), passage.get("end").asInt())).isEqualTo(passage.get("quote").asString());
        assertThat(proposals.get(1).get("status").asString()).isEqualTo("planned");
        assertThat(proposals.get(1).get("saidBy").asString()).isEqualTo("harbour board");
    }

    @Test
    void proposesForTheOriginalsOfALibrary() throws Exception {
        Path article = folder.resolve("gazette.txt");
        Files.writeString(article, """
                Dockers walk out at Orrin

                15 February 2023

                Dockers at Orrin walked out on Monday after the harbour board had cut their pay for the third time in a year.

                The walkout left nine ferries idle, and the board has asked the town council for help with its debts.
                """);
        Path store = folder.resolve("store");
        assertThat(Headless.run("new", "--store", store, "Quay").out()).isEqualTo("quay\n");
        Headless imported = Headless.run("import", "--store", store, "--dossier", "quay", article);
        assertThat(imported.exit()).as(imported.err()).isZero();
        Headless run = Headless.run("propose", "--store", store, "--dossier", "quay", "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode proposals = JSON.readTree(run.out()).get("proposals");
        assertThat(proposals).isNotEmpty().allMatch(proposal -> proposal.get("passages").get(0).get("text").asString().length() == 64);
        String source = proposals.get(0).get("source").asString();
        assertThat(Headless.run("propose", "--store", store, "--dossier", "quay", "--source", source).out()).startsWith(source + ": ").contains("proposal");
        Headless unknown = Headless.run("propose", "--store", store, "--dossier", "quay", "--source", "nobody");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains("nobody").contains(source);
    }

    @Test
    void tellsWhereATextTellsKnownEvents() throws Exception {
        String text = "The ferry company closed the north quay on Tuesday. Nobody had expected it. The mayor was away. Gulls sat on "
                + "the rails. By noon the fish market stood empty. Trains ran as on any day.\n";
        Files.writeString(folder.resolve("quay.txt"), text);
        Path events = folder.resolve("events.json");
        Files.writeString(events, """
                [{"id": "closing", "label": "The north quay is closed", "date": "2023-02-14", "passages": ["the ferry company closed its north quay"]},
                 {"id": "strike", "label": "Teachers strike in Dunmoor", "date": null, "passages": []}]
                """);
        Headless run = Headless.run("propose", "--texts", folder, "--known", events, "--json");
        assertThat(run.err()).isEmpty();
        JsonNode links = JSON.readTree(run.out()).get("links");
        assertThat(links).extracting(link -> link.get("event").asString()).containsExactly("closing", "strike");
        JsonNode closing = links.get(0);
        assertThat(closing.get("presence").asDouble()).isBetween(closing.get("threshold").asDouble(), 1.0);
        assertThat(links.get(1).get("presence").asDouble()).isLessThan(links.get(1).get("threshold").asDouble());
        assertThat(closing.get("sentences")).hasSizeGreaterThanOrEqualTo(5);
        JsonNode first = closing.get("sentences").get(0);
        assertThat(text.substring(first.get("start").asInt(), first.get("end").asInt())).isEqualTo("The ferry company closed the north quay on Tuesday.");
        assertThat(first.get("score").asDouble()).isGreaterThan(closing.get("sentences").get(1).get("score").asDouble());
        assertThat(JSON.readTree(Headless.run("propose", "--texts", folder, "--json").out()).has("links")).isFalse();
    }

    @Test
    void refusesEventsItCannotRead() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "On 3 March 2023.");
        Path events = folder.resolve("events.json");
        Files.writeString(events, "[{\"id\": \"one\", \"label\": \"A thing\"}, {\"id\": \"one\", \"label\": \"Another\"}]");
        Headless twice = Headless.run("propose", "--texts", folder, "--known", events, "--json");
        assertThat(twice.exit()).isEqualTo(1);
        assertThat(twice.err()).contains("events.json").contains("event 2");
        Files.writeString(events, "{\"id\": ");
        assertThat(Headless.run("propose", "--texts", folder, "--known", events).exit()).isEqualTo(1);
        assertThat(Headless.run("propose", "--known", events).err()).contains("--texts");
    }
}
