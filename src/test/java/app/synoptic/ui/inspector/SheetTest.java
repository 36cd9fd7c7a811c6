package app.synoptic.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final OpenDossier OPEN = Velden.open();

    @Test
    void tellsHowTheSourcesAnswerAQuestionAboutTheEvent() {
        Section answers = sheet().sections().getLast();

        assertThat(answers.plain()).isEqualTo("""
                How many soldiers came? (≈ compatible)
                Velden Herald: over 70 soldiers; said by the cooks
                Coast Gazette: 100 soldiers
                Harrow Courier: not mentioned
                Tidings: too early
                The Lantern: not mentioned""");
    }

    @Test
    void leadsFromEachAnswerToItsWords() {
        Section answers = sheet().sections().getLast();

        assertThat(words(Velden.HERALD, answers.lines().getFirst().way().orElseThrow()))
                .isEqualTo("more than seventy bowls of soup");
        assertThat(answers.lines().getLast().way()).isEmpty();
    }

    @Test
    void leadsFromEachDateToItsWords() {
        Section when = Sheet.of(OPEN, OPEN.event(Velden.STRIKE).orElseThrow()).sections().getFirst();

        assertThat(words(Velden.COURIER, when.lines().get(1).way().orElseThrow())).isEqualTo("The stoppage began on 3 March");
        assertThat(when.differ()).isTrue();
        assertThat(when.closing()).startsWith("Best reading: 2 March 1931");
    }

    @Test
    void tellsHowElseNamesAreSpelt() {
        assertThat(Sheet.of(OPEN, OPEN.event(Velden.CURFEW).orElseThrow()).plain())
                .contains("Actors\nMayor van Rijn (also van Riin)", "Places\nVelden");
    }

    private static Sheet sheet() {
        return Sheet.of(OPEN, OPEN.event(Velden.TROOPS).orElseThrow());
    }

    private static String words(SourceId source, Passage place) {
        return OPEN.text(source).orElseThrow().wording().text().substring(place.start(), place.end());
    }
}
