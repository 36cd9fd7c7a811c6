package app.synoptic.bench.propose;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Article;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.Why;
import app.synoptic.propose.link.KnownEvent;
import app.synoptic.propose.link.KnownEvents;
import app.synoptic.propose.link.SameEvent;
import app.synoptic.text.Regions;
import app.synoptic.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Pairs of what the rules propose for two documents of a topic, and whether both tell the same event: one whose mentions hold the words
/// that report it. What is proposed of no annotated event is left out.
final class EcbPairs {

    private record Ground(String document, Set<String> events, KnownEvent words) {}

    private EcbPairs() {}

    static LinkSchool.Pairs of(EcbPlus topic) {
        LinkSchool.Pairs pairs = new LinkSchool.Pairs(new ArrayList<>(), new ArrayList<>());
        List<Ground> grounds = grounds(topic);
        KnownEvents all = KnownEvents.of(grounds.stream().map(Ground::words).toList());
        for (int a = 0; a < grounds.size(); a++) {
            for (int b = a + 1; b < grounds.size(); b++) {
                if (!grounds.get(a).document().equals(grounds.get(b).document())) {
                    pairs.rows().add(SameEvent.features(all, a, b));
                    pairs.same().add(!Collections.disjoint(grounds.get(a).events(), grounds.get(b).events()));
                }
            }
        }
        return pairs;
    }

    private static List<Ground> grounds(EcbPlus topic) {
        List<Ground> grounds = new ArrayList<>();
        topic.documents().forEach((name, document) -> {
            String text = document.text();
            Article article = new Article(new SourceId("document"), TextId.of(name.getBytes(StandardCharsets.UTF_8)), text, Regions.ofArticle(text), null, "en");
            for (Proposal proposal : Proposer.of(article, List.of())) {
                Set<String> events = new HashSet<>();
                document.mentions().forEach((event, spans) -> {
                    if (spans.stream().anyMatch(span -> reports(proposal, span, text))) {
                        events.add(event);
                    }
                });
                if (!events.isEmpty()) {
                    grounds.add(new Ground(name, events, words((Proposal.NewEvent) proposal, text)));
                }
            }
        });
        return grounds;
    }

    /// Whether what is proposed stands on a mention, and reports it with its word.
    static boolean reports(Proposal proposal, Span mention, String text) {
        String word = switch (proposal.ground().why()) {
            case Why.Reports(String trigger) -> trigger.toLowerCase(Locale.ROOT);
            case Why.Says(String cue) -> cue.toLowerCase(Locale.ROOT);
            default -> throw new IllegalStateException("the rules give no other reason for an event");
        };
        String said = mention.of(text).toLowerCase(Locale.ROOT);
        return (word.contains(said) || said.contains(word))
                && proposal.ground().passages().stream().anyMatch(passage -> passage.start() <= mention.start() && mention.end() <= passage.end());
    }

    private static KnownEvent words(Proposal.NewEvent proposal, String text) {
        return new KnownEvent(proposal.id().value(), proposal.happening().label(), null,
                proposal.ground().passages().stream().map(passage -> text.substring(passage.start(), passage.end())).toList());
    }
}
