package app.synoptic.anchor;

/// What stands on one side of a passage: the tags of up to six words, the nearest first, whatever paragraphs they are in,
/// and the gaps among them at which a paragraph ends. Fewer than six stand only where the text ends.
///
/// @param edges bit `t` is set where, after the nearest `t` words, a paragraph or the text ends
record ContextSide(String tags, int edges) {

    static final int FARTHEST = 6;
    /// So many words must agree, or fewer up to a paragraph's edge.
    static final int NEEDED = 3;

    ContextSide {
        if (tags.length() > FARTHEST || edges < 0 || edges >= 1 << FARTHEST + 1
                || tags.length() < FARTHEST && (edges >> tags.length() & 1) == 0) {
            throw new IllegalArgumentException("no context of a passage");
        }
    }

    /// The side of the passage that begins at `gap` (`step` -1) or ends there (`step` 1).
    static ContextSide of(TaggedText text, int gap, int step) {
        StringBuilder tags = new StringBuilder();
        int edges = 0;
        for (int t = 0; t <= FARTHEST; t++) {
            int here = gap + t * step;
            edges |= text.edge(here) ? 1 << t : 0;
            int word = word(gap, t, step);
            if (word < 0 || word >= text.size()) {
                break;
            }
            if (t < FARTHEST) {
                tags.append(text.tag(word));
            }
        }
        return new ContextSide(tags.toString(), edges);
    }

    /// The `t`-th word from `gap` outwards.
    static int word(int gap, int t, int step) {
        return step < 0 ? gap - 1 - t : gap + t;
    }

    int length() {
        return tags.length();
    }

    char tag(int t) {
        return tags.charAt(t);
    }

    boolean edge(int t) {
        return (edges >> t & 1) != 0;
    }

    /// How many words must agree in any copy: three, or fewer up to the paragraph's edge.
    int needed() {
        int needed = 0;
        while (needed < NEEDED && !edge(needed)) {
            needed++;
        }
        return needed;
    }

    /// Whether a copy shows the same at `gap`: three words, or those up to the edge and then an edge too. Where the copy
    /// has run paragraphs together, the very words must follow that stood beyond the edge.
    boolean agrees(TaggedText copy, int gap, int step) {
        for (int t = 0; t < NEEDED; t++) {
            if (edge(t) && copy.edge(gap + t * step)) {
                return true;
            }
            int word = word(gap, t, step);
            if (t >= length() || word < 0 || word >= copy.size() || copy.tag(word) != tag(t)) {
                return false;
            }
        }
        return true;
    }

    /// How many of the words, beyond edges too, stand in a copy at `gap`, each in its place.
    int likeness(TaggedText copy, int gap, int step) {
        int same = 0;
        for (int t = 0; t < length(); t++) {
            int word = word(gap, t, step);
            same += word >= 0 && word < copy.size() && copy.tag(word) == tag(t) ? 1 : 0;
        }
        return same;
    }
}
