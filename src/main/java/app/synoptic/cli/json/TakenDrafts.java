package app.synoptic.cli.json;

import app.synoptic.annotate.HeldArticles;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.drafts.DraftFile;
import app.synoptic.drafts.KeptDrafts;
import app.synoptic.propose.HeldArticle;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.RefusedProposals;
import app.synoptic.propose.draft.DraftFault;
import app.synoptic.propose.draft.DraftOutcome;
import app.synoptic.propose.draft.ForeignProposals;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What became of the drafts of a file.
///
/// @param file    what stands in it
/// @param checked its drafts, those that were asked for
/// @param held    the articles they were held against
public record TakenDrafts(DraftFile file, List<DraftOutcome> checked, Map<SourceId, HeldArticle> held) {

    /// Checks the drafts of a file, and keeps those that stand beside the ones kept before and not told since.
    ///
    /// @param folder  of the library
    /// @param sources the ids of those asked for; empty for all
    public static TakenDrafts of(Library library, Path folder, DossierId id, List<String> sources, Path file) {
        DraftFile read = DraftFile.read(file, String.valueOf(file.getFileName()));
        Dossier dossier = library.dossier(id);
        Map<SourceId, HeldArticle> held = HeldArticles.held(library, id);
        ForeignProposals foreign = new ForeignProposals(dossier, held);
        RefusedProposals refusals = HeldArticles.refusals(library, id);
        List<DraftOutcome> checked = read.drafts().stream().filter(draft -> sources.isEmpty() || sources.contains(draft.source().value()))
                .map(draft -> decided(foreign.check(draft), refusals)).toList();
        KeptDrafts kept = new KeptDrafts(folder, library.sealing().orElse(null));
        List<ProposalDraft> all = new ArrayList<>(kept.of(id).stream().filter(draft -> waits(decided(foreign.check(draft), refusals))).toList());
        for (DraftOutcome one : checked) {
            if (one instanceof DraftOutcome.Taken(var draft, var _, var _) && all.stream().noneMatch(draft::same)) {
                all.add(draft);
            }
        }
        kept.keep(id, all);
        return new TakenDrafts(read, checked, held);
    }

    private static DraftOutcome decided(DraftOutcome checked, RefusedProposals refusals) {
        return checked instanceof DraftOutcome.Taken(var draft, var proposal, var _) && refusals.cover(proposal)
                ? new DraftOutcome.Thrown(draft, DraftFault.REFUSED, "") : checked;
    }

    /// Whether a draft is still to be decided on. One whose text is not held now may be right again.
    private static boolean waits(DraftOutcome checked) {
        return !(checked instanceof DraftOutcome.Thrown(var _, var fault, var _)) || fault != DraftFault.TOLD && fault != DraftFault.REFUSED;
    }

    /// How many are proposals.
    public int taken() {
        return (int) checked.stream().filter(DraftOutcome.Taken.class::isInstance).count();
    }

    /// How many are thrown away.
    public int thrown() {
        return checked.size() - taken() + file.broken();
    }

    /// Those that are proposals, as JSON.
    public String json() {
        return ArticleProposalsJson.of(held.values().stream().map(own -> new ArticleProposalsJson.Proposed(own.article(), of(own))).filter(one -> !one.proposals().isEmpty()).toList());
    }

    private List<Proposal> of(HeldArticle own) {
        return checked.stream().filter(DraftOutcome.Taken.class::isInstance).map(one -> ((DraftOutcome.Taken) one).proposal())
                .filter(proposal -> proposal.source().equals(own.article().source())).toList();
    }
}
