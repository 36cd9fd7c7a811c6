package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.TextId;
import app.synoptic.read.FerryPages;
import app.synoptic.read.Warcs;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text that a reader made of a saved page goes to another library as it is.
@Tag("slow")
class CarriedTextTest {

    private static final String OTHER = "other words ".repeat(100);

    @TempDir
    Path folder;

    private Path store;
    private Path other;
    private Path file;
    private Path page;

    @BeforeEach
    void keepAPage() throws IOException {
        store = Harbour.in(folder).store();
        other = folder.resolve("other");
        file = folder.resolve("harbour.dossier");
        page = Files.writeString(folder.resolve("ferry (1).html"), FerryPages.newspaper());
        Headless.run("import", "--store", store, page);
        Headless.run("export", "--store", store, "--with", "texts", file);
    }

    @Test
    void isTheSameTextElsewhere() throws IOException {
        Headless taken = Headless.run("import", "--store", other, file);

        assertThat(taken.err()).isEmpty();
        assertThat(taken.out()).contains("1 original");
        assertThat(dump(other)).isEqualTo(dump(store)).contains(FerryPages.ARTICLE[0]);
        assertThat(Headless.run("check", "--store", other).exit()).isZero();
        assertThat(Headless.run("import", "--store", other, "--dossier", "harbour", page).out()).contains("already held");
        Path again = folder.resolve("again.dossier");
        Headless.run("export", "--store", other, "--dossier", "harbour", "--with", "texts", again);
        assertThat(hexadecimal(again)).as("all but what tells in which library it was kept").isEqualTo(hexadecimal(file)).hasSizeGreaterThan(5);
    }

    @Test
    void isLeftOutWhereItIsNotWhatItsReaderMakesOfTheFile() throws IOException {
        Map<String, byte[]> entries = entries();
        String carried = named(entries, ".json");
        entries.put(carried, words(entries, carried).replace(FerryPages.ARTICLE[0], OTHER.substring(0, FerryPages.ARTICLE[0].length())).getBytes(StandardCharsets.UTF_8));
        write(entries);

        Headless taken = Headless.run("import", "--store", other, file);

        assertThat(taken.err() + taken.out()).contains("1 text");
        assertThat(dump(other)).doesNotContain("other words", FerryPages.ARTICLE[0]);
    }

    @Test
    void isTakenAsItCameWhereItsReaderIsNotKnownHere() throws IOException {
        Map<String, byte[]> entries = entries();
        String carried = named(entries, ".json");
        String capture = named(entries, ".capture");
        TextId later = TextId.read(TextId.of(entries.get(capture)).sha256(), "html/99");
        String name = carried.replaceFirst("[0-9a-f]{64}", later.sha256());
        String text = words(entries, carried).replace("html/1", "html/99").replace(FerryPages.ARTICLE[0], OTHER.substring(0, FerryPages.ARTICLE[0].length()));
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        entries.put(name.replace(".json", ".capture"), entries.get(capture));
        entries.keySet().removeAll(List.of(carried, capture));
        write(entries);

        Headless taken = Headless.run("import", "--store", other, file);

        assertThat(taken.err()).contains("put in since it was written: " + name, "missing: " + carried);
        assertThat(dump(other)).contains("\"reader\": \"html/99\"", "other words other words");
        assertThat(Headless.run("check", "--store", other).exit()).isZero();
    }

    @Test
    void isWhatItsReaderMakesOfTheFileInTheEncodingThatTheServerNamed() throws IOException {
        String words = "Паром «Луч» – 7 рейсов.";
        Path archive = Files.write(folder.resolve("ferry.warc"), Warcs.of(new Warcs.Page("http://village.example/ferry", "text/html; charset=windows-1251",
                Warcs.page("Ferry", words, "The ferry left the harbour at noon.").getBytes(Charset.forName("windows-1251")))));
        assertThat(Headless.run("import", "--store", store, archive).err()).isEmpty();
        Headless.run("export", "--store", store, "--with", "texts", file);

        Headless taken = Headless.run("import", "--store", other, file);

        assertThat(taken.err() + taken.out()).contains("2 originals").doesNotContain("1 text ");
        assertThat(dump(other)).isEqualTo(dump(store)).contains(words);
        assertThat(Headless.run("check", "--store", other).exit()).isZero();
    }

    @Test
    void isRefusedWithoutItsCaptureOrUnderAnotherName() throws IOException {
        Map<String, byte[]> entries = entries();
        String capture = named(entries, ".capture");
        byte[] bytes = entries.remove(capture);
        write(entries);
        assertThat(Headless.run("import", "--store", other, file).err()).contains("the file that", "was read from is not in it");

        entries.put(capture, "other bytes".getBytes(StandardCharsets.UTF_8));
        write(entries);
        assertThat(Headless.run("import", "--store", other, file).err()).contains("is not the text it is named after");

        entries.put(capture, bytes);
        entries.put(named(entries, ".json"), "{\"reader\": \"html/1\", \"charset\": \"UTF-8\", \"text\": \"short\", \"blocks\": [{\"kind\": \"body\", \"start\": 0, \"end\": 99}]}"
                .getBytes(StandardCharsets.UTF_8));
        write(entries);
        assertThat(Headless.run("import", "--store", other, file).err()).contains("overlap or leave the text");
    }

    /// Its entries, but those that tell of the library it was kept in.
    private static Map<String, String> hexadecimal(Path file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries(file).forEach((name, bytes) -> entries.put(name, HexFormat.of().formatHex(bytes)));
        entries.keySet().removeIf(name -> name.startsWith("custody/"));
        return entries;
    }

    private Map<String, byte[]> entries() throws IOException {
        return entries(file);
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private void write(Map<String, byte[]> entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private static String named(Map<String, byte[]> entries, String ending) {
        return entries.keySet().stream().filter(name -> name.startsWith("originals/") && name.endsWith(ending)).findFirst().orElseThrow();
    }

    private static String words(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private static String dump(Path store) {
        Headless run = Headless.run("dump", "--store", store, "--dossier", "harbour", "--texts");
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
