package app.synoptic.read;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Region;
import java.util.List;

/// What the lines of a text are by the regions they lie in, asked for in their order.
public final class LineKinds {

    private final List<Region> regions;
    private int at;

    /// @param regions over all of the text; at least one
    public LineKinds(List<Region> regions) {
        this.regions = regions;
    }

    /// The kind of the line that begins at `start`.
    public BlockKind next(int start) {
        while (at + 1 < regions.size() && regions.get(at).end() <= start) {
            at++;
        }
        return BlockKind.of(regions.get(at).kind());
    }
}
