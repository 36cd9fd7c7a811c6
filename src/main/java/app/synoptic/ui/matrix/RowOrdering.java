package app.synoptic.ui.matrix;

import app.synoptic.ui.controls.EnumWords;

/// In which order rows stand within their group; those equal in it are by date.
enum RowOrdering implements EnumWords.Typed {
    DATE,
    /// Those on which most pairs of sources contradict each other first.
    DISAGREEMENT,
    LABEL;

    @Override
    public String type() {
        return "ordering";
    }
}
