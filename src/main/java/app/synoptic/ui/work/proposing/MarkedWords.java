package app.synoptic.ui.work.proposing;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.Article;
import app.synoptic.propose.CrossArticleGrouping;
import app.synoptic.propose.Ground;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalWithWords;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.Why;
import app.synoptic.propose.link.SameEvent;
import app.synoptic.ui.state.OpenDossier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the words tell that a person has marked, as the rules read them.
public final class MarkedWords {

    private MarkedWords() {}

    /// The happening in the words marked, standing on those words alone; empty where none is found. Reads the article: not for the FX
    /// thread.
    public static Optional<Proposal.NewEvent> in(OpenDossier open, Source source, Passage marked) {
        Optional<Article> article = ReadSources.article(source, open.text(source.id()).filter(text -> text.id().equals(marked.text())).orElse(null));
        return article.stream().flatMap(own -> Proposer.of(own, List.of()).stream()).filter(Proposal.NewEvent.class::isInstance).map(Proposal.NewEvent.class::cast)
                .filter(one -> shared(one.ground(), marked) > 0).max(Comparator.comparingInt(one -> shared(one.ground(), marked)))
                .map(one -> new Proposal.NewEvent(one.source(), new Ground(List.of(marked), List.of(one.id()), one.ground().by(), new Why.Marked(), one.ground().score()),
                        one.happening(), near(open, one, article.orElseThrow(), marked)));
    }

    /// The event of the dossier that it may be, by labels and dates.
    private static @Nullable EventId near(OpenDossier open, Proposal.NewEvent told, Article article, Passage marked) {
        List<CrossArticleGrouping.Known> known = open.dossier().events().stream().map(event -> new CrossArticleGrouping.Known(event.id(), event.label(), event.date(), List.of(), Set.of())).toList();
        ProposalWithWords worded = new ProposalWithWords(told, List.of(article.text().substring(marked.start(), marked.end())));
        return switch (CrossArticleGrouping.clusters(known, List.of(worded), open.dossier().zone(), SameEvent.shipped()).getFirst().lead()) {
            case Proposal.Testimony own -> own.event();
            case Proposal.NewEvent own -> own.resembles();
            case Proposal.Reading _, Proposal.Date _, Proposal.Duplicate _, Proposal.NewQuestion _ -> null;
        };
    }

    private static int shared(Ground ground, Passage marked) {
        return ground.passages().stream().mapToInt(passage -> Math.min(passage.end(), marked.end()) - Math.max(passage.start(), marked.start())).max().orElse(0);
    }
}
