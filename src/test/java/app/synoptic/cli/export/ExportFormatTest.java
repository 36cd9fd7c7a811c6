package app.synoptic.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.Harbour;
import app.synoptic.cli.Headless;
import app.synoptic.exchange.ExportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A dossier goes into the format of another program.
@Tag("slow")
class ExportFormatTest {

    private static final String OWN_WORDS = "her keel touched the sand";

    @TempDir
    Path folder;

    private Harbour harbour;

    @BeforeEach
    void keepADossierWithItsOriginals() {
        harbour = Harbour.in(folder);
        Headless.run("import", "--store", harbour.store(), harbour.courier(), harbour.gazette());
    }

    @Test
    void holdsTheWordsOfOriginalsOnlyWhereAsked() throws IOException {
        Headless without = export("--format", "csv", folder.resolve("without"));
        export("--format", "CSV", "--with", "texts", folder.resolve("with"));

        assertThat(without.out()).isEqualTo(folder.resolve("without") + ": 3 events, one question, 2 sources, 7 testimonies.\n");
        assertThat(without.err()).isEmpty();
        assertThat(folder.resolve("without/testimonies.csv")).content().doesNotContain(OWN_WORDS).contains("aground on the Tern Bank", Harbour.sha256(Files.readAllBytes(harbour.courier())));
        assertThat(folder.resolve("with/testimonies.csv")).content().contains(OWN_WORDS);
    }

    @Test
    void publishesTheWordsOfOriginalsOnlyWhereAsked() {
        Headless without = export("--format", "page", folder.resolve("without.html"));
        export("--format", "page", "--with", "texts", folder.resolve("with.html"));

        assertThat(without.out()).isEqualTo(folder.resolve("without.html") + ": 3 events, one question, 2 sources, 7 testimonies.\n");
        assertThat(without.err()).isEmpty();
        assertThat(folder.resolve("without.html")).content().doesNotContain(OWN_WORDS).contains("id=\"affair\"", "aground on the Tern Bank");
        assertThat(folder.resolve("with.html")).content().contains(OWN_WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void holdsTheWordsOfOriginalsOnlyWhereAsked(ExportFormat format) throws IOException {
        Path without = folder.resolve("without." + format.ending());
        Path with = folder.resolve("with." + format.ending());

        assertThat(export("--format", format.word(), without).exit()).isZero();
        assertThat(export("--format", format.word(), "--with", "texts", with).exit()).isZero();

        assertThat(words(without)).doesNotContain(OWN_WORDS);
        assertThat(words(with)).contains(OWN_WORDS);
    }

    /// All that stands in a file, or in the files of a ZIP, without what wraps or escapes it.
    private static String words(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        StringBuilder all = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString().replace("\r\n ", "").replaceAll("\\s+", " ");
    }

    @Test
    void findsEveryPassageOfOriginalsByItsCodePoints() throws IOException {
        Path file = folder.resolve("out.jsonld");
        export("--format", "webannotation", "--with", "texts", file);
        String courier = Files.readString(harbour.courier());
        String gazette = Files.readString(harbour.gazette());
        List<JsonNode> targets = JsonMapper.shared().readTree(file.toFile()).get("first").get("items").values().stream().map(item -> item.get("target"))
                .filter(target -> target.get("textKind").asString().equals("original")).toList();

        assertThat(targets).hasSize(7).allSatisfy(target -> {
            Map<String, JsonNode> selectors = target.get("selector").values().stream().collect(Collectors.toMap(one -> one.get("type").asString(), Function.identity()));
            String text = target.get("source").asString().endsWith(":courier") ? courier : gazette;
            int start = text.offsetByCodePoints(0, selectors.get("TextPositionSelector").get("start").asInt());
            int end = text.offsetByCodePoints(0, selectors.get("TextPositionSelector").get("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(selectors.get("TextQuoteSelector").get("exact").asString());
            assertThat(selectors).containsKey("FingerprintSelector");
            assertThat(target.get("match").asString()).isEqualTo("exact");
        });
    }

    @Test
    void tellsOfTheEventsChosen() {
        assertThat(export("--format", "csv", "--events", "contested", folder.resolve("a")).out()).contains(": 2 events, one question,");
        assertThat(export("--format", "csv", "--events", "buoy-visit", folder.resolve("b")).out()).contains(": one event, no questions,");
        assertThat(export("--format", "csv", "--events", "pinned", folder.resolve("c")).err()).isEqualTo("In no session over the dossier harbour anything is pinned.\n");
        assertThat(export("--format", "csv", "--events", "none", folder.resolve("c")).err()).isEqualTo("There is no event “none” in the dossier harbour.\n");
    }

    @Test
    void saysWhatTheFormatHasNoPlaceFor() {
        assertThat(export("--format", "csv", folder.resolve("one.csv")).err())
                .isEqualTo("4 more tables do not fit into one CSV file; a ZIP or a folder would hold them all. That is left out.\n");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(export("--format", "odt", folder.resolve("a")).err()).startsWith("Invalid value for option '--format': there is no format “odt” here; there are csv");
        assertThat(export("--format", "csv", folder.resolve("a.txt")).err()).contains("a.txt cannot be csv, which is several files: its name must end in .zip");
        assertThat(export("--format", "csv", "--with", "sessions", folder.resolve("a")).err()).startsWith("Pins and notes");
        assertThat(export("--events", "all", folder.resolve("a.dossier")).err()).startsWith("A dossier file holds the whole dossier");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    private Headless export(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "export";
        all[1] = "--store";
        all[2] = harbour.store();
        System.arraycopy(args, 0, all, 3, args.length);
        return Headless.run(all);
    }
}
