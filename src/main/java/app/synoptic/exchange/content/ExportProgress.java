package app.synoptic.exchange.content;

/// Follows an export that is being made. Called by the thread that makes it.
@FunctionalInterface
public interface ExportProgress {

    /// Follows nothing, and always wants it.
    ExportProgress NONE = (_, _) -> true;

    /// Is told how many testimonies of all are written.
    ///
    /// @return whether the export is still wanted
    boolean at(int done, int all);
}
