package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
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

    /// What `propose --from` takes of what another program drafted, and what it throws away.
    @Nested
    class From {

        private String source = "";

        @BeforeEach
        void hold() throws Exception {
            Path article = folder.resolve("gazette.txt");
            Files.writeString(article, """
                    Dockers walk out at Orrin

                    15 February 2023

                    Dockers at Orrin walked out on Monday after the harbour board had cut their pay for the third time in a year.

                    The walkout left nine ferries idle, and the board has asked the town council for help with its debts.
                    """);
            Headless.run("new", "--store", store(), "Quay");
            assertThat(Headless.run("import", "--store", store(), "--dossier", "quay", article).exit()).isZero();
            source = JSON.readTree(propose("--json").out()).get("proposals").get(0).get("source").asString();
        }

        private Path store() {
            return folder.resolve("store");
        }

        private Headless propose(Object... args) {
            Object[] all = new Object[args.length + 5];
            System.arraycopy(new Object[] {"propose", "--store", store(), "--dossier", "quay"}, 0, all, 0, 5);
            System.arraycopy(args, 0, all, 5, args.length);
            return Headless.run(all);
        }

        private Path drafts(String... proposals) throws Exception {
            return Files.writeString(folder.resolve("drafts.json"), "{\"proposals\": [" + String.join(", ", proposals) + "]}");
        }

        private String draft(String quote, String label, String more) {
            return "{\"source\": \"%s\", \"passages\": [{\"quote\": \"%s\"}], \"label\": \"%s\"%s}".formatted(source, quote, label, more);
        }

        @Test
        void takesWhatStandsInTheTextAndNamesWhatDoesNot() throws Exception {
            Path file = drafts(draft("Dockers at Orrin walked out on Monday", "Dockers walk out", ", \"date\": \"2023-02-13\""),
                    draft("Dockers set fire to the sheds", "Dockers burn sheds", ""),
                    draft("left nine ferries idle", "Ferries lie idle", ", \"date\": \"2023-02-19\""),
                    draft("nine ferries", "x", "").replace(source, "nobody"), "{\"source\": \"nobody\"}");
            Headless run = propose("--from", file, "--json");
            assertThat(run.exit()).as(run.err()).isZero();
            JsonNode proposals = JSON.readTree(run.out()).get("proposals");
            assertThat(proposals).extracting(one -> one.get("label").asString()).containsExactly("Dockers walk out", "Ferries lie idle");
            assertThat(proposals.get(0).get("date").asString()).isEqualTo("2023-02-13");
            assertThat(proposals.get(0).get("dating").asString()).isEqualTo("relative");
            assertThat(proposals.get(0).get("by").asString()).isEqualTo("drafts.json");
            assertThat(proposals.get(1).get("date").isNull()).isTrue();
            assertThat(run.err().lines()).containsExactlyInAnyOrder(
                    "thrown away: proposals[1] “Dockers burn sheds”: “Dockers set fire to the sheds” does not stand word for word in the text of " + source,
                    "proposals[2] “Ferries lie idle”: the date 2023-02-19 is left out, the words do not bear it out",
                    "thrown away: proposals[3] “x”: the dossier has no source “nobody”",
                    "thrown away: proposals[4]: “passages” is missing", "thrown away: proposals[4]: “label” is missing",
                    "2 proposals taken, 3 thrown away");
            assertThat(store().resolve("proposals/quay.json")).content().contains("Dockers walk out").doesNotContain("burn sheds");
        }

        @Test
        void whatIsTakenTwiceIsKeptOnceAndWhatTheRulesPrintIsTakenWhole() throws Exception {
            Path file = drafts(draft("left nine ferries idle", "Ferries lie idle", ""));
            assertThat(propose("--from", file).out()).isEqualTo("1 proposal taken, 0 thrown away\n");
            propose("--from", file);
            assertThat(JSON.readTree(Files.readString(store().resolve("proposals/quay.json"))).get("proposals")).hasSize(1);
            Headless rules = propose("--json");
            Path printed = Files.writeString(folder.resolve("printed.json"), rules.out());
            Headless run = propose("--from", printed, "--json");
            assertThat(run.err()).startsWith(JSON.readTree(rules.out()).get("proposals").size() + " proposal").endsWith(" taken, 0 thrown away\n");
        }

        @Test
        void saysWhyAFileCannotBeReadAndKeepsWhatItHad() throws Exception {
            propose("--from", drafts(draft("left nine ferries idle", "Ferries lie idle", "")));
            Headless broken = propose("--from", Files.writeString(folder.resolve("broken.json"), "{\"proposals\": [{\"source\": "));
            assertThat(broken.exit()).isEqualTo(1);
            assertThat(broken.err()).contains("broken.json").contains("ends too early");
            assertThat(store().resolve("proposals/quay.json")).exists();
            assertThat(propose("--from", folder.resolve("none.json")).err()).contains("none.json: there is no such file");
            assertThat(Headless.run("propose", "--texts", folder, "--from", folder.resolve("broken.json")).err()).contains("without --texts");
        }
    }
}
