package app.synoptic.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.text.find.Query;
import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.Velden;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FacetsTest {

    private final OpenDossier open = Velden.open();
    private final Workspace workspace = MemorySeeker.workspace();

    FacetsTest() {
        workspace.show(open);
    }

    @Test
    void countsWhatEachChoiceWouldLeave() {
        Facets all = workspace.facets();

        assertThat(all.count(Facet.SOURCE, "herald")).isEqualTo(3);
        assertThat(all.count(Facet.SILENT, "courier")).isEqualTo(2);
        assertThat(all.count(Facet.PLACE, "Velden")).isEqualTo(4);
        assertThat(all.count(Facet.KIND, "flood")).isZero();
    }

    @Test
    void knowsHowTheSourcesOfAnEventStandToEachOther() {
        workspace.filter(Filter.NONE.with(Facet.VERDICT, Set.of("COMPATIBLE")));
        assertThat(workspace.shownProperty().getValue()).extracting(Event::id).containsExactly(Velden.TROOPS, Velden.CURFEW);
        assertThat(workspace.facets().count(Facet.VERDICT, "DIFFER")).isEqualTo(1);
        assertThat(workspace.facets().count(Facet.VERDICT, "SINGLE")).isEqualTo(1);
    }

    @Test
    void countsAFacetsOtherChoicesAsIfItsOwnWereNotMade() {
        workspace.filter(Filter.NONE.with(Facet.KIND, Set.of("strike")));

        assertThat(workspace.facets().count(Facet.KIND, "troops")).isEqualTo(1);
        assertThat(workspace.facets().count(Facet.SOURCE, "gazette")).isEqualTo(1);
    }

    @Test
    void everyCountIsWhatChoosingAloneLeaves() {
        for (String text : List.of("", "soldiers", "march")) {
            for (Facet chosen : Facet.values()) {
                Filter filter = new Filter(text, Map.of()).with(Facet.SOURCE, Set.of("gazette", "lantern"));
                workspace.filter(filter);
                Facets facets = workspace.facets();
                for (String value : values(chosen)) {
                    workspace.filter(filter.with(chosen, Set.of(value)));
                    assertThat(workspace.shownProperty().getValue()).as("%s %s %s", text, chosen, value)
                            .hasSize(facets.count(chosen, value));
                }
            }
        }
    }

    private Set<String> values(Facet facet) {
        Set<String> values = new TreeSet<>();
        open.dossier().events().forEach(event -> values.addAll(facet.of(event, open)));
        return values;
    }

    @Test
    void countsOneChoiceAsItCountsAll() {
        workspace.filter(Filter.NONE.with(Facet.KIND, Set.of("strike", "troops")).withText("o"));
        Facets all = workspace.facets();

        for (Facet facet : Facet.values()) {
            values(facet).forEach(value -> assertThat(workspace.count(facet, value)).as(facet + " " + value).isEqualTo(all.count(facet, value)));
        }
        assertThat(workspace.count(Facet.CONTESTED, "nothing of the kind")).isZero();
    }

    @Test
    void letsThroughAnyOfOneFacetAndAllOfSeveral() {
        workspace.filter(Filter.NONE.with(Facet.KIND, Set.of("strike", "troops")).with(Facet.SILENT, Set.of("tidings")));

        assertThat(workspace.shownProperty().getValue()).extracting(Event::id).containsExactly(Velden.TROOPS);
    }

    @Test
    void showsTheEventsFoundAsSoonAsTheyAreTyped() {
        workspace.filter(Filter.NONE.withText("curf"));

        assertThat(workspace.shownProperty().getValue()).extracting(Event::id).containsExactly(Velden.CURFEW);
        assertThat(workspace.foundProperty().getValue().query()).isEqualTo(Query.of("curf"));
        workspace.filter(Filter.NONE);
        assertThat(workspace.shownProperty().getValue()).hasSize(4);
    }
}
