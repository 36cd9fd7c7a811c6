package app.synoptic.propose;

import java.util.List;

/// A proposal with the words it stands on.
///
/// @param words those of its passages, in their order
public record ProposalWithWords(Proposal proposal, List<String> words) {

    public ProposalWithWords {
        words = List.copyOf(words);
    }

    /// The proposals of one article with their words.
    public static List<ProposalWithWords> of(Article article, List<Proposal> proposals) {
        return proposals.stream().map(proposal -> new ProposalWithWords(proposal, proposal.ground().passages().stream().map(passage -> article.text().substring(passage.start(), passage.end())).toList())).toList();
    }
}
