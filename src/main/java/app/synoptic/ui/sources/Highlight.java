package app.synoptic.ui.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What a stretch of a pane's text wears. Several may lie over each other.
enum Highlight {
    /// Words a person looks for in this text.
    FOUND,
    /// Those of them she stands at.
    HERE,
    /// A passage that supports some event.
    ATTESTED,
    /// A passage that supports the selected event.
    LIT,
    /// The passage a person has stepped to.
    CURRENT,
    /// Where evidence of the selected event should be, but the words there are not those cited, or stand twice.
    DOUBTFUL,
    /// Words that are not those cited.
    DIFFERING,
    /// Words of which something is proposed.
    PROPOSED;

    private static final List<Collection<String>> COMBINATIONS = combinations();

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int lights) {
        return (lights & bit()) != 0;
    }

    /// The style classes of a combination of lights.
    static Collection<String> classes(int lights) {
        return COMBINATIONS.get(lights);
    }

    private static List<Collection<String>> combinations() {
        List<Collection<String>> all = new ArrayList<>();
        for (int lights = 0; lights < 1 << values().length; lights++) {
            List<String> classes = new ArrayList<>();
            for (Highlight highlight : values()) {
                if (highlight.in(lights)) {
                    classes.add(highlight.name().toLowerCase(java.util.Locale.ROOT));
                }
            }
            all.add(List.copyOf(classes));
        }
        return List.copyOf(all);
    }
}
