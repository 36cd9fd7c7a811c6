package app.synoptic.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.LibraryState.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceJsonTest {

    private static final Wording TEXT = new Wording(new TextId("cd".repeat(32)), TextKind.ORIGINAL, "UTF-8", "The cranes all stood.", List.of());
    private final Catalogue catalogue = Sample.read(Sample.JSON).sealed("sample.json");

    @Test
    void aTestimonySaysHowItCameInWhereItWasProposed() {
        assertThat(catalogue.dossier().events().getFirst().attestations()).extracting(Attestation::proposed)
                .containsExactly(null, null, new Proposed("rules 1", "reports “stood”", 0.831, null, LocalDate.of(2030, 4, 1)));
        assertThat(catalogue.dossier().questions().getFirst().readings().getLast().proposed())
                .isEqualTo(new Proposed("a model", "“a hundred”", 1, "A. Lee", LocalDate.of(2030, 4, 2)));
    }

    @Test
    void wordsSayHowTheyCameToATestimonyThatWasThere() {
        AttestationId told = catalogue.dossier().events().getFirst().attestations().getFirst().id();
        Proposed how = new Proposed("rules 2", "also told here", 0.5, "A. Lee", LocalDate.of(2030, 4, 3));
        assertThat(catalogue.of(told)).extracting(Evidence::proposed).containsExactly(null, how);
        assertThat(AddedWords.of(catalogue).of(told)).containsExactly(how);
    }

    @Test
    void aDumpTellsWhatWasRefusedAndReadsAsTheSameCatalogue() {
        TextId gone = new TextId("ef".repeat(32));
        String dump = DossierWriter.dump(catalogue, new LibraryState(Map.of(new SourceId("daily-tide"), List.of(TEXT)), Map.of(), false, List.of(), Map.of(),
                new LibraryState.Silences(Map.of(), Map.of()), List.of(new Refused("EVENT", List.of("a", "b"), List.of(new Passage(TEXT.id(), 4, 10), new Passage(gone, 0, 2)), "old"))));
        assertThat(dump.replaceAll("\\s+", " ")).contains("\"kind\": \"EVENT\", \"keys\": [\"a\", \"b\"]", "\"start\": 4, \"end\": 10, \"quote\": \"cranes\"}",
                "\"start\": 0, \"end\": 2, \"quote\": null}", "\"reason\": \"old\"");
        assertThat(DossierSchema.problems("dump", dump)).isEmpty();
        assertThat(Sample.read(dump).sealed("dump")).isEqualTo(catalogue);
        assertThat(DossierWriter.sealed(catalogue)).doesNotContain("refused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "score": 0.831           | "score": 1.1            | not between 0 and 1
            "score": 0.831,          |                         | “score” is missing
            "accepted": "2030-04-01" | "accepted": "1 April"   | “1 April” is no day
            "by": "rules 1"          | "by": ""                | “by”
            """)
    void whatCannotBeIsNamed(String old, String replacement, String fault) {
        assertThatThrownBy(() -> Sample.read(Sample.with(old, replacement == null ? "" : replacement))).isInstanceOf(DossierException.class).hasMessageContaining(fault);
    }
}
