package app.synoptic.ui.matrix;

/// In which order rows stand within their group; those equal in it are by date.
enum Ordering {
    DATE,
    /// Those on which most pairs of sources contradict each other first.
    DISAGREEMENT,
    LABEL
}
