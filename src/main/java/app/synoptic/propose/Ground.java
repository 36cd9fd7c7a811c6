package app.synoptic.propose;

import app.synoptic.domain.wording.Passage;
import java.util.List;

/// What a proposal stands on.
///
/// @param passages the words that bear it out, in reading order, at least one
/// @param keys     names of the ground, one for each passage, the leading one first; they rest on the words of the sentence
///                 and of what was found in it, not on offsets, so that another copy or a newer rule finds them again
/// @param by       who proposes: `rules 1`, the name of a model, of a colleague
/// @param why      why
/// @param score    how sure, 0 to 1
public record Ground(List<Passage> passages, List<ProposalId> keys, String by, Why why, double score) {

    public Ground {
        passages = List.copyOf(passages);
        keys = List.copyOf(keys);
        if (passages.isEmpty() || keys.isEmpty()) {
            throw new IllegalArgumentException("a proposal stands on words of a text");
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("a proposal has somebody who makes it");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + score);
        }
    }

    /// Whether a passage of both shares a character.
    public boolean overlaps(Ground other) {
        return passages.stream().anyMatch(own -> other.passages.stream().anyMatch(own::overlaps));
    }
}
