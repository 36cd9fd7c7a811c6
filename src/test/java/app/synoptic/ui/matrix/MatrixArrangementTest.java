package app.synoptic.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.ui.Velden;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatrixArrangementTest {

    private final OpenDossier open = Velden.open();

    @Test
    void ordersEventsByDateByNameAndByDisagreement() {
        assertThat(labels(new MatrixArrangement(RowSubject.EVENTS, RowGrouping.NONE, RowOrdering.DATE))).containsExactly("Dockers at Velden stop work",
                "Curfew in the town", "Two companies are sent to the quays", "Masters and men sign an agreement");
        assertThat(labels(new MatrixArrangement(RowSubject.EVENTS, RowGrouping.NONE, RowOrdering.LABEL))).startsWith("Curfew in the town");
        assertThat(labels(new MatrixArrangement(RowSubject.EVENTS, RowGrouping.NONE, RowOrdering.DISAGREEMENT)))
                .startsWith("Dockers at Velden stop work");
    }

    @Test
    void groupsByVerdictWithTheNumberOfEach() {
        assertThat(lines(new MatrixArrangement(RowSubject.EVENTS, RowGrouping.VERDICT, RowOrdering.DATE)).stream()
                .filter(MatrixLine.Group.class::isInstance)).containsExactly(new MatrixLine.Group("≠ differ", 1),
                new MatrixLine.Group("≈ compatible", 2), new MatrixLine.Group("one source", 1));
    }

    @Test
    void groupsByDayWhatLastsByItsBeginning() {
        assertThat(labels(new MatrixArrangement(RowSubject.EVENTS, RowGrouping.DATE, RowOrdering.DATE))).startsWith("2 Mar", "Dockers at Velden stop work",
                "5 Mar", "Curfew in the town", "6 Mar");
        assertThat(labels(new MatrixArrangement(RowSubject.QUESTIONS, RowGrouping.DATE, RowOrdering.DATE))).startsWith("6 Mar");
    }

    @Test
    void showsQuestionsAboutTheEventsTheFilterLetsThrough() {
        MatrixArrangement questions = new MatrixArrangement(RowSubject.QUESTIONS, RowGrouping.KIND, RowOrdering.DATE);

        assertThat(labels(questions)).containsExactly("how many", "How many soldiers came? (soldiers)");
        assertThat(questions.lines(open, List.of(open.event(Velden.CURFEW).orElseThrow()), new Filter("curfew", Map.of()))).isEmpty();
        assertThat(questions.lines(open, open.dossier().events(), Filter.NONE.withContestedOnly(true))).isEmpty();
    }

    @Test
    void isLeftBehindForTheNextTime() {
        Settings settings = new Settings();
        MatrixArrangement chosen = new MatrixArrangement(RowSubject.QUESTIONS, RowGrouping.VERDICT, RowOrdering.LABEL);
        chosen.keep(settings);

        assertThat(MatrixArrangement.kept(Settings.of(settings.kept()))).isEqualTo(chosen);
    }

    private List<MatrixLine> lines(MatrixArrangement arrangement) {
        return arrangement.lines(open, open.dossier().events(), Filter.NONE);
    }

    private List<String> labels(MatrixArrangement arrangement) {
        return lines(arrangement).stream().map(MatrixLine::label).toList();
    }
}
