package app.synoptic.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        String dump = DossierWriter.dump(Sample.read(SEALED).sealed("sample.json"), new Resolved(Map.of(), List.of(), Map.of(),
                new Resolved.Silences(Map.of(), Map.of())));
        assertThat(DossierSchema.problems("dump", dump)).isEmpty();
        assertThat(DossierSchema.problems("sealed", dump)).isNotEmpty();
        assertThat(DossierSchema.problems("dump", SEALED)).isNotEmpty();
    }

    @Test
    void acceptsTheShippedDossier() throws IOException {
        String shipped = Files.readString(Path.of("assets/dossiers/kazakhstan-2022/dossier.json"));

        assertThat(DossierSchema.problems("sealed", shipped)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"part\": \"night\" | \"parts\": \"night\"",
        "\"part\": \"night\" | \"part\": \"noon\"",
        "\"stance\": \"denies\" | \"stance\": null",
        "\"label\": \"The strike begins\", | ``",
        "\"dating\": \"inferred\", | ``",
        "\"id\": \"talks\" | \"id\": \"Big Talks\"",
        "\"min\": 71 | \"least\": 71",
        "\"value\": {\"date\": \"2030-03-03\"} | \"value\": {\"choice\": \"2030-03-03\"}",
        "\"type\": \"number\" | \"type\": \"names\"",
        "\"of\": \"original\" | \"of\": \"digest\"",
        "\"of\": \"original\", | \"of\": \"original\", \"at\": {\"start\": 3},",
        "\"not-applicable\" | \"bored\"",
        "abab | ABAB",
    })
    void refusesWhatIsBroken(String old, String replacement) {
        assertThat(DossierSchema.problems("", Sample.with(old, replacement))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"of\": \"original\", | \"of\": \"original\", \"at\": {\"quote\": \"x\"},",
        "\"type\": \"number\", | \"type\": \"number\", \"verdict\": \"differ\",",
        "\"not-applicable\" | \"unmentioned\"",
        "\"derivedFrom\": null, | \"derivedFrom\": null, \"texts\": [],",
        "\"selector\": {\"type\": \"FingerprintSelector\", \"tags\": \"t1\"} | \"selector\": null",
    })
    void refusesInASealedFileWhatMustNotBePublished(String old, String replacement) {
        String broken = Sample.with(old, replacement);

        assertThat(DossierSchema.problems("sealed", Sample.JSON)).isEmpty();
        assertThat(DossierSchema.problems("sealed", broken)).isNotEmpty();
    }
}
