package app.synoptic.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Proposed;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.report.Strike;
import app.synoptic.report.html.ReportHtml;
import app.synoptic.ui.Velden;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A report tells, where a testimony's note stands, how it came in.
class ProposedTextTest {

    @Test
    void standsBelowTheDatingAndTheAnswer() {
        Proposed how = new Proposed("rules 1", "reports “left”", 0.834, "A. Lee", LocalDate.of(2026, 11, 30));
        String words = "Proposed by rules 1, 0.83: reports “left” · accepted 30 November 2026 by A. Lee";
        Document document = DocumentBuilder.of(Strike.of(Velden.proposed(how), null, List.of(Velden.TROOPS), List.of(Velden.HERALD, Velden.COURIER)));
        assertThat(document.events().getFirst().told()).flatExtracting(Document.Told::dating).flatExtracting(dating -> dating.proposed().stream().toList())
                .containsExactly(words);
        assertThat(document.questions().getFirst().answers()).flatExtracting(answer -> answer.proposed().stream().toList()).containsExactly(words);
        assertThat(ReportHtml.forScreen(document).split(words, -1)).hasSize(3);
    }

    @Test
    void tellsHowWordsCameToATestimonyThatWasThere() {
        ReportInput plain = Strike.of(Velden.dossier(), null, List.of(Velden.TROOPS), List.of(Velden.HERALD, Velden.COURIER));
        AddedWords added = AddedWords.of(Map.of(Velden.dossier().event(Velden.TROOPS).orElseThrow().attestations().getFirst().id(),
                List.of(new Proposed("rules 1", "reports “left”", 0.834, null, LocalDate.of(2026, 11, 30)))));
        Document document = DocumentBuilder.of(new ReportInput(plain.dossier(), null, plain.events(), plain.texts(), added, plain.written(), plain.program(), plain.options(), null));
        assertThat(document.events().getFirst().told()).flatExtracting(Document.Told::dating).flatExtracting(dating -> dating.proposed().stream().toList())
                .containsExactly("Words added: Proposed by rules 1, 0.83: reports “left” · accepted 30 November 2026");
    }
}
