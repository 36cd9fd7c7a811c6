package app.synoptic.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class EventListRowsTest {

    private static final OpenDossier OPEN = Velden.open();

    @Test
    void standUnderTheDayOnWhichTheyBegin() {
        assertThat(words(Filter.NONE, Sorting.DATE)).containsExactly("Monday 2 Mar", "Dockers at Velden stop work",
                "Thursday 5 Mar", "Curfew in the town", "Friday 6 Mar", "Two companies are sent to the quays",
                "Wednesday 11 Mar", "Masters and men sign an agreement");
    }

    @Test
    void standInOtherOrdersWithoutDays() {
        assertThat(words(Filter.NONE, Sorting.LABEL)).containsExactly("Curfew in the town", "Dockers at Velden stop work",
                "Masters and men sign an agreement", "Two companies are sent to the quays");
        assertThat(words(Filter.NONE, Sorting.SOURCES)).startsWith("Dockers at Velden stop work", "Curfew in the town")
                .endsWith("Masters and men sign an agreement");
        assertThat(words(Filter.NONE, Sorting.DISAGREEMENT)).startsWith("Dockers at Velden stop work");
    }

    @Test
    void tellWhereInTheTextsTheWordsLookedForStand() {
        assertThat(words(Filter.NONE.withText("shift"), Sorting.DATE)).containsExactly("One event",
                "Dockers at Velden stop work", "In the texts: 2 places in 1 of 5 articles",
                "The stoppage began on 3 March, our man in Velden writes, when the night shift refused the new rate.",
                "It was the night shift that walked out first, and the day shift followed.");
    }

    @Test
    void tellOnlyOfTheTextsOfTheSourcesChosen() {
        assertThat(words(Filter.NONE.withText("soldiers").with(Facet.SOURCE, Set.of("gazette")), Sorting.DATE))
                .filteredOn(words -> words.startsWith("In the texts")).containsExactly("In the texts: one place in 1 of 5 articles");
    }

    @Test
    void standUnderWhatIsKnownWhereNoDayIs() {
        assertThat(List.of("1929", "1930-11~", "1931-03-06/1931-03-08", "../1931-03-05", "1931-03-06T23:30:00-05:00"))
                .extracting(date -> DayHeading.over(Edtf.parse(date), OPEN.dossier().zone()).words(OPEN))
                .containsExactly("1929", "around November 1930", "Friday 6 Mar", "until 5 Mar", "Saturday 7 Mar");
    }

    @Test
    void areTouchedOnlyWhereTheyBecomeOthers() {
        List<EventListRow> before = rows(Filter.NONE, Sorting.DATE);
        EventListRow.Heading other = new EventListRow.Heading("Thursday 12 Mar");
        List<EventListRow> replaced = new ArrayList<>(before);
        replaced.set(6, other);
        List<EventListRow> longer = new ArrayList<>(before);
        longer.add(3, other);
        List<EventListRow> shorter = before.subList(2, before.size());

        for (List<EventListRow> next : List.of(before, replaced, longer, shorter, before.reversed(), List.<EventListRow>of())) {
            ObservableList<EventListRow> rows = FXCollections.observableArrayList(before);
            Set<EventListRow> touched = new HashSet<>();
            rows.addListener((ListChangeListener<EventListRow>) change -> {
                while (change.next()) {
                    touched.addAll(change.getAddedSubList());
                    touched.addAll(change.getRemoved());
                }
            });

            EventListRows.become(rows, next);

            assertThat(rows).isEqualTo(next);
            if (next == replaced || next == longer) {
                assertThat(touched).contains(other).hasSizeLessThanOrEqualTo(2);
            } else if (next == shorter) {
                assertThat(touched).containsExactlyInAnyOrderElementsOf(before.subList(0, 2));
            } else if (next == before) {
                assertThat(touched).isEmpty();
            }
        }
    }

    private static List<String> words(Filter filter, Sorting sorting) {
        return rows(filter, sorting).stream().map(EventListRow::words).toList();
    }

    private static List<EventListRow> rows(Filter filter, Sorting sorting) {
        Workspace workspace = MemorySeeker.workspace();
        workspace.show(OPEN);
        workspace.filter(filter);
        return EventListRows.of(OPEN, workspace.shownProperty().getValue(), workspace.foundProperty().getValue(), filter, sorting, new Headings());
    }
}
