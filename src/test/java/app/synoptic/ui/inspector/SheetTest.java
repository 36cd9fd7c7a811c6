package app.synoptic.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.copy.NearCopy;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Map;
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

    @Test
    void countsTheOriginsOfTheSourcesAndTellsWhatBindsThem() {
        assertThat(sheet().plain()).contains("How independent are they?\n3 sources, 3 origins\n\nPlaces");
        assertThat(Sheet.of(OPEN, OPEN.event(Velden.SETTLED).orElseThrow()).plain()).doesNotContain("independent");

        OpenDossier bound = OpenDossier.of(Velden.derived(Velden.LANTERN, Velden.HERALD), Map.of());
        assertThat(Sheet.of(bound, bound.event(Velden.TROOPS).orElseThrow()).plain())
                .contains("3 sources, 2 origins\nThe Lantern: taken from Velden Herald\n");
        OpenDossier answered = OpenDossier.of(Velden.derived(Velden.GAZETTE, Velden.HERALD), Map.of());
        assertThat(Sheet.of(answered, answered.event(Velden.TROOPS).orElseThrow()).sections().getLast().remarks())
                .containsExactly("2 sources, one origin", "Coast Gazette: taken from Velden Herald");
    }

    @Test
    void proposesDerivationsThatTheWordingSuggests() {
        NearCopy copy = new NearCopy(Velden.GAZETTE, Velden.HERALD, true, 200, 50, List.of());
        NearCopy either = new NearCopy(Velden.LANTERN, Velden.HERALD, false, 200, 31, List.of());
        NearCopy elsewhere = new NearCopy(Velden.TIDINGS, Velden.HERALD, true, 200, 50, List.of());
        OpenDossier open = OpenDossier.of(Velden.dossier(), Map.of(), List.of(copy, either, elsewhere));

        assertThat(Sheet.of(open, open.event(Velden.TROOPS).orElseThrow()).plain()).contains("3 sources, 3 origins",
                "To be examined: Coast Gazette may be taken from the earlier Velden Herald; 50 of its words (25 %) stand there too",
                "To be examined: The Lantern and Velden Herald, of which neither is known to be earlier; 31 words of the first")
                .doesNotContain("Tidings may");
    }

    private static Sheet sheet() {
        return Sheet.of(OPEN, OPEN.event(Velden.TROOPS).orElseThrow());
    }

    private static String words(SourceId source, Passage place) {
        return OPEN.text(source).orElseThrow().wording().text().substring(place.start(), place.end());
    }
}
