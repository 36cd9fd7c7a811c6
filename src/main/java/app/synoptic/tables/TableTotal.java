package app.synoptic.tables;

import app.synoptic.edit.TableEdits.TakeTable;
import java.util.List;

/// What a whole table comes to.
///
/// @param edit    the one change that takes it in
/// @param first   what became of the first rows
/// @param remarks all that is to be said of single rows, in their order
/// @param rows    how many rows there are below the header
/// @param left    how many of them are not taken
/// @param quoted  how many testimonies stand on words that were found
/// @param aside   the columns of which nothing is taken, though something stands in them
public record TableTotal(TakeTable edit, List<RowOutcome> first, List<RowRemark> remarks, long rows, long left, long quoted, List<String> aside) {

    public TableTotal {
        first = List.copyOf(first);
        remarks = List.copyOf(remarks);
        aside = List.copyOf(aside);
    }

    /// Whether there is nothing to take.
    public boolean nothing() {
        return edit.events().isEmpty();
    }
}
