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
}
