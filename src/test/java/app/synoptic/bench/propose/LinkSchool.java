package app.synoptic.bench.propose;

import app.synoptic.propose.link.Features;
import app.synoptic.propose.link.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Learns the weights of the links from cases whose answers are known.
final class LinkSchool {

    private LinkSchool() {}

    /// A case and what is measured of it, once for all rounds of learning.
    record Measured(LinkCase of, List<Features> features) {

        static List<Measured> all(List<LinkCase> cases) {
            return cases.stream().map(one -> new Measured(one, IntStream.range(0, one.known().size())
                    .mapToObj(event -> Features.of(one.article(), one.known(), event)).toList())).toList();
        }

        List<Boolean> right(int event) {
            return IntStream.range(0, features.get(event).size()).mapToObj(i -> of.right(event, features.get(event).sentence(i))).toList();
        }

        double[] scores(int event, double[] rank) {
            Features one = features.get(event);
            return IntStream.range(0, one.size()).mapToDouble(i -> Weights.sum(one.rank(i), rank)).toArray();
        }
    }

    /// A topic measured: with all that the other documents say, with few words of few of them, and its pairs of grounds.
    record Lesson(List<Measured> cases, Pairs pairs) {

        static Lesson of(EcbPlus topic) {
            return new Lesson(Measured.all(Stream.concat(topic.whole().stream(), topic.brief().stream()).toList()), EcbPairs.of(topic));
        }
    }

    /// Pairs of grounds, and whether they tell the same event.
    record Pairs(List<double[]> rows, List<Boolean> same) {}

    static Weights taught(List<Lesson> lessons) {
        List<Measured> cases = lessons.stream().flatMap(lesson -> lesson.cases().stream()).toList();
        Pairs pairs = new Pairs(lessons.stream().flatMap(lesson -> lesson.pairs().rows().stream()).toList(),
                lessons.stream().flatMap(lesson -> lesson.pairs().same().stream()).toList());
        double[] rank = Regression.choosing(choices(cases));
        List<double[]> rows = new ArrayList<>();
        List<Boolean> present = new ArrayList<>();
        List<double[]> sentences = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Measured one : cases) {
            for (int event = 0; event < one.features().size(); event++) {
                rows.add(one.features().get(event).presence(best(one, event, rank)));
                present.add(one.of().present(event));
            }
        }
        double[] presence = Regression.logistic(rows, present);
        int row = 0;
        for (Measured one : cases) {
            for (int event = 0; event < one.features().size(); event++) {
                double sum = Weights.sum(rows.get(row++), presence);
                double[] scores = one.scores(event, rank);
                int best = best(one, event, rank);
                List<Boolean> telling = one.right(event);
                for (int i = 0; i < scores.length; i++) {
                    if (!one.features().get(event).aside(i)) {
                        sentences.add(new double[] {sum, scores[i] - scores[best]});
                        right.add(telling.get(i));
                    }
                }
            }
        }
        double[] same = Regression.logistic(pairs.rows(), pairs.same());
        return new Weights(rank, presence, Regression.logistic(sentences, right), same, cut(rows, present, presence),
                cut(pairs.rows(), pairs.same(), same));
    }

    private static int best(Measured one, int event, double[] rank) {
        return one.features().get(event).ranked(one.scores(event, rank)).getFirst();
    }

    private static List<Regression.Choice> choices(List<Measured> cases) {
        List<Regression.Choice> choices = new ArrayList<>();
        for (Measured one : cases) {
            for (int event = 0; event < one.features().size(); event++) {
                Features features = one.features().get(event);
                List<Integer> article = IntStream.range(0, features.size()).filter(i -> !features.aside(i)).boxed().toList();
                List<Boolean> right = one.right(event);
                if (article.stream().anyMatch(right::get)) {
                    choices.add(new Regression.Choice(article.stream().map(features::rank).toList(), article.stream().map(right::get).toList()));
                }
            }
        }
        return choices;
    }

    /// The probability from which on the harmonic mean of precision and recall is best.
    private static double cut(List<double[]> rows, List<Boolean> right, double[] weights) {
        List<Integer> order = IntStream.range(0, rows.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> -Weights.sum(rows.get(i), weights))).toList();
        long all = right.stream().filter(one -> one).count();
        int found = 0;
        double best = 0;
        double cut = 0.5;
        for (int i = 0; i < order.size(); i++) {
            found += right.get(order.get(i)) ? 1 : 0;
            double f1 = 2.0 * found / (i + 1 + all);
            if (f1 > best) {
                best = f1;
                cut = Weights.logistic(Weights.sum(rows.get(order.get(i)), weights));
            }
        }
        return cut;
    }
}
