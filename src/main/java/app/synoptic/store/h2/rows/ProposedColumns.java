package app.synoptic.store.h2.rows;

import app.synoptic.domain.Proposed;
import app.synoptic.store.h2.sql.ResultRow;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a testimony or a piece of evidence came in, as the last columns of its row; nothing where a person wrote it.
final class ProposedColumns {

    private ProposedColumns() {}

    /// All values of a row: those of other columns, and these behind them.
    static @Nullable Object[] behind(@Nullable Proposed proposed, @Nullable Object... others) {
        Stream<@Nullable Object> own = proposed == null ? Stream.of(null, null, null, null, null)
                : Stream.of(proposed.by(), proposed.because(), proposed.thousandths(), proposed.acceptedBy(), proposed.accepted());
        return Stream.concat(Stream.of(others), own).toArray();
    }

    static @Nullable Proposed read(ResultRow row) throws SQLException {
        String by = row.textOrNull("proposed_by");
        return by == null ? null : new Proposed(by, row.text("proposed_because"), row.integer("proposed_score") / 1000.0,
                row.textOrNull("accepted_by"), LocalDate.parse(row.text("accepted")));
    }
}
