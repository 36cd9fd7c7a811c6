package app.synoptic.text;

import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The sentences around one or more passages of a text.
///
/// @param around where they lie in the text, in UTF-16 code units
/// @param marks  the passages, in reading order
public record Excerpt(Span around, List<Mark> marks) {

    /// How sure it is that words are those cited.
    public enum Light { CITED, DOUBTFUL, DIFFERING }

    /// A passage within an excerpt.
    public record Mark(Passage passage, Light light) {}

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /// The excerpts of a text that show where evidence was found in it, and which words there are not those cited, in reading
    /// order; passages in the same sentence share one.
    public static List<Excerpt> of(String text, List<Finding> findings) {
        List<Mark> marks = places(findings);
        findings.forEach(finding -> finding.differing().forEach(place -> marks.add(new Mark(place, Light.DIFFERING))));
        return together(text, marks);
    }

    /// The same without a word on which words differ.
    public static List<Excerpt> ofPlaces(String text, List<Finding> findings) {
        return together(text, places(findings));
    }

    /// The sentences around one passage.
    public static Excerpt around(String text, Passage passage) {
        return new Excerpt(Sentences.around(text, passage.start(), passage.end()), List.of(new Mark(passage, Light.CITED)));
    }

    private static List<Mark> places(List<Finding> findings) {
        List<Mark> marks = new ArrayList<>();
        findings.forEach(finding -> finding.places().forEach(place ->
                marks.add(new Mark(place, finding.match().settled() ? Light.CITED : Light.DOUBTFUL))));
        return marks;
    }

    private static List<Excerpt> together(String text, List<Mark> marks) {
        List<Mark> ordered = marks.stream().sorted(Comparator.comparing(Mark::passage)).toList();
        return Sentences.together(text, ordered, Mark::passage).stream().map(shared -> new Excerpt(shared.around(), shared.passages())).toList();
    }

    /// The sentences on one line: the character at `i` is the text's at `around.start() + i`.
    public String words(String text) {
        return around.of(text).replace('\n', ' ').replace('\r', ' ');
    }
}
