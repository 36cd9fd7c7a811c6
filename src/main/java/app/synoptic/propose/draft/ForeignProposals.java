package app.synoptic.propose.draft;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.Article;
import app.synoptic.propose.Ground;
import app.synoptic.propose.Happening;
import app.synoptic.propose.HeldArticle;
import app.synoptic.propose.KnownTestimony;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalId;
import app.synoptic.propose.ProposedDate;
import app.synoptic.propose.Why;
import app.synoptic.propose.draft.DraftOutcome.Taken;
import app.synoptic.propose.draft.DraftOutcome.Thrown;
import app.synoptic.propose.draft.ProposalDraft.Quote;
import app.synoptic.propose.draft.ProposalDraft.Sort;
import app.synoptic.temporal.Setting;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.temporal.TimeTagger;
import app.synoptic.text.Sentences;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes proposals of drafts whose every quotation stands word for word in the text held of its source; all others are thrown away. For
/// one thread at a time.
public final class ForeignProposals {

    private final Dossier dossier;
    private final Map<SourceId, HeldArticle> held;
    private final Map<SourceId, List<TimeExpression>> times = new HashMap<>();

    /// @param held the articles whose own words are held
    public ForeignProposals(Dossier dossier, Map<SourceId, HeldArticle> held) {
        this.dossier = dossier;
        this.held = Map.copyOf(held);
    }

    /// What becomes of one draft.
    public DraftOutcome check(ProposalDraft draft) {
        HeldArticle own = held.get(draft.source());
        DraftFault fault = fault(draft, own);
        if (own == null || fault != null) {
            return new Thrown(draft, fault == null ? DraftFault.NO_TEXT : fault, "");
        }
        Quotations quotations = new Quotations(own.article());
        List<Passage> passages = new ArrayList<>();
        for (Quote quote : draft.quotes()) {
            switch (quotations.find(quote)) {
                case Quotations.Sought.Found(var passage) -> passages.add(passage);
                case Quotations.Sought.Missed(var missed) -> {
                    return new Thrown(draft, missed, quote.words());
                }
            }
        }
        SupportedDate date = SupportedDate.of(times(own.article()), passages, Sentences.around(own.article().text(), passages.getFirst().start(), passages.getFirst().end()), draft.date());
        if (draft.sort() == Sort.DATE ? date.date() == null : told(draft, own, passages)) {
            return new Thrown(draft, draft.sort() == Sort.DATE ? DraftFault.NO_DATE : DraftFault.TOLD, "");
        }
        return draft.sort() == Sort.DATE && dated(draft, own) ? new Thrown(draft, DraftFault.TOLD, "")
                : new Taken(draft, proposal(draft, ground(draft, own.article(), passages), date.date()), date.misdated());
    }

    private @Nullable DraftFault fault(ProposalDraft draft, @Nullable HeldArticle own) {
        Optional<Source> source = dossier.source(draft.source());
        if (source.isEmpty()) {
            return DraftFault.NO_SOURCE;
        } else if (own == null) {
            return DraftFault.NO_TEXT;
        } else if (!draft.annotated() && source.get().read().state() == ReadingState.THROUGH) {
            return DraftFault.READ_THROUGH;
        }
        return draft.event() != null && dossier.event(draft.event()).isEmpty() ? DraftFault.NO_EVENT : null;
    }

    private List<TimeExpression> times(Article article) {
        return times.computeIfAbsent(article.source(), _ -> TimeTagger.of(article.text(), new Setting(article.published(), article.language())));
    }

    /// What a person marked for one event may stand in words that are told of another.
    private static boolean told(ProposalDraft draft, HeldArticle own, List<Passage> passages) {
        return own.told().stream().filter(told -> !draft.annotated() || draft.event() == null || told.event().equals(draft.event())).flatMap(told -> told.passages().stream()).anyMatch(place -> passages.stream().anyMatch(place::overlaps));
    }

    private static boolean dated(ProposalDraft draft, HeldArticle own) {
        return own.told().stream().anyMatch(told -> told.event().equals(draft.event()) && told.dated());
    }

    private static Ground ground(ProposalDraft draft, Article article, List<Passage> passages) {
        List<ProposalId> keys = passages.stream().map(passage -> key(draft, article.text().substring(passage.start(), passage.end()))).distinct().toList();
        return new Ground(passages, keys, draft.by(), new Why.Told(reason(draft)), draft.score());
    }

    private static String reason(ProposalDraft draft) {
        return draft.because() != null ? draft.because() : draft.label().isBlank() ? draft.by() : draft.label();
    }

    /// Rests on what is quoted and on what is made of it: two happenings may stand in the same words.
    private static ProposalId key(ProposalDraft draft, String words) {
        List<String> parts = new ArrayList<>(List.of(draft.source().value(), "draft", draft.sort().name(), draft.label()));
        parts.addAll(Words.of(words).stream().map(Word::form).toList());
        return ProposalId.of(parts);
    }

    private static Proposal proposal(ProposalDraft draft, Ground ground, @Nullable ProposedDate date) {
        if (draft.event() == null || draft.sort() == Sort.EVENT) {
            return new Proposal.NewEvent(draft.source(), ground, happening(draft, date), draft.event());
        }
        return draft.sort() == Sort.DATE && date != null ? new Proposal.Date(draft.source(), ground, draft.event(), date)
                : new Proposal.Testimony(draft.source(), ground, happening(draft, date), draft.event());
    }

    private static Happening happening(ProposalDraft draft, @Nullable ProposedDate date) {
        return new Happening(draft.label(), date, draft.standing(), draft.kind(), draft.actors(), draft.places(), draft.saidBy(), draft.tags());
    }
}
