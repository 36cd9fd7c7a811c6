package app.synoptic.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierSchemaTest {

    private static final String SEALED = DossierWriter.sealed(Sample.read(Sample.JSON).sealed("sample.json"));

    @Test
    void isASchema() {
        assertThat(DossierSchema.problemsOfItself()).isEmpty();
    }

    @Test
    void acceptsWhatIsWritten() {
        assertThat(DossierSchema.problems("", Sample.JSON)).isEmpty();
        assertThat(DossierSchema.problems("", SEALED)).isEmpty();
        assertThat(DossierSchema.problems("sealed", SEALED)).isEmpty();
        String dump = DossierWriter.dump(Sample.read(SEALED).sealed("sample.json"), new LibraryState(Map.of(), List.of(), Map.of(),
                new LibraryState.Silences(Map.of(), Map.of())));
        assertThat(DossierSchema.problems("dump", dump)).isEmpty();
        assertThat(DossierSchema.problems("sealed", dump)).isNotEmpty();
        assertThat(DossierSchema.problems("dump", SEALED)).isNotEmpty();
    }

    @Test
    void acceptsTheShippedDossier() throws IOException {
        String shipped = Files.readString(Path.of("assets/dossiers/kazakhstan-2022/dossier.json"));

        assertThat(DossierSchema.problems("sealed", shipped)).isEmpty();
    }

    static Stream<Arguments> refusesWhatIsBrokenCases() {
        return Stream.of(
            arguments("\"colour\": \"rust\"", "\"colour\": \"#b54708\""),
            arguments("\"wages & hours\"", "\"port\""),
            arguments("\"partOf\": \"strike-begins\"", "\"partOf\": 3"),
            arguments("\"part\": \"night\"", "\"parts\": \"night\""),
            arguments("\"part\": \"night\"", "\"part\": \"noon\""),
            arguments("\"stance\": \"denies\"", "\"stance\": null"),
            arguments("\"label\": \"The strike begins\",", ""),
            arguments("\"dating\": \"inferred\",", ""),
            arguments("\"id\": \"talks\"", "\"id\": \"Big Talks\""),
            arguments("\"min\": 71", "\"least\": 71"),
            arguments("\"value\": {\"date\": \"2030-03-03\"}", "\"value\": {\"choice\": \"2030-03-03\"}"),
            arguments("\"type\": \"number\"", "\"type\": \"names\""),
            arguments("\"of\": \"original\"", "\"of\": \"digest\""),
            arguments("\"of\": \"original\",", "\"of\": \"original\", \"at\": {\"start\": 3},"),
            arguments("\"not-applicable\"", "\"bored\""),
            arguments("\"tags\": \"t1\"", "\"tags\": \"AA\""),
            arguments("[\"k1\", \"k2\"]", "[\"k1\", \"AA\"]"),
            arguments("\"exact\": \"cranes stood\"", "\"exact\": \".\""),
            arguments("\"language\": \"pt\"", "\"language\": \"UTC+99\""),
            arguments("\"url\": null", "\"url\": \"javascript:alert(1)\""),
            arguments("\"label\": \"The strike begins\"", "\"label\": \"The \\u001b[2Jstrike\""),
            arguments("\"label\": \"The strike begins\"", "\"label\": \"The strike\\nbegins\""),
            arguments("\"actors\": [\"Port Union\"]", "\"actors\": [\"\\u202eUnion\"]"),
            arguments("\"title\": \"The harbour strike\"", "\"title\": \"\\u200b\\u3164 \""),
            arguments("\"note\": \"Undated file.\"", "\"note\": \"Undated\\u0000 file.\""),
            arguments("\"publisher\": \"Quay Post\"", "\"publisher\": \"" + "x".repeat(1001) + "\""),
            arguments("\"score\": 0.831", "\"score\": 1.1"),
            arguments("\"by\": \"rules 1\", ", ""),
            arguments("\"because\": \"reports “stood”\"", "\"because\": \" \""),
            arguments("\"accepted\": \"2030-04-01\"", "\"accepted\": \"1 April\""),
            arguments("abab", "ABAB"));
    }

    @ParameterizedTest
    @MethodSource("refusesWhatIsBrokenCases")
    void refusesWhatIsBroken(String old, String replacement) {
        assertThat(DossierSchema.problems("", Sample.with(old, replacement))).isNotEmpty();
    }

    static Stream<Arguments> refusesInASealedFileWhatMustNotBePublishedCases() {
        return Stream.of(
            arguments("\"of\": \"original\",", "\"of\": \"original\", \"at\": {\"quote\": \"x\"},"),
            arguments("\"type\": \"number\",", "\"type\": \"number\", \"verdict\": \"differ\","),
            arguments("\"not-applicable\"", "\"unmentioned\""),
            arguments("\"derivedFrom\": null,", "\"derivedFrom\": null, \"texts\": [],"),
            arguments("\"questions\": [", "\"refused\": [], \"questions\": ["),
            arguments("\"selector\": {\"type\": \"FingerprintSelector\", \"tags\": \"t1\"}", "\"selector\": null"));
    }

    @ParameterizedTest
    @MethodSource("refusesInASealedFileWhatMustNotBePublishedCases")
    void refusesInASealedFileWhatMustNotBePublished(String old, String replacement) {
        String broken = Sample.with(old, replacement);

        assertThat(DossierSchema.problems("sealed", Sample.JSON)).isEmpty();
        assertThat(DossierSchema.problems("sealed", broken)).isNotEmpty();
    }
}
