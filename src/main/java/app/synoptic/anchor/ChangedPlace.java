package app.synoptic.anchor;

import app.synoptic.domain.wording.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Judges one alignment: whether its context makes it the passage's place, and which of the words there differ.
final class ChangedPlace {

    private final TaggedText copy;
    private final Fingerprint sought;
    private final PassageAlignment alignment;
    private final int length;
    /// The words of the copy the passage takes, and how many of its own words stand there.
    private int from = Integer.MAX_VALUE;
    private int to = -1;
    private int kept;

    ChangedPlace(TaggedText copy, Fingerprint sought, PassageAlignment alignment) {
        this.copy = copy;
        this.sought = sought;
        this.alignment = alignment;
        length = sought.length();
        for (int i = 0; i < length; i++) {
            int at = alignment.at(i);
            if (at >= 0) {
                from = Math.min(from, at);
                to = Math.max(to, at + 1);
            }
            kept += alignment.same(i) ? 1 : 0;
        }
    }

    int score() {
        return alignment.contextScore();
    }

    int from() {
        return from;
    }

    int kept() {
        return kept;
    }

    Passage place() {
        return copy.passage(from, to);
    }

    /// Whether the context on both sides agrees and enough of the passage is left between; or, with all of the passage
    /// there, the context on one side. Words of the passage without context make no place.
    boolean holds() {
        if (to < 0) {
            return false;
        }
        boolean leftWords = words(sought.left(), -1);
        boolean rightWords = words(sought.right(), 1);
        boolean both = (leftWords || atEdge(sought.left(), -1)) && (rightWords || atEdge(sought.right(), 1));
        if (both && (leftWords || rightWords)) {
            return kept * 5 >= length * 2 || length <= ContextSide.NEEDED && to - from <= length + 2;
        }
        boolean entire = kept == length && to - from == length && length >= ContextSide.NEEDED;
        return entire && (leftWords || rightWords);
    }

    /// Whether three words of the context on this side are there in a row, or all if the text begins or ends before.
    private boolean words(ContextSide side, int step) {
        int longest = 0;
        int row = 0;
        for (int t = 0; t < side.length(); t++) {
            boolean follows = t > 0 && alignment.at(word(t, step)) == alignment.at(word(t - 1, step)) + step;
            row = alignment.same(word(t, step)) ? 1 + (follows ? row : 0) : 0;
            longest = Math.max(longest, row);
        }
        return longest > 0 && longest >= Math.min(ContextSide.NEEDED, side.length());
    }

    /// Whether the words up to a paragraph's edge are there, and an edge behind them, if need be behind a few new words.
    private boolean atEdge(ContextSide side, int step) {
        int needed = side.needed();
        if (needed == ContextSide.NEEDED) {
            return false;
        }
        int gap = step < 0 ? from : to;
        for (int t = 0; t < needed; t++) {
            if (!alignment.same(word(t, step)) || alignment.at(word(t, step)) != ContextSide.word(gap, t, step)) {
                return false;
            }
        }
        for (int inserted = 0; inserted <= ContextSide.NEEDED; inserted++) {
            int edge = gap + (needed + inserted) * step;
            if (edge >= 0 && edge <= copy.size() && copy.edge(edge)) {
                return true;
            }
        }
        return false;
    }

    private int word(int t, int step) {
        return step < 0 ? -1 - t : length + t;
    }

    /// The words present that are not the same as in the original, or on both sides of words that are missing.
    List<Passage> differing() {
        BitSet marked = new BitSet();
        int last = -1;
        boolean missing = false;
        for (int i = -sought.left().needed(); i < length + sought.right().needed(); i++) {
            if (!alignment.same(i)) {
                missing = true;
                continue;
            }
            int here = alignment.at(i);
            if (last >= 0) {
                marked.set(last + 1, here);
                if (missing && here == last + 1) {
                    marked.set(last, here + 1);
                }
            } else if (missing) {
                marked.set(here > 0 && !copy.edge(here) ? here - 1 : here);
            }
            last = here;
            missing = false;
        }
        if (last >= 0 && missing) {
            marked.set(last + 1 < copy.size() && !copy.edge(last + 1) ? last + 1 : last);
        }
        markBeyondEdge(marked, sought.left(), -1);
        markBeyondEdge(marked, sought.right(), 1);
        if (marked.isEmpty()) {
            marked.set(from, to);
        }
        return passages(marked);
    }

    /// Where the original had an edge, a word stands next to the passage that did not stand beyond the edge either.
    private void markBeyondEdge(BitSet marked, ContextSide side, int step) {
        int needed = side.needed();
        int gap = (step < 0 ? from : to) + needed * step;
        if (needed == ContextSide.NEEDED || gap <= 0 || gap >= copy.size() || copy.edge(gap)) {
            return;
        }
        int word = ContextSide.word(gap, 0, step);
        if (needed >= side.length() || copy.tag(word) != side.tag(needed)) {
            marked.set(word);
        }
    }

    private List<Passage> passages(BitSet marked) {
        List<Passage> passages = new ArrayList<>();
        for (int start = marked.nextSetBit(0); start >= 0; ) {
            int end = marked.nextClearBit(start);
            passages.add(copy.passage(start, end));
            start = marked.nextSetBit(end);
        }
        return passages;
    }
}
