package app.synoptic.propose.event;

import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceLexicon;
import app.synoptic.propose.sentence.SentenceToken;
import app.synoptic.propose.sentence.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The telling words of a happening, by their beginnings, and how alike two are by them.
final class HappeningTerms {

    private static final int STEM = 5;

    private HappeningTerms() {}

    /// The words of the tokens `[from, to)` that are not there for grammar alone, each once.
    static Map<String, Double> of(SentenceLexicon lexicon, Sentence sentence, int from, int to) {
        Map<String, Double> terms = new HashMap<>();
        for (int i = from; i < to; i++) {
            SentenceToken token = sentence.at(i);
            boolean telling = token.is(Tag.NAME) || token.is(Tag.NOUN) || token.is(Tag.NUMBER)
                    || token.is(Tag.VERB) && !lexicon.has("cue", lexicon.stems() || token.verb() == null ? token.form() : token.verb().lemma());
            if (telling && token.form().length() > 2 && !lexicon.has("weekday", token.form())) {
                terms.put(stem(token), 1.0);
                String kind = token.verb() != null ? lexicon.kindOfVerb(token.verb().lemma()) : lexicon.kindOfNoun(token.form());
                if (kind != null && !kind.equals("statement") && !kind.equals("happening")) {
                    terms.put("#" + kind, 1.0);
                }
            }
        }
        return terms;
    }

    private static String stem(SentenceToken token) {
        String form = token.verb() == null ? token.form() : token.verb().lemma();
        return form.length() > STEM ? form.substring(0, STEM) : form.endsWith("s") && form.length() > 3 ? form.substring(0, form.length() - 1) : form;
    }

    /// The same mentions, each word weighing the more the fewer of them share it; squares add up to 1.
    static List<Mention> weighed(List<Mention> mentions) {
        Map<String, Integer> count = new HashMap<>();
        mentions.forEach(mention -> mention.terms().keySet().forEach(term -> count.merge(term, 1, Integer::sum)));
        List<Mention> weighed = new ArrayList<>();
        for (Mention mention : mentions) {
            Map<String, Double> weights = new HashMap<>();
            mention.terms().keySet().forEach(term -> weights.put(term, Math.log(1.0 + (double) mentions.size() / count.getOrDefault(term, 1))));
            double length = length(weights);
            weights.replaceAll((_, weight) -> weight / length);
            weighed.add(mention.weighing(weights));
        }
        return weighed;
    }

    /// The cosine of two sets of words weighted by [#weighed], 0 to 1.
    static double alike(Map<String, Double> one, Map<String, Double> other) {
        Map<String, Double> smaller = one.size() <= other.size() ? one : other;
        Map<String, Double> larger = smaller == one ? other : one;
        double product = 0;
        for (Map.Entry<String, Double> term : smaller.entrySet()) {
            Double weight = larger.get(term.getKey());
            product += weight == null ? 0 : term.getValue() * weight;
        }
        return product;
    }

    /// The larger of the shares of their weights that each has of the other, 0 to 1: of a short mention within a long one, too.
    static double covered(Map<String, Double> one, Map<String, Double> other) {
        return Math.max(share(one, other), share(other, one));
    }

    private static double share(Map<String, Double> of, Map<String, Double> in) {
        double held = 0;
        double all = 0;
        for (Map.Entry<String, Double> term : of.entrySet()) {
            all += term.getValue();
            held += in.containsKey(term.getKey()) ? term.getValue() : 0;
        }
        return all == 0 ? 0 : held / all;
    }

    private static double length(Map<String, Double> terms) {
        return Math.sqrt(terms.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
