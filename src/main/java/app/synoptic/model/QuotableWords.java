package app.synoptic.model;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.propose.Article;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of an article that were sent, and where they stand. Words are compared as everywhere ([Words]): quotation marks,
/// punctuation and capitals do not count; each word does, in its order, without a gap, in one paragraph.
final class QuotableWords {

    private record Place(int paragraph, int word) {}

    private final Article article;
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<List<Word>> words = new ArrayList<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    QuotableWords(Article article) {
        this.article = article;
        List<Region> sent = ModelPrompt.sent(article);
        for (Span paragraph : Paragraphs.of(article.text())) {
            sent.stream().map(region -> shared(paragraph, region)).flatMap(Optional::stream).forEach(this::add);
        }
    }

    private static Optional<Span> shared(Span paragraph, Region region) {
        int start = Math.max(paragraph.start(), region.start());
        int end = Math.min(paragraph.end(), region.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private void add(Span paragraph) {
        List<Word> own = Words.of(paragraph.of(article.text()));
        for (int i = 0; i < own.size(); i++) {
            places.computeIfAbsent(own.get(i).form(), _ -> new ArrayList<>()).add(new Place(paragraphs.size(), i));
        }
        paragraphs.add(paragraph);
        words.add(own);
    }

    /// Every place where these words stand, in reading order, each from its first word to its last.
    List<Passage> of(List<Word> quote) {
        List<Passage> found = new ArrayList<>();
        if (!quote.isEmpty()) {
            for (Place place : places.getOrDefault(quote.getFirst().form(), List.of())) {
                List<Word> own = words.get(place.paragraph());
                int end = place.word() + quote.size();
                if (end <= own.size() && same(own.subList(place.word(), end), quote)) {
                    int offset = paragraphs.get(place.paragraph()).start();
                    found.add(new Passage(article.id(), offset + own.get(place.word()).start(), offset + own.get(end - 1).end()));
                }
            }
        }
        return found;
    }

    private static boolean same(List<Word> one, List<Word> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).form().equals(other.get(i).form())) {
                return false;
            }
        }
        return true;
    }

    /// A name as it is written in the paragraph of one of the passages; empty where it is not.
    Optional<String> beside(List<Passage> passages, String name) {
        return of(Words.of(name)).stream().filter(place -> passages.stream().anyMatch(passage -> paragraph(passage).equals(paragraph(place)))).findFirst()
                .map(place -> article.text().substring(place.start(), place.end()));
    }

    /// The paragraph that a passage found here lies in.
    Span paragraph(Passage passage) {
        return paragraphs.stream().filter(span -> span.start() <= passage.start() && passage.end() <= span.end()).findFirst().orElseThrow();
    }
}
