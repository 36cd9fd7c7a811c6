package app.synoptic.propose.link;

import app.synoptic.propose.link.ArticleIndex.Sentence;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What is measured of one event in one article, for the weights to judge: seen by whoever learns them, too.
public final class Features {

    /// Of a sentence, to rank it among those of its article.
    public static final List<String> RANK = List.of("bm25 of the best", "label", "words of the label of the best", "shared", "core", "evidence", "covered",
            "exact label", "cosine", "deeds", "not as open", "not as negated", "not as quoted", "not as personal", "not as counted",
            "late in a short text");
    /// Of the best sentence and of the article, to decide whether it tells the event.
    public static final List<String> PRESENCE = List.of("exact label", "evidence", "core", "pairs", "closest of all", "names held");
    /// Of a sentence, to tell how likely it tells the event.
    public static final List<String> SENTENCE = List.of("presence", "behind the best");
    /// Of two grounds, to tell whether they are of one event: see [SameEvent].
    public static final List<String> SAME = List.of("label", "label of the passage", "cosine", "shared names", "shared numbers",
            "other numbers", "pairs", "deeds", "other names");

    /// In texts of so few sentences the first ones tell what the rest dwells on.
    private static final int SHORT_TEXT = 25;

    private final List<Sentence> sentences;
    private final List<SentenceLikeness> likenesses;
    private final List<double[]> rank = new ArrayList<>();
    private final double namesHeld;

    Features(ArticleIndex index, KnownEvents known, int event) {
        LinkQuery question = new LinkQuery(index, known, event);
        sentences = index.sentences();
        likenesses = sentences.stream().map(question::of).toList();
        namesHeld = question.namesHeld();
        double best = most(SentenceLikeness::bm25);
        double words = most(SentenceLikeness::labelWords);
        for (int i = 0; i < sentences.size(); i++) {
            SentenceLikeness of = likenesses.get(i);
            double late = sentences.size() <= SHORT_TEXT ? Math.log1p(i) : 0;
            Manner apart = of.manner();
            rank.add(new double[] {of.bm25() / best, of.label(), of.labelWords() / words, of.shared(), of.core(), of.evidence(), of.covered(), of.exactLabel(),
                of.middle(), of.deeds(), apart.open(), apart.negated(), apart.quoted(), apart.personal(), apart.counted(), late});
        }
    }

    private double most(ToDoubleFunction<SentenceLikeness> of) {
        return Math.max(1e-9, IntStream.range(0, size()).filter(i -> !aside(i)).mapToDouble(i -> of.applyAsDouble(likenesses.get(i))).max().orElse(0));
    }

    /// @param event its place among the known ones
    public static Features of(ArticleIndex index, KnownEvents known, int event) {
        return new Features(index, known, event);
    }

    public int size() {
        return sentences.size();
    }

    public Span sentence(int sentence) {
        return sentences.get(sentence).span();
    }

    /// Whether a sentence is no part of the article.
    public boolean aside(int sentence) {
        return sentences.get(sentence).aside();
    }

    public double[] rank(int sentence) {
        return rank.get(sentence);
    }

    /// The sentences, best first, what is no part of the article last.
    ///
    /// @param score of each, in the order of reading
    public List<Integer> ranked(double[] score) {
        return IntStream.range(0, size()).boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(this::aside).thenComparing(i -> -score[i])).toList();
    }

    /// @param best the sentence ranked first
    public double[] presence(int best) {
        SentenceLikeness of = likenesses.get(best);
        double closest = IntStream.range(0, size()).filter(i -> !aside(i)).mapToDouble(i -> likenesses.get(i).close()).max().orElse(0);
        return new double[] {of.exactLabel(), of.evidence(), of.core(), of.pairs(), closest, namesHeld};
    }
}
