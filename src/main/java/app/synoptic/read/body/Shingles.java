package app.synoptic.read.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How much of some words stands in others in the same order: by runs of three.
final class Shingles {

    private static final int RUN = 3;

    private final Set<Integer> runs = new HashSet<>();
    private final Set<Integer> words;

    Shingles(List<String> text) {
        words = new HashSet<>();
        text.forEach(word -> words.add(word.hashCode()));
        for (int i = 0; i + RUN <= text.size(); i++) {
            runs.add(text.subList(i, i + RUN).hashCode());
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The share of the runs of `others` that stand here, or of their words where they are too few for a run.
    double cover(List<String> others) {
        if (others.isEmpty()) {
            return 0;
        }
        if (others.size() < RUN) {
            return others.stream().filter(word -> words.contains(word.hashCode())).count() / (2.0 * others.size());
        }
        int found = 0;
        for (int i = 0; i + RUN <= others.size(); i++) {
            found += runs.contains(others.subList(i, i + RUN).hashCode()) ? 1 : 0;
        }
        return found / (double) (others.size() - RUN + 1);
    }

    /// How alike both are as sets of words, between 0 and 1 (Dice).
    double likeness(List<String> others) {
        if (others.isEmpty() || words.isEmpty()) {
            return 0;
        }
        Set<Integer> their = new HashSet<>();
        others.forEach(word -> their.add(word.hashCode()));
        int size = their.size();
        their.retainAll(words);
        return 2.0 * their.size() / (size + words.size());
    }
}
