package app.synoptic.report.html;

import app.synoptic.report.document.Document.Cell;
import app.synoptic.report.document.Document.Fact;
import app.synoptic.report.document.Document.Grid;
import app.synoptic.report.document.Document.GridRow;
import app.synoptic.report.document.Document.Place;
import app.synoptic.report.document.Document.SourcePart;
import java.util.ArrayList;
import java.util.List;

/// The matrix and the bibliography.
final class TablePages {

    private TablePages() {}

    static void matrix(List<Grid> grids, Markup markup) {
        Blocks.chapter("matrix", markup.say("section.matrix"), Space.ofGrid(), markup);
        markup.words("p", markup.say("matrix.key"), "class", "key");
        for (Grid grid : grids) {
            markup.open("div", "style", Space.style(Space.ofGrid())).words("h2", grid.caption(), "class", "caption").open("div", "class", "scroll");
            markup.open("table", "class", "grid").open("thead").open("tr").words("th", grid.corner(), "scope", "col", "class", "subject");
            grid.columns().forEach(column -> markup.open("th", "scope", "col").link(column).close());
            markup.words("th", grid.last(), "scope", "col", "class", "standing").close(2).open("tbody");
            grid.rows().forEach(row -> row(row, markup));
            markup.close(4).line();
        }
    }

    private static void row(GridRow row, Markup markup) {
        markup.open("tr").open("th", "scope", "row", "class", "subject").link(row.subject()).close();
        for (Cell cell : row.cells()) {
            markup.words("td", cell.words(), "class", cell.disputed() ? "disputed" : cell.silent() ? "silent" : "plain");
        }
        markup.words("td", row.verdict(), "class", "standing").close().line();
    }

    static void sources(List<SourcePart> sources, Markup markup) {
        Blocks.chapter("sources", markup.say("section.sources"), sources.stream().findFirst().map(Space::of).orElse(0), markup);
        boolean placed = sources.stream().anyMatch(source -> !source.places().isEmpty());
        markup.words("p", markup.say("source.key") + (placed ? " " + markup.say("source.key.places") : ""), "class", "key");
        for (SourcePart source : sources) {
            markup.open("div", "class", "source", "style", Space.style(Space.of(source))).open("div", "class", "head");
            Blocks.heading("h2", source.target(), source.publisher(), markup);
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact(markup.say("source.chicago"), source.chicago(), "en"));
            facts.add(new Fact(markup.say("source.apa"), source.apa(), "en"));
            facts.addAll(source.facts());
            Blocks.facts(facts, markup);
            markup.close();
            Blocks.notes(source.notes(), 2, markup);
            if (!source.places().isEmpty()) {
                markup.open("div", "style", Space.style(Space.ofRows())).open("table", "class", "places", "title", markup.say("source.passages"));
                Blocks.headRow(List.of(markup.say("source.supports"), markup.say("source.range"), markup.say("source.found")), markup);
                source.places().forEach(place -> place(place, markup));
                markup.close(3);
            }
            markup.close().line();
        }
    }

    private static void place(Place place, Markup markup) {
        markup.open("tr").open("th", "scope", "row").link(place.subject()).close()
                .words("td", place.range()).words("td", place.match()).close().line();
    }
}
