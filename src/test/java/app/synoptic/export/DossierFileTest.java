package app.synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.DossierWriter;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.export.DossierFile.Original;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DossierFileTest {

    @TempDir
    private Path folder;

    @Test
    void bringsBackAllThatWasWritten() {
        Path file = folder.resolve("affair.dossier");
        DossierFileWriter.write(Affairs.whole(), file);

        DossierFile read = DossierFileReader.read(file);

        assertThat(DossierWriter.sealed(read.dossier().catalogue())).isEqualTo(DossierWriter.sealed(Affairs.shipped().catalogue()));
        assertThat(read.dossier().findings()).isEqualTo(Affairs.shipped().findings());
        assertThat(read.originals()).extracting(Original::source).containsExactly(Affairs.SOURCE, Affairs.SOURCE);
        assertThat(read.originals().get(0).file()).isEqualTo(Affairs.LETTER);
        assertThat(read.originals().get(1).file()).isEqualTo(Affairs.SECOND);
        assertThat(read.sessions()).containsExactly(Affairs.session());
    }

    @Test
    void isTheSameBytesForTheSameContent() {
        assertThat(Affairs.bytes(Affairs.whole())).isEqualTo(Affairs.bytes(Affairs.whole()));
    }

    @Test
    void carriesNoTextOrSessionUnlessAsked() {
        assertThat(Zip.entries(Affairs.bytes(Affairs.bare())).keySet()).allMatch(name ->
                name.equals("mimetype") || name.equals("dossier.json") || name.startsWith("digests/") || name.equals("custody/SHA256SUMS"));
    }

    /// Whoever reads this file of the kernel, which says that it is empty, waits for good.
    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothingIsReadOfAFileThatSaysItIsEmpty() {
        assertThat(DossierFileReader.meant(Path.of("/proc/kmsg"))).isFalse();
    }

    @Test
    void saysWhatItIsInItsFirstBytes() throws Exception {
        byte[] bytes = Affairs.bytes(Affairs.bare());

        assertThat(new String(bytes, 30, 8, StandardCharsets.US_ASCII)).isEqualTo("mimetype");
        assertThat(new String(bytes, 38, DossierFile.MEDIA_TYPE.length(), StandardCharsets.US_ASCII)).isEqualTo(DossierFile.MEDIA_TYPE);
        assertThat(DossierFileReader.meant(Files.write(folder.resolve("download (1)"), bytes))).isTrue();
        assertThat(DossierFileReader.meant(Files.write(folder.resolve("letter.txt"), Affairs.LETTER))).isFalse();
        assertThat(DossierFileReader.meant(Files.write(folder.resolve("other.zip"), Zip.of(Map.of("a", new byte[1]))))).isFalse();
    }

    @Test
    void unpacksToADossierFolder() throws Exception {
        for (Map.Entry<String, byte[]> entry : Zip.entries(Affairs.bytes(Affairs.bare())).entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }

        assertThat(LoadedDossier.of(folder.resolve("dossier.json")).catalogue()).isEqualTo(Affairs.shipped().catalogue());
    }

    @Test
    void givesADigestOfAnUnsafeNameAPlainOne() throws Exception {
        String json = Files.readString(Path.of("assets/dossiers/kazakhstan-2022/dossier.json"))
                .replace("digests/oc-media.txt", "mimetype").replace("digests/jamnews.txt", "digests/a ?.txt");
        byte[] digest = Files.readAllBytes(Path.of("assets/dossiers/kazakhstan-2022/digests/oc-media.txt"));
        byte[] other = Files.readAllBytes(Path.of("assets/dossiers/kazakhstan-2022/digests/jamnews.txt"));
        LoadedDossier odd = LoadedDossier.of("odd", DossierReader.read("odd", json.getBytes(StandardCharsets.UTF_8)), name -> switch (name) {
            case "mimetype" -> java.util.Optional.of(digest);
            case "digests/a ?.txt" -> java.util.Optional.of(other);
            default -> java.util.Optional.of(Files.readAllBytes(Path.of("assets/dossiers/kazakhstan-2022", name)));
        });
        Path file = Files.write(folder.resolve("odd.dossier"), Affairs.bytes(new DossierFile(odd, List.of(), List.of())));

        assertThat(DossierFileReader.read(file).dossier().catalogue()).isEqualTo(Affairs.shipped().catalogue());
    }

    @Test
    void leavesTheFileAsItWasWhereWritingFails() throws Exception {
        Path good = Files.writeString(folder.resolve("good.dossier"), "what was here");
        DossierFile failing = new DossierFile(Affairs.shipped(), List.of(new Original(Affairs.SOURCE, null)), List.of());

        assertThatThrownBy(() -> DossierFileWriter.write(failing, good)).isInstanceOf(NullPointerException.class);

        assertThat(good).hasContent("what was here");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(good);
        }
    }

    @Test
    void saysWhyItCannotBeWritten() {
        Path nowhere = folder.resolve("nowhere/affair.dossier");

        assertThatThrownBy(() -> DossierFileWriter.write(Affairs.bare(), nowhere)).isInstanceOf(ExportException.class)
                .hasMessage("The dossier cannot be written to %s: its folder does not exist.".formatted(nowhere));
        assertThatThrownBy(() -> DossierFileWriter.write(Affairs.bare(), folder)).isInstanceOf(ExportException.class)
                .hasMessageContaining("it is a folder");
    }
}
