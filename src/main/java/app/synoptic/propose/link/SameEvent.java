package app.synoptic.propose.link;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How likely two grounds tell the same event: two proposals of different articles, or a proposal and a known event.
///
/// Both stand among others ([KnownEvents]), so that what all of them share says little. Which of the two comes first makes
/// no difference.
public final class SameEvent {

    private static final double KIN = 0.6;

    private final Weights weights;

    public SameEvent(Weights weights) {
        this.weights = weights;
    }

    /// With the weights that come with the program.
    public static SameEvent shipped() {
        return new SameEvent(Weights.shipped());
    }

    /// From this likelihood on two are taken for the same event.
    public double threshold() {
        return weights.alike();
    }

    /// 0…1.
    ///
    /// @param one   its place among `all`
    /// @param other likewise
    public double likelihood(KnownEvents all, int one, int other) {
        return Weights.logistic(Weights.sum(features(all, one, other), weights.same()));
    }

    /// By [Features#SAME].
    public static double[] features(KnownEvents all, int one, int other) {
        EventQuery a = all.query(one);
        EventQuery b = all.query(other);
        Set<String> numbers = new HashSet<>(a.numbers());
        numbers.retainAll(b.numbers());
        boolean conflict = numbers.isEmpty() && !a.numbers().isEmpty() && !b.numbers().isEmpty();
        Set<String> pairs = new HashSet<>(a.pairs().keySet());
        pairs.retainAll(b.pairs().keySet());
        boolean bothNamed = !a.names().isEmpty() && !b.names().isEmpty();
        double names = names(all, a, b);
        return new double[] {(label(all, a, b, true) + label(all, b, a, true)) / 2, (label(all, a, b, false) + label(all, b, a, false)) / 2,
            cosine(all, a, b), names, Math.log1p(numbers.size()), conflict ? 1 : 0, Math.log1p(pairs.size()),
            deeds(all, a, b), bothNamed ? Math.sqrt(1 - names) : 0};
    }

    /// The share of the label of `a` that `b` has: in its label, or anywhere.
    private static double label(KnownEvents all, EventQuery a, EventQuery b, boolean inLabel) {
        Set<String> families = new HashSet<>();
        b.terms().forEach((key, asked) -> {
            if (asked.label() || !inLabel) {
                families.addAll(WordFamilies.of(key));
            }
        });
        double held = 0;
        double sum = 0;
        for (Map.Entry<String, EventQuery.Asked> term : a.terms().entrySet()) {
            if (term.getValue().label()) {
                double weight = all.telling(term.getKey());
                EventQuery.Asked other = b.terms().get(term.getKey());
                sum += weight;
                if (other != null && (other.label() || !inLabel)) {
                    held += weight;
                } else if (WordFamilies.of(term.getKey()).stream().anyMatch(families::contains)) {
                    held += KIN * weight;
                }
            }
        }
        return sum == 0 ? 0 : held / sum;
    }

    private static double cosine(KnownEvents all, EventQuery a, EventQuery b) {
        double product = 0;
        for (Map.Entry<String, EventQuery.Asked> term : a.terms().entrySet()) {
            if (b.terms().containsKey(term.getKey())) {
                product += Math.pow(all.telling(term.getKey()), 2);
            }
        }
        return product == 0 ? 0 : product / Math.sqrt(square(all, a) * square(all, b));
    }

    private static double square(KnownEvents all, EventQuery query) {
        return query.terms().keySet().stream().mapToDouble(key -> Math.pow(all.telling(key), 2)).sum();
    }

    /// How alike is what both report: the cosine of the verbs and nouns of their labels that do, families among them.
    private static double deeds(KnownEvents all, EventQuery a, EventQuery b) {
        Set<String> one = a.labelDeeds();
        Set<String> other = b.labelDeeds();
        double both = 0;
        double ones = 0;
        double others = 0;
        for (String deed : one) {
            double weight = all.telling(deed);
            ones += weight;
            both += other.contains(deed) ? weight : 0;
        }
        for (String deed : other) {
            others += all.telling(deed);
        }
        return both == 0 ? 0 : both / Math.sqrt(ones * others);
    }

    private static double names(KnownEvents all, EventQuery a, EventQuery b) {
        double both = 0;
        double any = 0;
        Set<String> names = new HashSet<>(a.names());
        names.addAll(b.names());
        for (String name : names) {
            any += all.telling(name);
            both += a.terms().containsKey(name) && b.terms().containsKey(name) ? all.telling(name) : 0;
        }
        return any == 0 ? 0 : both / any;
    }
}
