package app.synoptic.store.h2.rows;

/// Which events, questions or sources are read: all of a dossier, or a single one.
///
/// @param column of their table
/// @param row    what stands in it
public record RowScope(String column, long row) {

    /// All of a dossier.
    public static RowScope dossier(long row) {
        return new RowScope("dossier", row);
    }

    /// The one of a row.
    public static RowScope row(long row) {
        return new RowScope("id", row);
    }
}
