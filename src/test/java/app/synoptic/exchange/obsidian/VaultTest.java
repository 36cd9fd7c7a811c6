package app.synoptic.exchange.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.HeldOriginal;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.ExportInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^]|]+)(?:\\|[^]]*)?]]");

    @TempDir
    Path folder;

    /// The notes by their paths without endings.
    private Map<String, String> written(ExportInput input, String name) throws IOException {
        Path vault = folder.resolve(name);
        Exports.write(input, ExportFormat.OBSIDIAN, vault);
        Map<String, String> notes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(vault)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                notes.put(vault.relativize(file).toString().replace('\\', '/').replaceFirst("\\.md$", ""), Files.readString(file));
            }
        }
        return notes;
    }

    @Test
    void hasANoteForEachEventQuestionAndSource() throws IOException {
        ExportInput input = Shipped.input();
        Map<String, String> notes = written(input, "vault");
        assertThat(notes).hasSize(1 + input.dossier().events().size() + input.dossier().questions().size() + input.dossier().sources().size());
        assertThat(notes.values()).allMatch(note -> note.startsWith("---\ntype: \"") && note.contains("\n---\n\n# "));
    }

    @Test
    void linksOnlyToNotesThatThereAreAndBothWays() throws IOException {
        Map<String, String> notes = written(Shipped.input(), "vault");
        int links = 0;
        for (Map.Entry<String, String> note : notes.entrySet()) {
            Matcher link = LINK.matcher(note.getValue());
            while (link.find()) {
                assertThat(notes).containsKey(link.group(1));
                if (note.getKey().startsWith("Events/") || note.getKey().startsWith("Questions/")) {
                    assertThat(link.group(1).startsWith("Sources/") && note.getValue().contains("### " + link.group())
                            ? notes.get(link.group(1)) : "[[" + note.getKey()).contains("[[" + note.getKey());
                }
                links++;
            }
        }
        assertThat(links).isGreaterThan(1000);
        for (Event event : Shipped.input().dossier().events()) {
            String own = notes.values().stream().filter(note -> note.contains("id: \"" + event.id() + "\"\n")).findFirst().orElseThrow();
            assertThat(own).contains(event.attestations().stream().map(told -> "[[Sources/" + Shipped.content(Shipped.input()).names().of(told.source())).toList());
        }
    }

    @Test
    void quotesEveryPassageOfTheShippedDossier() throws IOException {
        String all = String.join("\n", written(Shipped.input(), "vault").values()).replace("&lt;", "<").replace("&amp;", "&").replaceAll("\\\\(?=[^A-Za-z0-9\\s])", "");
        assertThat(Shipped.passages(Shipped.input())).hasSizeGreaterThan(400).allSatisfy(passage -> assertThat(all).contains(
                passage.kind() == TextKind.DIGEST ? "“" + passage.words().replaceAll("\\s+", " ") + "”" : passage.fingerprint()));
    }

    @Test
    void tellsTheWordsOfOriginalsOnlyWhereAskedFor() throws IOException {
        assertThat(String.join("\n", written(HeldOriginal.input(false), "without").values())).doesNotContain(HeldOriginal.word(0));
        assertThat(String.join("\n", written(HeldOriginal.input(true), "with").values())).contains("> “" + HeldOriginal.word(0) + "”");
    }

    @Test
    void saysInASourcesNoteWhatItIs() throws IOException {
        Source source = Shipped.input().dossier().sources().getLast();
        assertThat(written(Shipped.input(), "vault").get("Sources/" + source.publisher())).contains("publisher: \"" + source.publisher() + "\"", "digest_sha256: \"", "## Events\n\n- [[Events/");
    }
}
