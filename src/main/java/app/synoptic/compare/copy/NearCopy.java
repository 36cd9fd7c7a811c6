package app.synoptic.compare.copy;

import app.synoptic.domain.SourceId;
import java.util.List;

/// A proposal: `copy` may have been taken from `model`.
///
/// @param copy   the one that appeared later; where nobody can say which did, the one of which the larger share is common
/// @param dated  whether their moments of publication say which was first
/// @param words  how many words of the copy's own voice there are: furniture and quotations are left out
/// @param shared how many of them stand in runs that the model has too
/// @param runs   those runs, in the order of the copy
public record NearCopy(SourceId copy, SourceId model, boolean dated, int words, int shared, List<SharedRun> runs) {

    public NearCopy {
        runs = List.copyOf(runs);
        if (copy.equals(model) || shared > words) {
            throw new IllegalArgumentException("%s is no copy of %s by %d of %d words".formatted(copy, model, shared, words));
        }
    }

    /// The same where dates of publication say, or do not say, which was first.
    NearCopy dated(boolean is) {
        return new NearCopy(copy, model, is, words, shared, runs);
    }

    /// The share of the copy's words, from 0 to 1.
    public double share() {
        return (double) shared / words;
    }
}
