package app.synoptic.ui.matrix;

import app.synoptic.ui.controls.sources.SourceGrouping;
import app.synoptic.ui.state.Settings;

/// Which sources the matrix has across, in which groups and order.
///
/// @param telling whether those only that testify to something in a row
record MatrixSources(SourceGrouping grouping, SourceOrder order, boolean telling) {

    static final MatrixSources ALL = new MatrixSources(SourceGrouping.NONE, SourceOrder.OWN, false);

    private static final String GROUPING = "layout.matrix-sources-grouping";
    private static final String ORDER = "layout.matrix-sources-order";
    private static final String TELLING = "layout.matrix-sources-telling";

    /// The one left behind, else all as the dossier has them.
    static MatrixSources kept(Settings settings) {
        return new MatrixSources(settings.word(GROUPING, ALL.grouping), settings.word(ORDER, ALL.order), settings.word(TELLING).isPresent());
    }

    /// Leaves this one behind for the next time.
    void keep(Settings settings) {
        settings.word(GROUPING, grouping, ALL.grouping);
        settings.word(ORDER, order, ALL.order);
        settings.word(TELLING, telling ? "telling" : "");
    }

    MatrixSources with(SourceGrouping next) {
        return new MatrixSources(next, order, telling);
    }

    MatrixSources with(SourceOrder next) {
        return new MatrixSources(grouping, next, telling);
    }

    MatrixSources telling(boolean next) {
        return new MatrixSources(grouping, order, next);
    }
}
