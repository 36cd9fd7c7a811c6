package app.synoptic.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A line under what a source says tells how it came in.
class ProvenanceWordsTest {

    private static String sheet(String by) {
        OpenDossier open = OpenDossier.of(Velden.proposed(new Proposed("rules 1", "reports “left”", 0.834, by, LocalDate.of(2026, 11, 30))), Map.of());
        return EventSummary.of(open, open.event(Velden.TROOPS).orElseThrow()).plain();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A. Lee | Proposed by rules 1, 0.83: reports “left” · accepted 30 Nov 2026 by A. Lee
            -      | Proposed by rules 1, 0.83: reports “left” · accepted 30 Nov 2026
            """)
    void tellsWhoProposedItAndWhoAcceptedIt(String by, String words) {
        assertThat(sheet(by).lines().filter(line -> line.endsWith("; " + words))).hasSize(2).allMatch(line -> line.startsWith("Velden Herald: "));
    }

    @Test
    void tellsHowWordsCameToATestimonyThatWasThere() {
        OpenDossier plain = Velden.open();
        AttestationId first = plain.event(Velden.TROOPS).orElseThrow().attestations(Velden.HERALD).getFirst().id();
        AddedWords added = AddedWords.of(Map.of(first, List.of(new Proposed("rules 1", "reports “left”", 0.834, null, LocalDate.of(2026, 11, 30)))));
        OpenDossier open = OpenDossier.of(plain.dossier(), plain.texts(), NearCopies.NONE, added);
        assertThat(EventSummary.of(open, open.event(Velden.TROOPS).orElseThrow()).plain().lines()
                .filter(line -> line.endsWith("; Words added: Proposed by rules 1, 0.83: reports “left” · accepted 30 Nov 2026"))).hasSize(1);
    }

    @Test
    void saysNothingOfWhatAPersonWrote() {
        OpenDossier open = Velden.open();
        assertThat(EventSummary.of(open, open.event(Velden.TROOPS).orElseThrow()).plain()).doesNotContain("Proposed");
    }
}
