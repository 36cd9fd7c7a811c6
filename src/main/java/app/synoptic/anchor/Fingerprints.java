package app.synoptic.anchor;

import app.synoptic.domain.FingerprintSelector;
import app.synoptic.domain.Passage;
import app.synoptic.domain.Wording;
import java.util.List;

/// Makes fingerprints of passages of an original, and finds them again in any copy of it.
public final class Fingerprints {

    private Fingerprints() {}

    /// The fingerprints of `passages` of `original`, in their order. The same input gives the same output.
    ///
    /// @throws IllegalArgumentException if a passage leaves the text, holds no word, cuts a word, or lies in furniture
    public static List<FingerprintSelector> of(Wording original, List<Passage> passages, SourceKey key) {
        throw new UnsupportedOperationException();
    }

    /// Where the selectors of one source lie in `copy`, in their order. All selectors of the source should be given
    /// at once: their mutual order tells `Moved`, and decides between look-alikes. Furniture is never a place.
    ///
    /// @throws IllegalArgumentException if a selector is not what [#of] prints
    public static List<Outcome> find(Wording copy, List<FingerprintSelector> selectors, SourceKey key) {
        throw new UnsupportedOperationException();
    }
}
