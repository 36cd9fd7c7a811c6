package app.synoptic.ui.matrix;

import app.synoptic.ui.controls.EnumWords;

/// By what rows stand together.
enum RowGrouping implements EnumWords.Typed {
    NONE, KIND,
    /// By the best date, as precisely as it is known; of what lasts, by its beginning.
    DATE,
    VERDICT;

    @Override
    public String type() {
        return "grouping";
    }
}
