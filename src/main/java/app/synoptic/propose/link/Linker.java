package app.synoptic.propose.link;

import app.synoptic.propose.link.Link.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds, for each known event, whether a text tells it and in which sentences.
///
/// Sentences are ranked by BM25 and its kin within the article (Robertson and Zaragoza 2009), a logistic rule decides
/// between told and absent. An event that is not found is not thereby unmentioned: only a person says that.
public final class Linker {

    private final Weights weights;

    public Linker(Weights weights) {
        this.weights = weights;
    }

    /// With the weights that come with the program.
    public static Linker shipped() {
        return new Linker(Weights.shipped());
    }

    /// From this presence on an event counts as found in a text.
    public double threshold() {
        return weights.present();
    }

    /// What was found of each event, in their order; no sentence for a text without words.
    public List<Link> link(ArticleIndex article, KnownEvents known) {
        return IntStream.range(0, known.size()).mapToObj(event -> link(article, known, event)).toList();
    }

    private Link link(ArticleIndex article, KnownEvents known, int event) {
        String id = known.query(event).event().id();
        Features features = new Features(article, known, event);
        if (features.size() == 0) {
            return new Link(id, 0, List.of());
        }
        double[] score = IntStream.range(0, features.size()).mapToDouble(i -> Weights.sum(features.rank(i), weights.rank())).toArray();
        List<Integer> order = features.ranked(score);
        int best = order.getFirst();
        double presence = Weights.sum(features.presence(best), weights.presence());
        List<Ranked> ranked = new ArrayList<>();
        for (int i : order) {
            double sum = Weights.sum(new double[] {presence, score[i] - score[best]}, weights.sentence());
            ranked.add(new Ranked(features.sentence(i), features.aside(i) ? 0 : Weights.logistic(sum)));
        }
        return new Link(id, features.aside(best) ? 0 : Weights.logistic(presence), ranked);
    }
}
