package app.synoptic.store.h2.rows;

/// Which events, questions or sources are read: all of a dossier, or a single one.
///
/// @param column of their table
/// @param row    what stands in it
public record Scope(String column, long row) {

    /// All of a dossier.
    public static Scope dossier(long row) {
        return new Scope("dossier", row);
    }

    /// The one of a row.
    public static Scope row(long row) {
        return new Scope("id", row);
    }
}
