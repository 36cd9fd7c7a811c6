package app.synoptic.read.format;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.BlockKind;
import java.util.List;

/// What the lines of a text are by the regions they lie in, asked for in their order.
final class LineKinds {

    private final List<Region> regions;
    private int at;

    /// @param regions over all of the text; at least one
    LineKinds(List<Region> regions) {
        this.regions = regions;
    }

    /// The kind of the line that begins at `start`.
    BlockKind next(int start) {
        while (at + 1 < regions.size() && regions.get(at).end() <= start) {
            at++;
        }
        return BlockKind.of(regions.get(at).kind());
    }
}
