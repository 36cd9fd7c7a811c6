package app.synoptic.ui.matrix;

/// By what rows stand together.
enum RowGrouping {
    NONE, KIND,
    /// By the best date, as precisely as it is known; of what lasts, by its beginning.
    DATE,
    VERDICT
}
