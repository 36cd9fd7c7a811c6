package app.synoptic.ui.matrix;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all rows of the matrix share: the dossier, which sources it has across, where their columns lie, and which source's
/// cell is marked.
///
/// @param marked index of a column; -1 for none
record MatrixState(@Nullable OpenDossier open, SourceColumns across, MatrixColumns columns, int marked) {

    static final MatrixState EMPTY = new MatrixState(null, SourceColumns.NONE, new MatrixColumns(0, 0, 0), -1);

    /// From left to right.
    List<Source> sources() {
        return across.sources();
    }

    /// With other sources across. The marked one stays so, wherever it stands now, and is seen.
    MatrixState of(@Nullable OpenDossier next, SourceColumns sources) {
        boolean same = open != null && next != null && open.dossier().id().equals(next.dossier().id());
        SourceId source = same && marked >= 0 ? sources().get(marked).id() : null;
        MatrixColumns laid = new MatrixColumns(columns.width(), sources.sources().size(), 0).scrolled(same ? columns.offset() : 0);
        MatrixState state = new MatrixState(next, sources, laid, -1);
        int at = source == null ? -1 : sources.place(source);
        return at < 0 ? state : at == marked ? new MatrixState(next, sources, laid, at) : state.marking(at);
    }

    MatrixState wide(double width) {
        return new MatrixState(open, across, new MatrixColumns(Math.max(0, width), columns.sources(), columns.offset()).scrolled(columns.offset()), marked);
    }

    MatrixState scrolled(double offset) {
        return new MatrixState(open, across, columns.scrolled(offset), marked);
    }

    /// With another source marked, and scrolled to where it is seen.
    MatrixState marking(int source) {
        return source < 0 ? new MatrixState(open, across, columns, -1) : new MatrixState(open, across, columns.scrolled(columns.revealing(source)), source);
    }
}
