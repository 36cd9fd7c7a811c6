package app.synoptic.propose.link;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Sentences;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sentences of one text, ready to be asked for many events.
public final class ArticleIndex {

    private final List<Sentence> sentences;
    private final Map<String, Integer> holding = new HashMap<>();
    private final double[] lengths;
    private final double averageLength;

    private ArticleIndex(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        double words = 0;
        for (Sentence sentence : sentences) {
            sentence.counts().keySet().forEach(key -> holding.merge(key, 1, Integer::sum));
            sentence.families().forEach(family -> holding.merge(family, 1, Integer::sum));
            words += sentence.terms().size();
        }
        averageLength = Math.max(1, words / Math.max(1, sentences.size()));
        lengths = sentences.stream().mapToDouble(this::measured).toArray();
    }

    /// All of the text is asked.
    public static ArticleIndex of(String text) {
        return of(text, List.of());
    }

    /// @param regions the furniture among them is no part of the article: its sentences come last
    public static ArticleIndex of(String text, List<Region> regions) {
        List<Region> furniture = regions.stream().filter(region -> region.kind() == RegionKind.FURNITURE).toList();
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : split(text)) {
            sentences.add(Sentence.of(text, span, sentences.size(), aside(text, span, furniture)));
        }
        return new ArticleIndex(sentences);
    }

    private static List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            int at = paragraph.start();
            while (at < paragraph.end()) {
                int end = Math.max(at + 1, Sentences.within(text, paragraph, at, at + 1).end());
                spans.add(new Span(at, end));
                at = end;
                while (at < paragraph.end() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            }
        }
        return spans;
    }

    /// Whether this is an address, or stands where no article is.
    private static boolean aside(String text, Span span, List<Region> furniture) {
        return text.startsWith("http", span.start())
                || furniture.stream().anyMatch(other -> other.start() <= span.start() && span.end() <= other.end());
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /// Whether any sentence has this term or family.
    boolean holds(String key) {
        return holding.containsKey(key);
    }

    /// How rare a term or a family is among the sentences: the inverse document frequency of BM25.
    double rarity(String key) {
        int df = holding.getOrDefault(key, 0);
        return Math.log(1 + (sentences.size() - df + 0.5) / (df + 0.5));
    }

    /// Terms in a sentence, at least 1.
    double averageLength() {
        return averageLength;
    }

    /// The length of a sentence's vector of terms.
    double length(Sentence sentence) {
        return lengths[sentence.position()];
    }

    private double measured(Sentence sentence) {
        double squares = 0;
        for (Map.Entry<String, Integer> term : sentence.counts().entrySet()) {
            squares += Math.pow(term.getValue() * rarity(term.getKey()), 2);
        }
        return Math.sqrt(squares);
    }

    /// One sentence, its terms in order and counted.
    ///
    /// @param aside it is no part of the article
    /// @param deeds the terms that report a happening
    record Sentence(Span span, int position, boolean aside, List<LinkTerm> terms, Map<String, Integer> counts, Set<String> pairs,
            Set<String> families, Set<String> deeds, Manner manner) {

        static Sentence of(String text, Span span, int position, boolean aside) {
            List<LinkTerm> terms = LinkTerms.of(span.of(text));
            Map<String, Integer> counts = new HashMap<>();
            Set<String> families = new HashSet<>();
            Set<String> deeds = new HashSet<>();
            for (LinkTerm term : terms) {
                counts.merge(term.key(), 1, Integer::sum);
                families.addAll(WordFamilies.of(term.key()));
                if (term.deed()) {
                    deeds.add(term.key());
                }
            }
            return new Sentence(span, position, aside, terms, counts, LinkTerms.pairs(terms), families, deeds, Manner.of(span.of(text)));
        }
    }
}
