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
record Board(@Nullable OpenDossier open, SourceColumns across, Columns columns, int marked) {

    static final Board EMPTY = new Board(null, SourceColumns.NONE, new Columns(0, 0, 0), -1);

    /// From left to right.
    List<Source> sources() {
        return across.sources();
    }

    /// With other sources across. The marked one stays so, wherever it stands now, and is seen.
    Board of(@Nullable OpenDossier next, SourceColumns sources) {
        boolean same = open != null && next != null && open.dossier().id().equals(next.dossier().id());
        SourceId source = same && marked >= 0 ? sources().get(marked).id() : null;
        Columns laid = new Columns(columns.width(), sources.sources().size(), 0).scrolled(same ? columns.offset() : 0);
        Board board = new Board(next, sources, laid, -1);
        int at = source == null ? -1 : sources.place(source);
        return at < 0 ? board : at == marked ? new Board(next, sources, laid, at) : board.marking(at);
    }

    Board wide(double width) {
        return new Board(open, across, new Columns(Math.max(0, width), columns.sources(), columns.offset()).scrolled(columns.offset()), marked);
    }

    Board scrolled(double offset) {
        return new Board(open, across, columns.scrolled(offset), marked);
    }

    /// With another source marked, and scrolled to where it is seen.
    Board marking(int source) {
        return source < 0 ? new Board(open, across, columns, -1) : new Board(open, across, columns.scrolled(columns.revealing(source)), source);
    }
}
