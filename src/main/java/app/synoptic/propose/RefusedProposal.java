package app.synoptic.propose;

import app.synoptic.domain.wording.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A proposal that a person refused, and what is kept of it so that it does not come back.
///
/// @param kind     what sort of proposal it was
/// @param keys     the names of its ground
/// @param passages the words it stood on
/// @param reason   why, if she said so
public record RefusedProposal(Sort kind, Set<ProposalId> keys, List<Passage> passages, @Nullable String reason) {

    /// What sorts of proposals there are; a refused event may still be good for a date.
    public enum Sort {
        EVENT, READING, DATE, DUPLICATE, QUESTION;

        /// The sort of a proposal. A testimony is the same words as a new event, told of a known one.
        public static Sort of(Proposal proposal) {
            return switch (proposal) {
                case Proposal.NewEvent _, Proposal.Testimony _ -> EVENT;
                case Proposal.Reading _ -> READING;
                case Proposal.Date _ -> DATE;
                case Proposal.Duplicate _ -> DUPLICATE;
                case Proposal.NewQuestion _ -> QUESTION;
            };
        }
    }

    public RefusedProposal {
        keys = Set.copyOf(keys);
        passages = List.copyOf(passages);
    }

    /// One as a library keeps it.
    ///
    /// @param kind the name of its sort
    /// @param keys the values of those of its ground
    public static RefusedProposal kept(String kind, Set<String> keys, List<Passage> passages, @Nullable String reason) {
        return new RefusedProposal(Sort.valueOf(kind), keys.stream().map(ProposalId::new).collect(Collectors.toSet()), passages, reason);
    }

    /// The refusal of a proposal.
    public static RefusedProposal of(Proposal proposal, @Nullable String reason) {
        Ground ground = proposal.ground();
        return new RefusedProposal(Sort.of(proposal), Set.copyOf(ground.keys()), ground.passages(), reason);
    }

    /// Whether `proposal` is the one refused: its leading key was, in whatever copy of the text; or its leading passage is the
    /// same words but for their edges, as a newer rule may cut them. The same words may bear out several questions,
    /// answers and duplicates.
    public boolean covers(Proposal proposal) {
        if (kind != Sort.of(proposal)) {
            return false;
        }
        Passage lead = proposal.ground().passages().getFirst();
        boolean several = kind == Sort.QUESTION || kind == Sort.READING || kind == Sort.DUPLICATE;
        return keys.contains(proposal.id()) || !several && passages.stream().anyMatch(own -> nearly(own, lead));
    }

    /// Whether four fifths of the characters of either lie in the other.
    private static boolean nearly(Passage one, Passage other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return one.text().equals(other.text()) && shared * 5L >= Math.max(one.length(), other.length()) * 4L;
    }
}
