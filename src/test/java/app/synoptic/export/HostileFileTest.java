package app.synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.json.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever somebody sends: a sentence that names the file and the cause, and nothing else happens.
@Tag("slow")
class HostileFileTest {

    private static final byte[] GOOD = Affairs.bytes(Affairs.bare());
    private static final byte[] WHOLE = Affairs.bytes(Affairs.whole());
    private static final String DIGEST = "digests/oc-media.txt";

    @TempDir
    private Path folder;

    @Test
    void isReadWhereItIsSound() {
        assertThat(DossierFileReader.read(file(Zip.of(Zip.entries(WHOLE)))).sessions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/a.txt", "digests/../../b.txt", "/etc/passwd", "C:/autoexec.bat", "digests\\..\\x", "a//b", "./a"})
    void mayNotLeadOutOfItself(String name) {
        refuses(Zip.with(GOOD, name, "x"), "a place outside of the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"originals/-/1-%s.txt", "originals/a--b/1-%s.txt", "originals/-a/1-%s.txt", "originals/oc-media/123456-%s.txt",
        "sessions/-.json", "sessions/a--.json"})
    void mayNotHoldAnEntryOfAnotherName(String pattern) {
        String name = pattern.formatted("0".repeat(64));

        refuses(Zip.with(GOOD, name, "x"), "it holds “%s”, which is no part of a dossier".formatted(Fields.shorten(name)));
    }

    @Test
    void mayNotHoldATextOfNoSource() {
        refuses(Zip.with(GOOD, "originals/nobody/1-%s.txt".formatted("0".repeat(64)), "x"), "it holds a text of “nobody”");
    }

    @Test
    void mayNotTurnItsNamesRound() {
        refuses(Zip.with(GOOD, "digests/\u202etxt.exe", "x"), "an entry without a proper name");
    }

    @Test
    void mayNotNameADigestOutsideOfItself() {
        refuses(dossier(json().replace(DIGEST, "../oc-media.txt")), "“../oc-media.txt”");
    }

    @Test
    void mayNotHoldAnEntryTwice() {
        refuses(Zip.renamed(GOOD, "digests/jamnews.txt", "digests/oc-media.tx"), "is no part of a dossier");
        byte[] twice = Zip.renamed(Zip.with(GOOD, "digests/oc-medib.txt", "x"), "digests/oc-medib.txt", DIGEST);
        refuses(twice, "it holds “digests/oc-media.txt” twice");
        refuses(Zip.with(GOOD, "digests/OC-Media.txt", "x"), "twice");
    }

    @Test
    void mayNotUnpackToFarMoreThanItIs() {
        refuses(Zip.with(GOOD, DIGEST, new byte[4 << 20]), "“digests/oc-media.txt” in it would unpack to more than 200 times its size");
        refuses(dossier("{\"events\": [" + "{},".repeat(2_000_000) + "{}]}"), "more than 200 times");
    }

    @Test
    void mayNotLieAboutSizes() {
        refuses(Zip.patched(Zip.with(GOOD, DIGEST, new byte[4 << 20]), DIGEST, Zip.SIZE, 1000, 4), "not as long as it says");
        refuses(Zip.patched(GOOD, DIGEST, Zip.SIZE, 1_000_000, 4), "not as long as it says");
    }

    @Test
    void mayNotUnpackToMoreThanAllDossiersNeed() {
        Map<String, byte[]> entries = Zip.entries(GOOD);
        byte[] noise = new byte[90 << 20];
        for (int i = 0; i < noise.length; i += 64) {
            noise[i] = (byte) (i * 31 >>> 6);
        }
        for (int i = 0; i < 4; i++) {
            entries.put("digests/%d.txt".formatted(i), noise);
        }
        refuses(Zip.of(entries), "unpacked it would be larger than 300 MB");
    }

    @Test
    void mayNotHoldCountlessEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>(Zip.entries(GOOD));
        for (int i = 0; i < 10_001; i++) {
            entries.put("originals/oc-media/%d.txt".formatted(i), new byte[0]);
        }
        refuses(Zip.of(entries), "it holds 10,009 entries, more than the 10,000 a dossier may have");
    }

    @Test
    void mayNotHoldLinksDevicesOrSecrets() {
        refuses(Zip.patched(GOOD, DIGEST, Zip.ATTRIBUTES, 0xA1FF0000, 4), "“digests/oc-media.txt” in it is a link or a device");
        refuses(Zip.patched(GOOD, DIGEST, Zip.ATTRIBUTES, 0x21FF0000, 4), "a link or a device");
        refuses(Zip.patched(GOOD, DIGEST, Zip.FLAGS, 1, 2), "“digests/oc-media.txt” in it is encrypted");
        refuses(Zip.patched(GOOD, DIGEST, Zip.METHOD, 12, 2), "packed in a way that is not known here");
    }

    @Test
    void mayNotHoldAnEntryInAnother() {
        refuses(Zip.patched(GOOD, DIGEST, Zip.OFFSET, 0, 4), "overlaps another entry");
    }

    @Test
    void mustBeWhole() {
        refuses(new byte[0], "the file is empty");
        refuses(Affairs.LETTER, "it is no zip");
        refuses(new byte[100 << 20], "it is no zip");
        refuses(Arrays.copyOf(GOOD, GOOD.length / 2), "it ends too early: it seems to have been cut off");
        refuses(Arrays.copyOfRange(GOOD, 10, GOOD.length), "its directory is not where it should be");
        byte[] spoilt = GOOD.clone();
        spoilt[GOOD.length / 3] ^= 0x55;
        refuses(spoilt, "damaged");
    }

    @Test
    void mustSurviveAnyOneBitThatTurned() {
        for (int at = 0; at < WHOLE.length; at += 1499) {
            byte[] spoilt = WHOLE.clone();
            spoilt[at] ^= (byte) (1 << at % 8);
            Path file = file(spoilt);
            try {
                assertThat(DossierFileReader.read(file).dossier().catalogue()).isEqualTo(Affairs.shipped().catalogue());
            } catch (DossierException refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void mustBeADossier() {
        refuses(Zip.of(Map.of("word/document.xml", new byte[10])), "it is a zip, but no dossier file");
        refuses(Zip.with(GOOD, "mimetype", "application/epub+zip"), "it is a zip, but no dossier file");
        refuses(Zip.with(GOOD, "mimetype", "x".repeat(1000)), "“mimetype” in it is larger than 200 bytes");
        Map<String, byte[]> headless = Zip.entries(GOOD);
        headless.remove("dossier.json");
        refuses(Zip.of(headless), "there is no dossier in it");
        refuses(Zip.with(GOOD, "run-me.exe", "x"), "it holds “run-me.exe”, which is no part of a dossier");
    }

    @Test
    void mustHoldADossierInItsShape() {
        refuses(dossier("[]"), "dossier.json");
        refuses(dossier("{\"dossier\": 7, \"sources\": {}, \"events\": 1, \"questions\": null}"), "dossier.json");
        refuses(dossier("{\"dossier\": " + "[".repeat(100_000)), "lie deeper in each other than any dossier needs");
        refuses(dossier(json().replace("\"tier\": \"core\"", "\"tier\": 4")), "“tier” should be a text, not the number 4");
        refuses(Zip.with(GOOD, DIGEST, "Other words.\n"), "its SHA-256 is");
        Map<String, byte[]> without = Zip.entries(GOOD);
        without.remove(DIGEST);
        refuses(Zip.of(without), "there is no such file");
    }

    @Test
    void mustNotHoldCountlessValues() {
        StringBuilder json = new StringBuilder("{\"events\": [");
        Random random = new Random(7);
        for (int i = 0; i < 12_000_000; i++) {
            json.append((char) ('0' + random.nextInt(10))).append(',');
        }
        refuses(dossier(json + "0]}"), "there are too many values");
    }

    @Test
    void mustHoldTextsAndSessionsOfItsOwn() {
        String text = Zip.entries(WHOLE).keySet().stream().filter(name -> name.startsWith("originals/")).findFirst().orElseThrow();
        refuses(Zip.with(WHOLE, text, "other words"), "is not the text it is named after");
        refuses(Zip.with(GOOD, text.replace("oc-media", "nobody"), Affairs.LETTER), "a text of “nobody”, which is no source");
        String session = new String(Zip.entries(WHOLE).get("sessions/first-look.json"), StandardCharsets.UTF_8);
        refuses(Zip.with(WHOLE, "sessions/other.json", session), "called after another session");
        refuses(Zip.with(WHOLE, "sessions/first-look.json", session.replace("kazakhstan-2022", "elsewhere")), "a session over “elsewhere”");
        refuses(Zip.with(WHOLE, "sessions/first-look.json", session.replaceFirst("\"event\": \"[^\"]*\"", "\"event\": \"never\"")),
                "speaks of an event “never”");
        refuses(Zip.with(WHOLE, "sessions/first-look.json", session.replaceFirst("\"source\": \"[^\"]*\"", "\"source\": \"nobody\"")),
                "speaks of a source “nobody”");
        refuses(Zip.with(WHOLE, "sessions/first-look.json", session.replaceFirst("\"attestation\": \"[^\"]*\"", "\"attestation\": \"nowhere\"")),
                "speaks of a testimony “nowhere”");
        refuses(Zip.with(WHOLE, "sessions/first-look.json", "{\"session\": []}"), "sessions/first-look.json");
        refuses(Zip.with(WHOLE, "sessions/first-look.json", session.replace("2026-11-20", "yesterday")), "“yesterday” is no day");
    }

    @Test
    void mayBeMissing() {
        assertThatThrownBy(() -> DossierFileReader.read(folder.resolve("gone.dossier"))).isInstanceOf(DossierException.class)
                .hasMessageContaining("gone.dossier: there is no such file");
        assertThatThrownBy(() -> DossierFileReader.read(folder)).isInstanceOf(DossierException.class).hasMessageContaining("folder");
    }

    private void refuses(byte[] bytes, String cause) {
        Path file = file(bytes);
        assertThatThrownBy(() -> DossierFileReader.read(file)).isInstanceOf(DossierException.class)
                .hasMessageStartingWith(file.toString()).hasMessageContaining(cause);
    }

    private static String json() {
        return new String(Zip.entries(GOOD).get("dossier.json"), StandardCharsets.UTF_8);
    }

    private static byte[] dossier(String json) {
        return Zip.with(GOOD, "dossier.json", json);
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("sent.dossier"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
