package app.synoptic.anchor;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where a copy has other words than the original, known from the words alone: those of the original from `from` until
/// `until` became those of the copy from `from` until `there`.
record WordEdit(List<Word> copy, int from, int until, int there) {

    /// So many words beside a passage must be the same for a plain highlight.
    private static final int CONTEXT = 3;

    static WordEdit between(List<Word> original, List<Word> copy) {
        int shorter = Math.min(original.size(), copy.size());
        int from = 0;
        while (from < shorter && same(original, from, copy, from)) {
            from++;
        }
        int behind = 0;
        while (behind < shorter - from && same(original, original.size() - 1 - behind, copy, copy.size() - 1 - behind)) {
            behind++;
        }
        return new WordEdit(copy, from, original.size() - behind, copy.size() - behind);
    }

    private static boolean same(List<Word> ones, int one, List<Word> others, int other) {
        return ones.get(one).form().equals(others.get(other).form());
    }

    /// Whether a passage of the words `[first, last]` has all its words still, and all that count beside it.
    boolean spares(int first, int last) {
        return last + CONTEXT < from || first - CONTEXT >= until;
    }

    /// Whether a word of the original that is still there can be cited: an edit may make furniture of what stands about it.
    boolean citable(int word, Wording edited) {
        Word own = copy.get(word < from ? word : word - until + this.there);
        return edited.regions().stream().anyMatch(region -> region.kind().citable() && region.start() <= own.start() && own.end() <= region.end());
    }

    /// Whether it is said rightly what became of a passage of the words `[first, last]`: that it is changed, that it lies
    /// where its words are, and which of the words there are other, give or take one that stands beside them.
    boolean rightly(int first, int last, Outcome outcome) {
        return outcome instanceof Outcome.Changed(Passage place, List<Passage> differing) && lies(first, last, words(place))
                && marks(differing.stream().flatMap(passage -> words(passage).stream()).toList());
    }

    /// From the first of its words that is still there to the last; words that came are its own where it had words there.
    private boolean lies(int first, int last, List<Integer> place) {
        List<Integer> kept = new ArrayList<>();
        for (int word = first; word <= last; word++) {
            if (word < from) {
                kept.add(word);
            } else if (word >= until) {
                kept.add(word - until + there);
            }
        }
        int begin = Math.min(kept.isEmpty() ? from : kept.getFirst(), first >= from ? from : first);
        int end = Math.max(kept.isEmpty() ? there - 1 : kept.getLast(), last < until ? there - 1 : last - until + there);
        return place.containsAll(kept) && place.stream().allMatch(word -> begin <= word && word <= end);
    }

    private boolean marks(List<Integer> differing) {
        List<Integer> others = IntStream.range(from, there).boxed().toList();
        boolean some = others.isEmpty() ? differing.contains(from - 1) || differing.contains(from) : differing.stream().anyMatch(others::contains);
        return some && differing.stream().allMatch(word -> from - 1 <= word && word <= there);
    }

    private List<Integer> words(Passage passage) {
        return IntStream.range(0, copy.size()).filter(i -> copy.get(i).start() < passage.end() && copy.get(i).end() > passage.start())
                .boxed().toList();
    }
}
