package app.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.Headless;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `propose --model` says, sends and prints.
@Tag("slow")
@Timeout(120)
class ProposeModelTest {

    private static final String ANSWER = """
            {"happenings": [
              {"quotes": ["Dockers at Orrin walked out on Monday"], "label": "Dockers walk out", "status": "happened", "actors": [], "places": ["Orrin"],
               "saidBy": null, "why": "They stopped work."},
              {"quotes": ["Dockers at Orrin burned the town hall"], "label": "Fire", "status": "happened", "actors": [], "places": [], "saidBy": null, "why": "x"}]}
            """;

    @TempDir
    Path folder;
    private Path store;

    @BeforeEach
    void library() throws Exception {
        Path article = Files.writeString(folder.resolve("gazette.txt"), """
                Dockers walk out at Orrin

                15 February 2023

                Dockers at Orrin walked out on Monday after the harbour board had cut their pay for the third time in a year.

                The walkout left nine ferries idle, and the board has asked the town council for help with its debts.
                """);
        store = folder.resolve("store");
        Headless.run("new", "--store", store, "Quay");
        Headless imported = Headless.run("import", "--store", store, "--dossier", "quay", article);
        assertThat(imported.exit()).as(imported.err()).isZero();
    }

    private Headless propose(Object... more) {
        Object[] all = new Object[more.length + 5];
        System.arraycopy(new Object[] {"propose", "--store", store, "--dossier", "quay"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Headless.run(all);
    }

    @Test
    void showsWhatWouldBeSentAndSendsItOnlyWhenTold() throws Exception {
        try (Oracle oracle = Oracle.answering(_ -> ANSWER)) {
            Headless shown = propose("--model", oracle.address(), "--model-name", Oracle.MODEL);
            assertThat(shown.exit()).isZero();
            assertThat(shown.err()).contains(" characters to " + oracle.address() + ", for the model " + Oracle.MODEL).contains("Nothing was sent").doesNotContain("Warning");
            assertThat(shown.out()).contains("Dockers at Orrin walked out on Monday");
            Headless request = propose("--model", oracle.address(), "--model-name", Oracle.MODEL, "--json");
            assertThat(oracle.asked()).isEmpty();

            Headless sent = propose("--model", oracle.address(), "--model-name", Oracle.MODEL, "--json", "--send");
            assertThat(sent.exit()).as(sent.err()).isZero();
            assertThat(oracle.asked()).containsExactly(request.out().strip());
            JsonNode proposals = JsonMapper.shared().readTree(sent.out()).get("proposals");
            assertThat(proposals).singleElement().satisfies(one -> {
                assertThat(one.get("passages").get(0).get("quote").asString()).isEqualTo("Dockers at Orrin walked out on Monday");
                assertThat(one.get("by").asString()).isEqualTo(Oracle.MODEL);
                assertThat(one.get("date").asString()).isEqualTo("2023-02-13");
            });
            assertThat(sent.err()).contains("1 answer thrown away (1 quoting words that are not in the article)");
        }
    }

    @Test
    void listsTheModelsOfAServerAndRefusesOthers() throws Exception {
        try (Oracle oracle = Oracle.answering(_ -> ANSWER)) {
            assertThat(propose("--model", oracle.address()).out()).isEqualTo(Oracle.MODEL + "\n");
            Headless other = propose("--model", oracle.address(), "--model-name", "other", "--send");
            assertThat(other.exit()).isEqualTo(1);
            assertThat(other.err()).contains(oracle.address() + ": the server does not have this model. It has: " + Oracle.MODEL);
            assertThat(oracle.asked()).isEmpty();
        }
    }

    @Test
    void saysInOneSentenceWhyItFailed() throws Exception {
        try (Oracle oracle = Oracle.answering(_ -> "As a model I cannot")) {
            Headless failed = propose("--model", oracle.address(), "--model-name", Oracle.MODEL, "--send");
            assertThat(failed.exit()).isEqualTo(1);
            assertThat(failed.err()).endsWith(oracle.address() + ": the answer is not JSON.\n");
        }
    }

    @Test
    void warnsOfAServerElsewhereAndOfAnOpenWay() {
        Headless far = propose("--model", "http://models.example.org", "--model-name", "big");
        assertThat(far.err()).contains("Warning: http://models.example.org is not on this machine").contains("is not encrypted").contains("Nothing was sent");
        assertThat(propose("--model", "https://models.example.org", "--model-name", "big").err()).contains("not on this machine").doesNotContain("not encrypted");
        assertThat(propose("--model", "localhost:1", "--model-name", "big:cloud").err()).contains("Warning: by its name big:cloud");
    }

    @Test
    void refusesHalfAWish() {
        assertThat(propose("--model-name", "big").err()).contains("--model");
        assertThat(propose("--model", "localhost:1", "--send").err()).contains("--model-name");
        assertThat(propose("--texts", folder, "--model", "localhost:1").err()).contains("--texts");
        assertThat(propose("--model", "ftp://x", "--model-name", "big").err()).contains("“ftp://x” is no address");
    }
}
