package app.synoptic.propose.link;

import app.synoptic.propose.link.ArticleIndex.Sentence;
import app.synoptic.propose.link.EventQuery.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A known event made ready to be asked of one article: its terms with their weights there.
final class LinkQuery {

    /// What a word of the same family is worth, against the word itself.
    private static final double KIN = 0.8;
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final ArticleIndex index;
    private final EventQuery query;
    private final List<Sought> terms = new ArrayList<>();
    private final List<Part> passages = new ArrayList<>();
    private final double deeds;

    /// A term asked for.
    ///
    /// @param share   of label and passages that hold it
    /// @param rare    among the sentences of the article
    /// @param telling the same, less where many of the known events hold it
    private record Sought(String key, Asked asked, double share, double rare, double telling, List<Kin> kin) {}

    /// A family of the term that the article has, and what meeting it is worth.
    private record Kin(String family, double rare, double telling) {}

    /// A passage: its terms by their place in `terms`, how often each stands there, the length of its vector.
    private record Part(int[] terms, int[] counts, double length) {}

    LinkQuery(ArticleIndex index, KnownEvents known, int event) {
        this.index = index;
        this.query = known.query(event);
        Map<String, Integer> places = new HashMap<>();
        query.terms().forEach((key, asked) -> {
            double rare = index.rarity(key);
            List<Kin> kin = WordFamilies.of(key).stream().filter(index::holds).map(family -> {
                double shared = Math.min(rare, index.rarity(family));
                return new Kin(family, KIN * shared, KIN * shared * known.telling(family));
            }).toList();
            places.put(key, terms.size());
            double share = asked.holding() / (double) query.parts();
            terms.add(new Sought(key, asked, share, rare, rare * known.telling(key), kin));
        });
        for (Map<String, Integer> passage : query.passages()) {
            int[] own = passage.keySet().stream().mapToInt(places::get).toArray();
            int[] counts = passage.values().stream().mapToInt(count -> count).toArray();
            double squares = 0;
            for (int i = 0; i < own.length; i++) {
                squares += Math.pow(counts[i] * terms.get(own[i]).rare(), 2);
            }
            passages.add(new Part(own, counts, Math.sqrt(squares)));
        }
        deeds = reported();
    }

    /// The length of the vector of what is reported, families left out.
    private double reported() {
        return Math.sqrt(query.deeds().entrySet().stream().filter(deed -> query.terms().containsKey(deed.getKey()))
                .mapToDouble(deed -> Math.pow(deed.getValue(), 2)).sum());
    }

    EventQuery query() {
        return query;
    }

    /// The share of the event's names that stand anywhere in the article, those in more passages counted more; 0 without
    /// any.
    double namesHeld() {
        double held = 0;
        double all = 0;
        for (Sought term : terms) {
            if (term.asked().name()) {
                all += term.share();
                held += index.holds(term.key()) ? term.share() : 0;
            }
        }
        return all == 0 ? 0 : held / all;
    }

    /// What a sentence has of the event.
    SentenceLikeness of(Sentence sentence) {
        Sums sums = new Sums();
        double[] met = new double[terms.size()];
        double norm = K1 * (1 - B + B * sentence.terms().size() / index.averageLength());
        for (int i = 0; i < met.length; i++) {
            Sought term = terms.get(i);
            int often = sentence.counts().getOrDefault(term.key(), 0);
            Kin kin = often > 0 ? null : kin(term, sentence);
            met[i] = often > 0 ? term.rare() : kin == null ? 0 : kin.rare();
            double saturated = often * (K1 + 1) / (often + norm);
            double telling = often > 0 ? term.telling() * saturated : kin == null ? 0 : kin.telling();
            sums.add(term, often > 0, met[i], telling, saturated);
        }
        double close = 0;
        double middle = 0;
        double covered = 0;
        for (Part passage : passages) {
            double alike = cosine(passage, sentence);
            close = Math.max(close, alike);
            middle += alike / passages.size();
            covered = Math.max(covered, covered(passage, met));
        }
        double pairs = 0;
        for (String pair : sentence.pairs()) {
            pairs += query.pairs().getOrDefault(pair, 0) / (double) query.parts();
        }
        return sums.likeness(new Closeness(close, middle, covered, Math.log1p(pairs), deeds(sentence)), query.manner().apart(sentence.manner()));
    }

    private double deeds(Sentence sentence) {
        double met = 0;
        for (String deed : sentence.deeds()) {
            int most = query.deeds().getOrDefault(deed, 0);
            for (String family : WordFamilies.of(deed)) {
                most = Math.max(most, query.deeds().getOrDefault(family, 0));
            }
            met += most;
        }
        return deeds == 0 ? 0 : met / deeds;
    }

    private static @Nullable Kin kin(Sought term, Sentence sentence) {
        for (Kin kin : term.kin()) {
            if (sentence.families().contains(kin.family())) {
                return kin;
            }
        }
        return null;
    }

    private double cosine(Part passage, Sentence sentence) {
        double product = 0;
        for (int i = 0; i < passage.terms().length; i++) {
            Sought term = terms.get(passage.terms()[i]);
            product += passage.counts()[i] * term.rare() * term.rare() * sentence.counts().getOrDefault(term.key(), 0);
        }
        return product == 0 ? 0 : product / (passage.length() * index.length(sentence));
    }

    private double covered(Part passage, double[] met) {
        double sum = 0;
        double all = 0;
        for (int at : passage.terms()) {
            sum += met[at];
            all += terms.get(at).rare();
        }
        return all == 0 ? 0 : sum / all;
    }

    /// What is compared passage by passage, or by more than single terms.
    private record Closeness(double most, double middle, double covered, double pairs, double deeds) {}

    /// Sums over the terms of the event.
    private static final class Sums {
        private double bm25;
        private double evidence;
        private double shared;
        private double allShared;
        private double core;
        private double allCore;
        private double label;
        private double allLabel;
        private double exactLabel;
        private double labelWords;
        private double allLabelWords;
        private double allExactLabel;

        void add(Sought term, boolean stands, double met, double telling, double saturated) {
            double weight = Math.log1p(term.asked().count());
            double exact = stands ? 1 : 0;
            bm25 += term.asked().count() * term.rare() * saturated;
            evidence += weight * telling;
            shared += term.share() * met;
            allShared += term.share() * term.rare();
            core += term.share() * term.share() * term.rare() * exact;
            allCore += term.share() * term.share() * term.rare();
            if (term.asked().label()) {
                label += met;
                allLabel += term.rare();
                exactLabel += term.telling() * exact;
                allExactLabel += term.telling();
                labelWords += term.asked().name() ? 0 : met;
                allLabelWords += term.asked().name() ? 0 : term.rare();
            }
        }

        SentenceLikeness likeness(Closeness by, Manner manner) {
            return new SentenceLikeness(bm25, evidence, share(shared, allShared), share(core, allCore), share(label, allLabel),
                    share(exactLabel, allExactLabel), share(labelWords, allLabelWords), by.most(), by.middle(), by.covered(), by.pairs(), by.deeds(), manner);
        }

        private static double share(double part, double all) {
            return all == 0 ? 0 : part / all;
        }
    }
}
