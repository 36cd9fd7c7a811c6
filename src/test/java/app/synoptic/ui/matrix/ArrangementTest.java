package app.synoptic.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.ui.Velden;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private final OpenDossier open = Velden.open();

    @Test
    void ordersEventsByDateByNameAndByDisagreement() {
        assertThat(labels(new Arrangement(Axis.EVENTS, Grouping.NONE, Ordering.DATE))).containsExactly("Dockers at Velden stop work",
                "Curfew in the town", "Two companies are sent to the quays", "Masters and men sign an agreement");
        assertThat(labels(new Arrangement(Axis.EVENTS, Grouping.NONE, Ordering.LABEL))).startsWith("Curfew in the town");
        assertThat(labels(new Arrangement(Axis.EVENTS, Grouping.NONE, Ordering.DISAGREEMENT)))
                .startsWith("Dockers at Velden stop work");
    }

    @Test
    void groupsByVerdictWithTheNumberOfEach() {
        assertThat(lines(new Arrangement(Axis.EVENTS, Grouping.VERDICT, Ordering.DATE)).stream()
                .filter(Line.Group.class::isInstance)).containsExactly(new Line.Group("≠ differ", 1),
                new Line.Group("≈ compatible", 2), new Line.Group("one source", 1));
    }

    @Test
    void groupsByDayWhatLastsByItsBeginning() {
        assertThat(labels(new Arrangement(Axis.EVENTS, Grouping.DATE, Ordering.DATE))).startsWith("2 Mar", "Dockers at Velden stop work",
                "5 Mar", "Curfew in the town", "6 Mar");
        assertThat(labels(new Arrangement(Axis.QUESTIONS, Grouping.DATE, Ordering.DATE))).startsWith("6 Mar");
    }

    @Test
    void showsQuestionsAboutTheEventsTheFilterLetsThrough() {
        Arrangement questions = new Arrangement(Axis.QUESTIONS, Grouping.KIND, Ordering.DATE);

        assertThat(labels(questions)).containsExactly("how many", "How many soldiers came? (soldiers)");
        assertThat(questions.lines(open, List.of(open.event(Velden.CURFEW).orElseThrow()), new Filter("curfew", Map.of()))).isEmpty();
        assertThat(questions.lines(open, open.dossier().events(), Filter.NONE.withContestedOnly(true))).isEmpty();
    }

    @Test
    void isLeftBehindForTheNextTime() {
        Settings settings = new Settings();
        Arrangement chosen = new Arrangement(Axis.QUESTIONS, Grouping.VERDICT, Ordering.LABEL);
        chosen.keep(settings);

        assertThat(Arrangement.kept(Settings.of(settings.kept()))).isEqualTo(chosen);
    }

    private List<Line> lines(Arrangement arrangement) {
        return arrangement.lines(open, open.dossier().events(), Filter.NONE);
    }

    private List<String> labels(Arrangement arrangement) {
        return lines(arrangement).stream().map(Line::label).toList();
    }
}
