package app.synoptic.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.TextId;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierReaderTest {

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void opensNoDeviceAndNoPipe() {
        assertThatThrownBy(() -> DossierReader.read(Path.of("/dev/null"))).isInstanceOf(DossierException.class)
                .hasMessageContaining("this is a device or a pipe, not a file");
    }

    /// The kernel's files say that they are empty; some never end, and some keep the reader waiting for good.
    @Test
    @EnabledOnOs(OS.LINUX)
    void readsNothingOfAFileThatSaysItIsEmpty() {
        assertThatThrownBy(() -> DossierReader.read(Path.of("/proc/self/environ"))).isInstanceOf(DossierException.class)
                .hasMessageContaining("the file is empty");
    }

    @Test
    void aValueWithoutEndIsNamedShortly() {
        String endless = Sample.JSON.replace(Sample.SHA, "x".repeat(2_000_000));
        assertThatThrownBy(() -> Sample.read(endless)).isInstanceOfSatisfying(DossierException.class, refused ->
                assertThat(refused.getMessage()).contains("not a SHA-256 in hexadecimal: xxx").hasSizeLessThan(1000));
    }

    @Test
    void readsEveryPartOfTheFormat() {
        ParsedDossier draft = Sample.read(Sample.JSON);

        assertThat(draft.dossier().names().getFirst().variants()).containsExactly("Dockers' Union", "PU");
        assertThat(draft.dossier().sources().get(1).derivedFrom()).isEqualTo(new SourceId("daily-tide"));
        assertThat(draft.dossier().sources()).extracting(Source::read).containsExactly(ReadingProgress.THROUGH,
                ReadingProgress.begun(new TextId(Sample.SHA), 12));
        var event = draft.dossier().event(new EventId("strike-begins")).orElseThrow();
        assertThat(event.attestations()).extracting(it -> it.id().value())
                .containsExactly("strike-begins/daily-tide", "strike-begins/daily-tide/2", "strike-begins/quay-post");
        assertThat(event.attestations().get(1).date()).isNull();
        assertThat(draft.of(event.attestations().getFirst().id())).hasSize(2);
        assertThat(draft.dossier().questions().getFirst().readings()).extracting(it -> it.value()).containsExactly(
                new Value.Number(new BigDecimal(71), null), new Value.Number(new BigDecimal("2.5"), new BigDecimal(100)));
        assertThat(draft.dossier().events().get(1).silences())
                .containsExactly(Map.entry(new SourceId("quay-post"), Silence.NOT_APPLICABLE));
        assertThat(draft.dossier().kinds()).containsExactly(new KindStyle(new Kind("protest"), "Protests", Hue.RUST),
                new KindStyle(new Kind("parley"), null, null));
        assertThat(draft.dossier().events().get(1).tags()).containsExactly("port", "wages & hours");
        assertThat(draft.dossier().events().get(1).partOf()).isEqualTo(event.id());
        assertThat(draft.dossier().questions().getFirst().note()).isEqualTo("Cranes on rails.");
        assertThat(draft.dossier().window()).isEqualTo(Edtf.parse("2030-03-01/2030-03-09"));
    }

    @Test
    void leavesAsideWhatADumpComputed() {
        ParsedDossier draft = Sample.read(Sample.with("\"silences\": {\"quay-post\": \"not-applicable\"}",
                "\"silences\": {\"quay-post\": \"not-applicable\", \"daily-tide\": \"too-early\"}")
                .replace("\"overruled\": {",
                        "\"verdict\": \"differ\", \"reconcilable\": true, \"reason\": \"…\", \"overruled\": {"));

        assertThat(draft.dossier().events().get(1).silences()).containsOnlyKeys(new SourceId("quay-post"));
    }

    static Stream<Arguments> namesPlaceAndCauseCases() {
        return Stream.of(
            arguments("\"colour\": \"rust\"",
                    "\"colour\": \"#b54708\"",
                    "the dossier, kind 1: “colour” cannot be used: “#b54708” is none of slate, blue, teal, green, olive, brown, "
                            + "rust, violet"),
            arguments("{\"id\": \"parley\"}]", "{\"id\": \"protest\"}]", "the dossier: “kinds” has one of them twice"),
            arguments("\"wages & hours\"", "\"port\"", "event “talks” (line 29): event “talks” has a tag twice"),
            arguments("\"wages & hours\"", "\" \"", "event “talks” (line 29): “tags”, entry 2 cannot be used: there is nothing to be read in it"),
            arguments("\"partOf\": \"strike-begins\"", "\"partOf\": \"nothing\"",
                    "event “talks” (line 29), “partOf”: there is no event “nothing” in this file"),
            arguments("\"partOf\": \"strike-begins\"", "\"partOf\": \"talks\"", "event “talks”: it is a phase of itself"),
            arguments("\"part\": \"night\"",
                    "\"parts\": \"night\"",
                    "event “strike-begins” (line 16), attestation 1: “parts” is not a property known here"),
            arguments("\"stance\": \"denies\"",
                    "\"stance\": \"doubts\"",
                    "event “strike-begins” (line 16), attestation 3: “stance” cannot be used: “doubts” is none of affirms, "
                            + "denies, retracts, plans"),
            arguments("\"label\": \"The strike begins\",", "", "event “strike-begins” (line 16): “label” is missing"),
            arguments("\"label\": \"The strike begins\"",
                    "\"label\": \" \"",
                    "event “strike-begins” (line 16): “label” cannot be used: there is nothing to be read in it"),
            arguments("\"label\": \"The strike begins\"",
                    "\"label\": 7",
                    "event “strike-begins” (line 16): “label” should be a text, not the number 7"),
            arguments("\"actors\": [\"Port Union\"]",
                    "\"actors\": \"Port Union\"",
                    "event “strike-begins” (line 16): “actors” should be a list, not the text “Port Union”"),
            arguments("\"actors\": [\"Port Union\"]",
                    "\"actors\": [{}]",
                    "event “strike-begins” (line 16): “actors”, entry 1 should be a text, not an object"),
            arguments("\"id\": \"talks\"",
                    "\"id\": \"Big Talks\"",
                    "event “Big Talks” (line 29): “id” cannot be used: “Big Talks” cannot be the id of this event: use at most "
                            + "120 lower-case letters, digits and hyphens"),
            arguments("\"id\": \"talks\"",
                    "\"id\": \"strike-begins\"",
                    "event “strike-begins” (line 29): the id is used before, by event “strike-begins” (line 16)"),
            arguments("\"read\": \"begun\"",
                    "\"read\": \"skimmed\"",
                    "source “quay-post” (line 12): “read” cannot be used: “skimmed” is none of unread, begun, through"),
            arguments("\"read\": \"begun\"",
                    "\"read\": \"through\"",
                    "source “quay-post” (line 12): only a source that somebody has begun to read has a place up to which it was read"),
            arguments("\"derivedFrom\": \"daily-tide\"",
                    "\"derivedFrom\": \"nobody\"",
                    "source “quay-post”, “derivedFrom”: there is no source “nobody” in this file"),
            arguments("\"derivedFrom\": \"daily-tide\"",
                    "\"derivedFrom\": \"quay-post\"",
                    "source “quay-post”: it is derived from itself"),
            arguments("\"source\": \"quay-post\", \"date\"",
                    "\"source\": \"nobody\", \"date\"",
                    "event “strike-begins” (line 16), attestation 3: there is no source “nobody” in this file"),
            arguments("\"events\": [\"strike-begins\"]",
                    "\"events\": [\"nothing\"]",
                    "question “how-many” (line 33), “events”: there is no event “nothing” in this file"),
            arguments("{\"quay-post\": \"not-applicable\"}",
                    "{\"nobody\": \"not-applicable\"}",
                    "event “talks” (line 29), “silences”: there is no source “nobody” in this file"),
            arguments("\"dating\": \"inferred\",",
                    "",
                    "event “strike-begins” (line 16), attestation 3: it needs both “date” and “dating”, or neither"),
            arguments("\"value\": {\"date\": \"2030-03-03\"}",
                    "\"value\": {}",
                    "question “when” (line 40), reading 1, its value: “date” is missing"),
            arguments("{\"min\": 2.5, \"max\": 100}",
                    "{\"min\": 200, \"max\": 100}",
                    "question “how-many” (line 33), reading 2, its value: a range from 200 to 100 is empty"),
            arguments("{\"min\": 2.5, \"max\": 100}",
                    "{\"min\": 1e300}",
                    "question “how-many” (line 33), reading 2, its value: “min” is a number of more than thirty digits"),
            arguments("\"type\": \"wording\"",
                    "\"type\": \"prose\"",
                    "question “words” (line 46): “type” cannot be used: “prose” is none of date, number, names, choice, "
                            + "wording"),
            arguments("\"value\": {\"wording\": true},", "", "question “words” (line 46), reading 1: “value” is missing"),
            arguments("\"type\": \"FingerprintSelector\"",
                    "\"type\": \"Guess\"",
                    "event “strike-begins” (line 16), attestation 1, passage 1, its selector: “type” cannot be used: "
                            + "“Guess” is none of TextQuoteSelector, FingerprintSelector"),
            arguments("\"of\": \"original\"",
                    "\"of\": \"digest\"",
                    "event “strike-begins” (line 16), attestation 1, passage 1: a digest takes a TextQuoteSelector, an "
                            + "original a FingerprintSelector"),
            arguments("\"selector\": {\"type\": \"FingerprintSelector\", \"tags\": \"t1\"}",
                    "\"at\": {}",
                    "event “strike-begins” (line 16), attestation 1, passage 1: nothing says where it lies: it needs a "
                            + "selector, or “at” with a quotation or with start and end"),
            arguments("\"selector\": {\"type\": \"FingerprintSelector\", \"tags\": \"t1\"}",
                    "\"at\": {\"start\": 3}",
                    "event “strike-begins” (line 16), attestation 1, passage 1, its place: a range needs both “start” and "
                            + "“end”"),
            arguments("\"keys\": [\"k1\", \"k2\"]",
                    "\"keys\": [\"k1\"]",
                    "source “daily-tide” (line 8), “recognise”: 2 windows and 1 keys do not make a recognition"),
            arguments("\"zone\": \"UTC\"",
                    "\"zone\": \"Mars/Base\"",
                    "event “strike-begins” (line 16), attestation 1: “zone” cannot be used: “Mars/Base” is no time zone, "
                            + "such as Asia/Almaty"),
            arguments("\"file\": \"digests/daily-tide.txt\"",
                    "\"file\": \"../../etc/passwd\"",
                    "source “daily-tide” (line 8), its digest: a digest lies in a folder below its dossier, not at "
                            + "“../../etc/passwd”"),
            arguments("\"tags\": \"t1\"",
                    "\"tags\": \"AA\"",
                    "event “strike-begins” (line 16), attestation 1, passage 1, its selector: “tags” cannot be used: "
                            + "fingerprint of version 0; this program reads version 1"),
            arguments("\"tags\": \"t1\"",
                    "\"tags\": \"!!!!\"",
                    "event “strike-begins” (line 16), attestation 1, passage 1, its selector: “tags” cannot be used: "
                            + "a fingerprint with a letter that is not of base64url"),
            arguments("\"keys\": [\"k1\", \"k2\"]",
                    "\"keys\": [\"k1\", \"AA\"]",
                    "source “daily-tide” (line 8), “recognise”: key 2 is not the 60 bytes it should be in base64url"),
            arguments("\"windows\": [\"w1\", \"w2\"]",
                    "\"windows\": [\"!\", \"w2\"]",
                    "source “daily-tide” (line 8), “recognise”: window 1 is not the 16 bytes it should be in base64url"),
            arguments("\"exact\": \"cranes stood\"",
                    "\"exact\": \".\"",
                    "event “strike-begins” (line 16), attestation 1, passage 2, its selector: “exact” cannot be used: “.” holds no word"),
            arguments("\"language\": \"pt\"",
                    "\"language\": \"UTC+99\"",
                    "source “quay-post” (line 12): “language” cannot be used: “UTC+99” is no language tag, such as en or zh-Hant"),
            arguments("\"url\": null",
                    "\"url\": \"javascript:alert(1)\"",
                    "source “daily-tide” (line 8): “url” cannot be used: “javascript:alert(1)” is no address on the web: it begins with "
                            + "http:// or https:// and holds no spaces"),
            arguments("\"label\": \"The strike begins\"",
                    "\"label\": \"The \\u001b[2Jstrike\"",
                    "event “strike-begins” (line 16): “label” cannot be used: “The \\u001b[2Jstrike” holds the control character U+001B"),
            arguments("\"actors\": [\"Port Union\"]",
                    "\"actors\": [\"Port\", \"\\u202eUnion\"]",
                    "event “strike-begins” (line 16): “actors”, entry 2 cannot be used: “\\u202eUnion” holds the control character U+202E"),
            arguments("\"title\": \"The harbour strike\"",
                    "\"title\": \"\\u200b\\u3164 \"",
                    "the dossier: “title” cannot be used: there is nothing to be read in it"),
            arguments("\"note\": \"Undated file.\"",
                    "\"note\": \"Undated\\u0000 file.\"",
                    "source “daily-tide” (line 8): “note” cannot be used: “Undated\\u0000 file.” holds the control character U+0000"),
            arguments("\"publisher\": \"Quay Post\"",
                    "\"publisher\": \"" + "x".repeat(2_000_000) + "\"",
                    "source “quay-post” (line 12): “publisher” cannot be used: “" + "x".repeat(38) + "…” has 2,000,000 characters; at most 1,000 are read"),
            arguments("\"title\": \"The harbour strike\"",
                    "\"title\": \"half \\ud83d\"",
                    "the dossier: “title” cannot be used: half of a character is missing"));
    }

    @ParameterizedTest
    @MethodSource("namesPlaceAndCauseCases")
    void namesPlaceAndCause(String old, String replacement, String sentence) {
        assertThat(failure(Sample.with(old, replacement)).problems()).containsExactly(sentence);
    }

    @Test
    void refusesADateThatIsNoDate() {
        assertThat(failure(Sample.with("\"date\": \"2030-03-10\"", "\"date\": \"10 March\"")).problems())
                .singleElement().asString()
                .startsWith("event “talks” (line 29): “date” cannot be used: ").contains("10 March");
    }

    @Test
    void reportsAllProblemsAtOnce() {
        DossierException failure = failure(Sample.with("\"stance\": \"denies\"", "\"stance\": \"doubts\"")
                .replace("\"tier\": \"fine\"", "\"tier\": 1, \"colour\": \"red\"")
                .replace("\"unit\": \"cranes\"", "\"unit\": []"));

        assertThat(failure.problems()).hasSize(4);
        assertThat(failure).hasMessageStartingWith("sample.json: event “strike-begins”")
                .hasMessageEndingWith("(and 3 more problems)");
    }

    @Test
    void refusesAPropertyWrittenTwice() {
        assertThat(failure(Sample.with("\"title\": \"\",", "\"title\": \"\", \"title\": \"x\",")).problems())
                .containsExactly("line 12: the property \"title\" stands twice in one object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "sources", "events", "questions"})
    void misses(String part) {
        String json = Sample.JSON.replaceFirst("\"" + part + "\": (?=[\\[{]\\s)", "\"other\": ");
        assertThat(failure(json).problems()).contains("“other” is not a property known here", "“%s” is missing".formatted(part));
    }

    @Test
    void saysWhereAFileWasCutOff() {
        String cut = Sample.JSON.substring(0, Sample.JSON.indexOf("\"inferred\""));
        assertThat(failure(cut).problems())
                .containsExactly("the file ends too early, at line 26, in entry 1 of “events”: it seems to have been cut off");
    }

    @Test
    void refusesEveryFileThatWasCutOff() {
        String whole = Sample.JSON.strip();
        for (int part = 0; part < 20; part++) {
            assertThat(failure(whole.substring(0, whole.length() * part / 20))).message().startsWith("sample.json: ")
                    .containsAnyOf("too early", "empty");
        }
    }

    static Stream<Arguments> refusesWhatIsNoDossierCases() {
        return Stream.of(
            arguments("", "the file is empty"),
            arguments("[]", "the file holds no dossier: it does not begin with an object"),
            arguments("\"x\"", "the file holds no dossier: it does not begin with an object"),
            arguments("Hello there", "line 1: this is not JSON; Unrecognized token 'Hello'"),
            arguments("{} {}", "line 1: the file goes on after its end"),
            arguments("{\"dossier\": [1]}", "the dossier: should be an object, not the number 1"),
            arguments("{\"more\": []}", "“more” is not a property known here"),
            arguments("{\"events\": 1}", "“events” should be a list"),
            arguments("{\"events\": [1]}", "event 1 (line 1): should be an object, not the number 1"));
    }

    @ParameterizedTest
    @MethodSource("refusesWhatIsNoDossierCases")
    void refusesWhatIsNoDossier(String json, String sentence) {
        assertThat(failure(json).problems()).contains(sentence);
    }

    @Test
    void refusesEndlessNesting() {
        assertThat(failure("{\"dossier\": " + "[".repeat(100_000)).problems()).singleElement().asString()
                .contains("lie deeper in each other");
        assertThat(failure("{\"events\": [" + "{\"a\":".repeat(100_000)).problems()).singleElement().asString()
                .contains("lie deeper in each other");
    }

    @Test
    void refusesOtherEncodings() {
        assertThat(failure(Sample.JSON.getBytes(StandardCharsets.UTF_16)).problems())
                .containsExactly("the file is written in UTF-16; a dossier file is written in UTF-8");
        byte[] western = Sample.with("Undated file.", "Não datado.").getBytes(Charset.forName("windows-1252"));
        assertThat(failure(western).problems()).singleElement().asString()
                .isEqualTo("the file is not written in UTF-8: line 10 holds a byte that cannot stand there");
    }

    @Test
    void readsAByteOrderMarkAndOtherLineEnds() {
        assertThat(Sample.read("\uFEFF" + Sample.JSON.replace("\n", "\r\n")).dossier())
                .isEqualTo(Sample.read(Sample.JSON).dossier());
    }

    @Test
    void refusesFoldersMissingAndHugeFiles(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(101L * 1024 * 1024);
        }
        assertThat(failure(folder)).hasMessage(folder + ": this is a folder, not a file");
        assertThat(failure(folder.resolve("none.json"))).hasMessage(folder.resolve("none.json") + ": there is no such file");
        assertThat(failure(huge)).hasMessage(huge + ": the file is larger than 100 MB");
        assertThat(failure(Files.write(folder.resolve("picture.json"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})))
                .hasMessageContaining("is not written in UTF-8");
    }

    private static DossierException failure(Path file) {
        return catchThrowableOfType(DossierException.class, () -> DossierReader.read(file));
    }

    private static DossierException failure(byte[] json) {
        return catchThrowableOfType(DossierException.class, () -> DossierReader.read("sample.json", json));
    }

    private static DossierException failure(String json) {
        return failure(json.getBytes(StandardCharsets.UTF_8));
    }
}
