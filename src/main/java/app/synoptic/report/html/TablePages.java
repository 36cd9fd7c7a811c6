package app.synoptic.report.html;

import app.synoptic.report.document.Document.Cell;
import app.synoptic.report.document.Document.Fact;
import app.synoptic.report.document.Document.Grid;
import app.synoptic.report.document.Document.GridRow;
import app.synoptic.report.document.Document.Place;
import app.synoptic.report.document.Document.SourcePart;
import app.synoptic.report.words.VerdictSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The matrix and the bibliography.
final class TablePages {

    /// How many passages stand side by side.
    private static final int ABREAST = 3;

    private TablePages() {}

    static void matrix(List<Grid> grids, boolean many, XhtmlWriter markup) {
        Blocks.chapter("matrix", markup.say("section.matrix"), PageBreakEstimates.ofGrid(), markup);
        markup.words("p", many ? markup.say("matrix.key.many", VerdictSigns.key(markup.phrases())) : markup.say("matrix.key"), "class", "key");
        for (Grid grid : grids) {
            markup.open("div", "style", PageBreakEstimates.style(PageBreakEstimates.ofGrid())).words("h2", grid.caption(), "class", "caption").scroll(grid.caption());
            markup.open("table", "class", many ? "grid many" : "grid").open("thead").open("tr").words("th", grid.corner(), "scope", "col", "class", "subject");
            grid.columns().forEach(column -> markup.open("th", "scope", "col").link(column).close());
            if (grid.last().isEmpty() && !markup.paper()) {
                markup.words("td", "", "class", "standing");
            } else {
                markup.words("th", grid.last(), "scope", "col", "class", "standing");
            }
            markup.close(2).open("tbody");
            grid.rows().forEach(row -> row(row, markup));
            markup.close(4).line();
        }
    }

    private static void row(GridRow row, XhtmlWriter markup) {
        markup.open("tr").open("th", "scope", "row", "class", "subject").link(row.subject()).close();
        for (Cell cell : row.cells()) {
            markup.words("td", cell.words(), "class", cell.disputed() ? "disputed" : cell.silent() ? "silent" : "plain");
        }
        markup.words("td", row.verdict(), "class", "standing").close().line();
    }

    static void sources(List<SourcePart> sources, boolean many, XhtmlWriter markup) {
        Blocks.chapter("sources", markup.say("section.sources"), sources.stream().findFirst().map(source -> PageBreakEstimates.of(source, many)).orElse(0), markup);
        boolean placed = sources.stream().anyMatch(source -> !source.places().isEmpty());
        markup.words("p", markup.say("source.key") + (placed ? " " + markup.say("source.key.places") : ""), "class", "key");
        for (SourcePart source : sources) {
            markup.open("div", "class", many ? "source many" : "source", "style", PageBreakEstimates.style(PageBreakEstimates.of(source, many))).open("div", "class", "head");
            Blocks.heading("h2", source.target(), source.name(), markup);
            facts(source, many, markup);
            markup.close();
            Blocks.notes(source.notes(), 2, markup);
            places(source.places(), markup);
            markup.close().line();
        }
    }

    /// A row for each; of many sources the short ones in one line.
    private static void facts(SourcePart source, boolean many, XhtmlWriter markup) {
        List<Fact> rows = new ArrayList<>();
        rows.add(new Fact(markup.say("source.chicago"), source.chicago(), "en"));
        rows.add(new Fact(markup.say("source.apa"), source.apa(), "en"));
        source.facts().stream().filter(fact -> !many || fact.note()).forEach(rows::add);
        Blocks.facts(rows, markup);
        if (many) {
            markup.words("p", source.facts().stream().filter(fact -> !fact.note()).map(fact -> fact.name() + ": " + fact.words())
                    .collect(Collectors.joining(" · ")), "class", "line");
        }
    }

    private static void places(List<Place> places, XhtmlWriter markup) {
        if (places.isEmpty()) {
            return;
        }
        markup.open("div", "style", PageBreakEstimates.style(PageBreakEstimates.ofRows())).words("p", markup.say("source.passages"), "class", "small-head")
                .open("table", "class", "places", "title", markup.say("source.passages")).open("tbody");
        for (int from = 0; from < places.size(); from += ABREAST) {
            markup.open("tr");
            for (int i = from; i < from + ABREAST; i++) {
                place(i < places.size() ? places.get(i) : null, markup);
            }
            markup.close().line();
        }
        markup.close(3);
    }

    private static void place(@Nullable Place place, XhtmlWriter markup) {
        if (place == null) {
            markup.words("td", "").words("td", "");
        } else {
            markup.open("th", "scope", "row").link(place.subject()).close()
                    .words("td", place.range() + (place.match().isEmpty() ? "" : " (" + place.match() + ")"));
        }
    }
}
