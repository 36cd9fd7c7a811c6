package app.synoptic.ui.sources;

import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Passage;
import app.synoptic.text.Sentences;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The sentences around one or more passages, on one line.
///
/// @param start  where they begin in the text, in UTF-16 code units
/// @param words  the sentences, line breaks as spaces; the character at `i` is the text's at `start + i`
/// @param lights what its passages and differing words wear, in reading order
record Excerpt(int start, String words, List<Lit> lights) {

    /// A passage within an excerpt.
    record Lit(Passage passage, Light light) {}

    Excerpt {
        lights = List.copyOf(lights);
    }

    /// The excerpts of a text that show where evidence was found in it, in reading order; passages in the same sentence
    /// share one.
    static List<Excerpt> of(SourceText text, List<Finding> findings) {
        String all = text.wording().text();
        List<Lit> lights = new ArrayList<>();
        for (Finding finding : findings) {
            Light light = finding.match().settled() ? Light.LIT : Light.DOUBTFUL;
            finding.places().forEach(place -> lights.add(new Lit(place, light)));
            finding.differing().forEach(place -> lights.add(new Lit(place, Light.DIFFERING)));
        }
        lights.sort(Comparator.comparing(Lit::passage));
        return Sentences.together(all, lights, Lit::passage).stream().map(shared -> new Excerpt(shared.around().start(),
                shared.around().of(all).replace('\n', ' ').replace('\r', ' '), shared.passages())).toList();
    }
}
