package app.synoptic.ui.controls.edits;

import static app.synoptic.ui.Velden.GAZETTE;
import static app.synoptic.ui.Velden.HERALD;
import static app.synoptic.ui.Velden.LANTERN;
import static app.synoptic.ui.Velden.SETTLED;
import static app.synoptic.ui.Velden.SOLDIERS;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditMenusTest {

    private final Event settled = Velden.dossier().event(SETTLED).orElseThrow();
    private final Question soldiers = Velden.dossier().question(SOLDIERS).orElseThrow();

    @Test
    void whatASourceSaysIsEditedOrNotedAndASilenceJudged() {
        assertThat(EditMenus.of(settled, GAZETTE)).containsExactly(new Wish.EditTestimony(SETTLED, AttestationId.of(SETTLED, GAZETTE, 1)),
                new Wish.WriteNote(new OfTestimony(AttestationId.of(SETTLED, GAZETTE, 1))), new Wish.EditEvent(SETTLED), new Wish.AskAbout(SETTLED));
        assertThat(EditMenus.of(settled, HERALD)).startsWith(new Wish.JudgeSilence(SETTLED, HERALD, true));
        assertThat(EditMenus.of(soldiers, HERALD)).containsExactly(new Wish.EditAnswer(SOLDIERS, ReadingId.of(SOLDIERS, HERALD, 1)),
                new Wish.EditQuestion(SOLDIERS), new Wish.JudgeVerdict(SOLDIERS));
        assertThat(EditMenus.of(soldiers, LANTERN)).startsWith(new Wish.JudgeNoAnswer(SOLDIERS, LANTERN, true));
    }

    @Test
    void anEditorsJudgementIsTakenBack() {
        Event excused = settled.told(settled.attestations(), Map.of(HERALD, Silence.NOT_APPLICABLE));
        Question unasked = soldiers.answered(soldiers.readings(), Map.of(LANTERN, Silence.NOT_APPLICABLE));

        assertThat(EditMenus.silence(excused, HERALD)).isEqualTo(new Wish.JudgeSilence(SETTLED, HERALD, false));
        assertThat(EditMenus.silence(unasked, LANTERN)).isEqualTo(new Wish.JudgeNoAnswer(SOLDIERS, LANTERN, false));
        assertThat(EditMenus.silence(excused, HERALD).words()).isNotEqualTo(EditMenus.silence(settled, HERALD).words());
    }

    @Test
    void everyWishHasWords() {
        assertThat(new Wish.EditSource(HERALD).words()).isEqualTo("Edit the source…");
        assertThat(new Wish.Derive(HERALD, GAZETTE).words()).isNotBlank();
        assertThat(new Wish.RemoveSource(HERALD).words()).isNotBlank();
    }
}
