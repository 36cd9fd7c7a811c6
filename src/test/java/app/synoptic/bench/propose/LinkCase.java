package app.synoptic.bench.propose;

import app.synoptic.propose.link.ArticleIndex;
import app.synoptic.propose.link.KnownEvent;
import app.synoptic.propose.link.KnownEvents;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An article held out, the events as the other articles of its topic tell them, and for each the stretches of the article
/// that tell it: none where it is absent.
record LinkCase(String topic, String name, ArticleIndex article, KnownEvents known, List<Set<Span>> told) {

    /// An event asked of an article.
    record Asked(String topic, String name, ArticleIndex article, KnownEvent event, Set<Span> told) {}

    /// What is asked of one article, together.
    static List<LinkCase> of(List<Asked> asked) {
        Map<String, List<Asked>> articles = new LinkedHashMap<>();
        asked.forEach(one -> articles.computeIfAbsent(one.topic() + '/' + one.name(), key -> new ArrayList<>()).add(one));
        return articles.values().stream().map(all -> new LinkCase(all.getFirst().topic(), all.getFirst().name(), all.getFirst().article(),
                KnownEvents.of(all.stream().map(Asked::event).toList()), all.stream().map(Asked::told).toList())).toList();
    }

    boolean present(int event) {
        return !told.get(event).isEmpty();
    }

    boolean right(int event, Span sentence) {
        return told.get(event).stream().anyMatch(span -> span.start() < sentence.end() && sentence.start() < span.end());
    }
}
