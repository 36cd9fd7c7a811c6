package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextStepTest {

    @Test
    void withoutOriginalsIsToDropThem() {
        assertThat(NextStep.of(open(List.of()))).isEqualTo(
                "5 sources, digests only: drop your copies of the articles here to read the originals");
    }

    @Test
    void withSomeOriginalsIsToDropTheOthers() {
        assertThat(NextStep.of(open(List.of(Velden.HERALD, Velden.GAZETTE)))).isEqualTo(
                "5 sources, 2 originals held: drop the other 3 articles here to read them too");
        assertThat(NextStep.of(open(List.of(Velden.HERALD, Velden.GAZETTE, Velden.TIDINGS, Velden.COURIER)))).isEqualTo(
                "5 sources, 4 originals held: drop the last article here to read it too");
    }

    @Test
    void withAllOriginalsIsNone() {
        assertThat(NextStep.of(open(List.of(Velden.HERALD, Velden.GAZETTE, Velden.TIDINGS, Velden.COURIER, Velden.LANTERN))))
                .isEqualTo("5 sources, all 5 originals held");
    }

    private static OpenDossier open(List<SourceId> originals) {
        Map<SourceId, SourceText> texts = new HashMap<>(Velden.open().texts());
        originals.forEach(source -> texts.computeIfPresent(source, (_, text) -> new SourceText(source,
                new Wording(text.wording().id(), TextKind.ORIGINAL, text.wording().charset(), text.wording().text(),
                        text.wording().regions()), text.findings())));
        return OpenDossier.of(Velden.dossier(), texts);
    }
}
