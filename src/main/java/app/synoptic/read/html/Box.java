package app.synoptic.read.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element of a page as the walk over it saw it, with what lies in it.
public final class Box {

    private final @Nullable Box parent;
    private final Element element;
    private final int place;
    private final int depth;
    private final int groups;
    private final boolean hidden;
    private int children;
    private @Nullable String path;

    /// What the blocks in it hold together, kept by whoever counts.
    public int blocks;
    public int words;
    public int proseWords;
    public int linkedCharacters;
    public int characters;
    /// Any figure that is summed over blocks.
    public double score;

    Box(@Nullable Box parent, Element element, int groups, boolean hides) {
        this.parent = parent;
        this.element = element;
        this.groups = groups;
        this.place = parent == null ? 1 : ++parent.children;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hidden = hides || parent != null && parent.hidden;
    }

    public @Nullable Box parent() {
        return parent;
    }

    public Element element() {
        return element;
    }

    public String tag() {
        return element.normalName();
    }

    public int depth() {
        return depth;
    }

    /// What the names it is given say it is: a set of [ClassWords.Group]s.
    public int groups() {
        return groups;
    }

    public boolean hidden() {
        return hidden;
    }

    /// Each name with its place among the elements of its parent, from the root on.
    public String path() {
        String known = path;
        if (known == null) {
            known = parent == null ? tag() : parent.path() + "/" + tag() + "[" + place + "]";
            path = known;
        }
        return known;
    }
}
