package app.synoptic.tables;

import app.synoptic.domain.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one row.
///
/// @param event   what it tells; null where it is not taken
/// @param sources who testify to it, by their publishers
/// @param quoted  how many of its quotations stand word for word in a text
public record RowOutcome(long row, @Nullable Event event, List<String> sources, int quoted, List<RowRemark> remarks) {

    public RowOutcome {
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }
}
