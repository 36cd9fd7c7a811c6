package app.synoptic.ui.work.proposing;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.drafts.DraftsException;
import app.synoptic.drafts.KeptDrafts;
import app.synoptic.propose.Article;
import app.synoptic.propose.HeldArticle;
import app.synoptic.propose.KnownTestimony;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.RefusedProposal;
import app.synoptic.propose.RefusedProposals;
import app.synoptic.propose.draft.DraftFault;
import app.synoptic.propose.draft.DraftOutcome.Taken;
import app.synoptic.propose.draft.DraftOutcome.Thrown;
import app.synoptic.propose.draft.ForeignProposals;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What other programs drafted for the open dossier and a command took in. What is decided on goes from their file, and comes back with
/// an undo while the dossier stays open. Reads and writes files: not for the FX thread.
final class ForeignDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(ForeignDrafts.class);

    private final @Nullable KeptDrafts kept;
    private @Nullable DossierId read;
    /// What is kept, among it what waits no longer because the change that brought it is taken back.
    private List<ProposalDraft> all = List.of();
    private final Supplier<Set<Long>> inForce;
    private @Nullable Set<Long> standing;
    private List<ProposalDraft> written = List.of();
    private final Map<ProposalDraft, Proposal> taken = new HashMap<>();
    private final Set<ProposalDraft> told = new HashSet<>();

    /// @param kept null where there is no folder to keep any
    /// @param inForce the numbers of the changes in force
    ForeignDrafts(@Nullable KeptDrafts kept, Supplier<Set<Long>> inForce) {
        this.kept = kept;
        this.inForce = inForce;
    }

    /// All that wait for a dossier.
    synchronized List<ProposalDraft> waiting(DossierId dossier) {
        return waiting(dossier.equals(read) ? all : kept == null ? List.of() : read(kept, dossier));
    }

    private List<ProposalDraft> waiting(List<ProposalDraft> drafts) {
        return drafts.stream().filter(this::waits).toList();
    }

    private boolean waits(ProposalDraft draft) {
        return draft.waits(this::standing);
    }

    private Set<Long> standing() {
        Set<Long> known = standing;
        if (known == null) {
            known = inForce.get();
            standing = known;
        }
        return known;
    }

    /// Looks again which changes are in force; the sources of drafts that wait since, or wait no longer.
    synchronized Set<SourceId> changed() {
        if (all.stream().allMatch(draft -> draft.change() == null)) {
            standing = null;
            return Set.of();
        }
        Set<ProposalDraft> before = new HashSet<>(waiting(all));
        standing = null;
        Set<ProposalDraft> now = new HashSet<>(waiting(all));
        return all.stream().filter(draft -> before.contains(draft) != now.contains(draft)).map(ProposalDraft::source).collect(Collectors.toSet());
    }

    /// Reads what waits for a dossier; gives the sources whose words a person marked.
    synchronized Set<SourceId> annotated(DossierId dossier) {
        return of(dossier).stream().filter(ProposalDraft::annotated).map(ProposalDraft::source).collect(Collectors.toSet());
    }

    /// What is proposed for one article: these drafts, and what the rules propose in other words.
    synchronized List<Proposal> with(OpenDossier open, Article article, List<KnownTestimony> known, List<Proposal> rules) {
        List<ProposalDraft> own = of(open.dossier().id()).stream().filter(draft -> draft.source().equals(article.source())).toList();
        if (own.isEmpty()) {
            return rules;
        }
        ForeignProposals foreign = new ForeignProposals(open.dossier(), Map.of(article.source(), new HeldArticle(article, known)));
        List<Proposal> drafted = own.stream().flatMap(draft -> Stream.ofNullable(check(foreign, draft))).toList();
        List<RefusedProposal> same = drafted.stream().map(draft -> RefusedProposal.of(draft, null)).toList();
        List<Passage> marked = own.stream().filter(ProposalDraft::annotated).map(taken::get).filter(Objects::nonNull).flatMap(one -> one.ground().passages().stream()).toList();
        return Stream.concat(rules.stream().filter(rule -> same.stream().noneMatch(draft -> draft.covers(rule)) && marked.stream().noneMatch(words -> mostly(words, rule))),
                drafted.stream()).toList();
    }

    /// Whether a rule found most of what a person marked, or she marked most of words it found: then it says nothing that she did not.
    private static boolean mostly(Passage marked, Proposal rule) {
        return rule.ground().passages().stream().filter(found -> found.text().equals(marked.text()))
                .anyMatch(found -> (Math.min(marked.end(), found.end()) - Math.max(marked.start(), found.start())) * 2L >= Math.max(marked.length(), found.length()));
    }

    private @Nullable Proposal check(ForeignProposals foreign, ProposalDraft draft) {
        taken.remove(draft);
        told.remove(draft);
        return switch (foreign.check(draft)) {
            case Taken(var _, var proposal, var _) -> {
                taken.put(draft, proposal);
                yield proposal;
            }
            case Thrown(var _, var fault, var _) -> {
                if (fault == DraftFault.TOLD) {
                    told.add(draft);
                }
                yield null;
            }
        };
    }

    private List<ProposalDraft> of(DossierId dossier) {
        if (!dossier.equals(read)) {
            read = dossier;
            all = kept == null ? List.of() : read(kept, dossier);
            written = all;
            taken.clear();
            told.clear();
        }
        return waiting(all);
    }

    private static List<ProposalDraft> read(KeptDrafts kept, DossierId dossier) {
        try {
            return kept.of(dossier);
        } catch (DraftsException e) {
            LOG.warn("drafts cannot be read", e);
            return List.of();
        }
    }

    private static boolean refused(@Nullable Proposal proposal, RefusedProposals refusals) {
        return proposal != null && refusals.cover(proposal);
    }

    /// Takes in more of them, but for those that are there; they are on disk when this returns.
    ///
    /// @throws DraftsException if they cannot be kept
    synchronized void add(DossierId dossier, List<ProposalDraft> more) {
        List<ProposalDraft> before = dossier.equals(read) ? all : kept == null ? List.of() : kept.of(dossier);
        standing = null;
        List<ProposalDraft> next = KeptDrafts.adding(before, more, this::waits);
        if (kept != null) {
            kept.keep(dossier, next);
        }
        if (dossier.equals(read)) {
            all = next;
            written = all;
        }
    }

    /// Keeps those on which nothing is decided.
    synchronized void keep(DossierId dossier, List<RefusedProposal> refusals) {
        if (kept == null || !dossier.equals(read)) {
            return;
        }
        RefusedProposals refused = new RefusedProposals(refusals);
        List<ProposalDraft> left = new ArrayList<>(all);
        left.removeIf(draft -> told.contains(draft) || refused(taken.get(draft), refused));
        if (!left.equals(written)) {
            try {
                kept.keep(dossier, left);
                written = left;
            } catch (DraftsException e) {
                LOG.warn("drafts cannot be kept", e);
            }
        }
    }
}
