package app.synoptic.propose;

import app.synoptic.domain.Dating;
import app.synoptic.domain.Kind;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.event.HappeningFinder;
import app.synoptic.propose.event.Report;
import app.synoptic.propose.said.Sayings;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.temporal.Setting;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.temporal.TimeTagger;
import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one article and proposes what it tells. Pure; safe for any thread; takes time linear in the article, and needs no
/// other article, so that a new one costs its own length.
public final class Proposer {

    /// Who proposes, in [Ground#by].
    public static final String RULES = "rules 1";

    private final Article article;
    private final List<KnownTestimony> told;

    private Proposer(Article article, List<KnownTestimony> told) {
        this.article = article;
        this.told = told;
    }

    /// What the article tells that is not told yet, in reading order.
    ///
    /// @param told to what events the article's source testifies already, and where
    public static List<Proposal> of(Article article, List<KnownTestimony> told) {
        ReadArticle read = ReadArticle.of(article.text(), article.regions(), article.language());
        List<TimeExpression> times = TimeTagger.of(article.text(), new Setting(article.published(), article.language()));
        Proposer proposer = new Proposer(article, told);
        List<Proposal> proposals = new ArrayList<>();
        for (Report report : HappeningFinder.of(read, Sayings.of(read), times)) {
            proposer.proposal(report).ifPresent(proposals::add);
        }
        return proposals;
    }

    private Optional<Proposal> proposal(Report report) {
        Ground ground = ground(report);
        ProposedDate date = date(report);
        List<KnownTestimony> same = told.stream().filter(own -> own.passages().stream().anyMatch(place -> ground.passages().stream().anyMatch(place::overlaps))).toList();
        if (same.isEmpty()) {
            Happening happening = new Happening(report.label(), date, report.standing(), new Kind(report.kind()), report.actors(), report.places(), report.saidBy());
            return Optional.of(new Proposal.NewEvent(article.source(), ground, happening, null));
        }
        boolean lacksDate = same.size() == 1 && !same.getFirst().dated();
        return lacksDate && date != null && report.dated() ? Optional.of(new Proposal.Date(article.source(), ground, same.getFirst().event(), date))
                : Optional.empty();
    }

    private Ground ground(Report report) {
        List<ProposalId> keys = report.keys().stream().map(words -> {
            List<String> parts = new ArrayList<>(List.of(article.source().value()));
            parts.addAll(words);
            return ProposalId.of(parts);
        }).distinct().toList();
        Why why = report.cue() == null ? new Why.Reports(report.trigger()) : new Why.Says(report.cue());
        return new Ground(report.passages().stream().map(this::passage).toList(), keys, RULES, why, report.score());
    }

    /// From its first word to its last: signs at its edges are found again by no fingerprint.
    private Passage passage(Span span) {
        List<Word> words = Words.of(article.text().substring(span.start(), span.end()));
        return words.isEmpty() ? new Passage(article.id(), span.start(), span.end())
                : new Passage(article.id(), span.start() + words.getFirst().start(), span.start() + words.getLast().end());
    }

    private @Nullable ProposedDate date(Report report) {
        TimeExpression time = report.date();
        if (time == null || time.date() == null) {
            return null;
        }
        return new ProposedDate(time.date(), time.part(), report.dated() ? time.dating() : Dating.INFERRED,
                report.dated() ? new Passage(article.id(), time.start(), time.end()) : null, time.because());
    }
}
