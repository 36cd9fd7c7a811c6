package app.synoptic.ui.matrix;

import app.synoptic.domain.Source;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all rows of the matrix share: the dossier, where its columns lie, and which source's cell is marked.
///
/// @param marked index of a source; -1 for none
record Board(@Nullable OpenDossier open, Columns columns, int marked) {

    static final Board EMPTY = new Board(null, new Columns(0, 0, 0), -1);

    List<Source> sources() {
        return open == null ? List.of() : open.dossier().sources();
    }

    Board of(@Nullable OpenDossier next) {
        int count = next == null ? 0 : next.dossier().sources().size();
        return new Board(next, new Columns(columns.width(), count, columns.offset()).scrolled(columns.offset()),
                marked < count ? marked : -1);
    }

    Board wide(double width) {
        return new Board(open, new Columns(Math.max(0, width), columns.sources(), columns.offset()).scrolled(columns.offset()), marked);
    }

    Board scrolled(double offset) {
        return new Board(open, columns.scrolled(offset), marked);
    }

    /// With another source marked, and scrolled to where it is seen.
    Board marking(int source) {
        return source < 0 ? new Board(open, columns, -1) : new Board(open, columns.scrolled(columns.revealing(source)), source);
    }
}
