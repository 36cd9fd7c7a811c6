package app.synoptic.read.table;

import java.util.List;

/// One row of a table.
///
/// @param number as a spreadsheet counts it, from 1, the header among them
/// @param cells  from the left; none is null, and cells that are missing at the right are not there
public record TableRow(long number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /// The words of a cell without white space around them; empty where there is none.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /// Whether nothing stands in it.
    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
