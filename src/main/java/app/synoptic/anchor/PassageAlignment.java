package app.synoptic.anchor;

import java.util.Arrays;

/// A fingerprint and its context laid along a stretch of a copy, at the least cost of words changed, left out and put in
/// (Needleman and Wunsch 1970, with both ends of the stretch free). A word of context that agrees counts far more than
/// one of the passage, because the context makes the place.
final class PassageAlignment {

    private static final int NEAR = 16;
    private static final int FAR = 12;
    private static final int OWN = 3;
    private static final int NOWHERE = -1;

    private final Fingerprint sought;
    private final int left;
    private final int size;
    /// For each word sought, from the farthest on the left to the farthest on the right, the word of the copy it is
    /// laid on, or -1; and whether that is the same word.
    private final int[] laid;
    private final boolean[] same;

    private PassageAlignment(Fingerprint sought) {
        this.sought = sought;
        left = sought.left().length();
        size = left + sought.length() + sought.right().length();
        laid = new int[size];
        same = new boolean[size];
        Arrays.fill(laid, NOWHERE);
    }

    /// Lays `sought` along the words of `copy` from `from` to before `to`.
    static PassageAlignment of(Fingerprint sought, TaggedText copy, int from, int to) {
        PassageAlignment alignment = new PassageAlignment(sought);
        alignment.lay(copy, from, to);
        return alignment;
    }

    /// How many cells [#of] fills.
    static long cost(Fingerprint sought, int from, int to) {
        return (long) (sought.length() + 2 * ContextSide.FARTHEST) * (to - from);
    }

    /// The word of the copy that a word of the passage or of its context is laid on, or -1. The passage's first word is
    /// 0, its neighbour on the left -1.
    int at(int word) {
        return laid[left + word];
    }

    /// Whether that is the same word.
    boolean same(int word) {
        return same[left + word];
    }

    int contextScore() {
        int score = 0;
        for (int i = 0; i < size; i++) {
            score += same[i] && !own(i) ? match(i) : 0;
        }
        return score;
    }

    private void lay(TaggedText copy, int from, int to) {
        int width = to - from;
        int[] above = new int[width + 1];
        int[] row = new int[width + 1];
        byte[][] steps = new byte[size + 1][width + 1];
        for (int i = 1; i <= size; i++) {
            int leftOut = own(i - 1) ? -1 : -2;
            int putIn = i == size ? 0 : i >= left && i <= left + sought.length() ? -1 : -4;
            char tag = tag(i - 1);
            row[0] = above[0] + leftOut;
            steps[i][0] = Step.OUT;
            for (int j = 1; j <= width; j++) {
                boolean equal = copy.tag(from + j - 1) == tag;
                int best = above[j - 1] + (equal ? match(i - 1) : leftOut);
                byte step = equal ? Step.SAME : Step.OTHER;
                if (above[j] + leftOut > best) {
                    best = above[j] + leftOut;
                    step = Step.OUT;
                }
                if (row[j - 1] + putIn > best) {
                    best = row[j - 1] + putIn;
                    step = Step.IN;
                }
                row[j] = best;
                steps[i][j] = step;
            }
            int[] spare = above;
            above = row;
            row = spare;
        }
        trace(steps, width, from);
    }

    private void trace(byte[][] steps, int width, int from) {
        int i = size;
        int j = width;
        while (i > 0) {
            switch (steps[i][j]) {
                case Step.SAME, Step.OTHER -> {
                    same[i - 1] = steps[i][j] == Step.SAME;
                    laid[--i] = from + --j;
                }
                case Step.OUT -> i--;
                default -> j--;
            }
        }
    }

    private boolean own(int i) {
        return i >= left && i < left + sought.length();
    }

    private int match(int i) {
        if (own(i)) {
            return OWN;
        }
        int distance = i < left ? left - i : i - left - sought.length() + 1;
        return distance <= ContextSide.NEEDED ? NEAR : FAR;
    }

    private char tag(int i) {
        if (i < left) {
            return sought.left().tag(left - 1 - i);
        }
        return own(i) ? sought.tag(i - left) : sought.right().tag(i - left - sought.length());
    }

    private static final class Step {
        private static final byte SAME = 1;
        private static final byte OTHER = 2;
        private static final byte OUT = 3;
        private static final byte IN = 4;
    }
}
