package app.synoptic.ui.sources;

import app.synoptic.domain.Finding;
import app.synoptic.domain.kept.SortedSearch;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.jspecify.annotations.Nullable;

/// Which characters of a rendition wear which lights. Pure; one value per pane and focus.
final class HighlightRuns {

    /// A stretch of a paragraph with its lights, `length` in UTF-16 code units.
    record Run(int length, int lights) {}

    private final DisplayText displayText;
    private final int[] lights;

    private HighlightRuns(DisplayText displayText, int[] lights) {
        this.displayText = displayText;
        this.lights = lights;
    }

    /// The lights of a pane while it shows `evidence`.
    ///
    /// @param found what a person looks for in the text
    /// @param here  at which of it she stands; null where there is none
    static HighlightRuns of(DisplayText displayText, SourceText text, SelectedEvidence evidence, List<Passage> found, @Nullable Passage here) {
        HighlightRuns highlights = new HighlightRuns(displayText, new int[displayText.shown().length()]);
        text.findings().values().forEach(findings -> findings.stream()
                .filter(finding -> finding.match().settled())
                .forEach(finding -> finding.places().forEach(place -> highlights.lay(place, Highlight.ATTESTED))));
        evidence.proposed().forEach(words -> highlights.lay(words.place(), Highlight.PROPOSED));
        evidence.findings().forEach(highlights::layFinding);
        if (evidence.current() != null) {
            highlights.lay(evidence.current(), Highlight.CURRENT);
        }
        found.forEach(place -> highlights.lay(place, Highlight.FOUND));
        if (here != null) {
            highlights.lay(here, Highlight.HERE);
        }
        return highlights;
    }

    private void layFinding(Finding finding) {
        Highlight highlight = finding.match().settled() ? Highlight.LIT : Highlight.DOUBTFUL;
        finding.places().forEach(place -> lay(place, highlight));
        finding.differing().forEach(place -> lay(place, Highlight.DIFFERING));
    }

    private void lay(Passage passage, Highlight highlight) {
        List<DisplayText.Paragraph> paragraphs = displayText.paragraphs();
        for (int at = firstEndingAfter(passage.start()); at < paragraphs.size() && paragraphs.get(at).start() < passage.end(); at++) {
            DisplayText.Paragraph paragraph = paragraphs.get(at);
            int from = Math.max(passage.start(), paragraph.start());
            int until = Math.min(passage.end(), paragraph.end());
            if (from < until && !paragraph.fold()) {
                int shift = paragraph.shown() - paragraph.start();
                for (int i = from + shift; i < until + shift; i++) {
                    lights[i] |= highlight.bit();
                }
            }
        }
    }

    /// Paragraphs follow each other as in the text.
    private int firstEndingAfter(int offset) {
        return SortedSearch.first(0, displayText.paragraphs().size(), paragraph -> displayText.paragraphs().get(paragraph).end() > offset);
    }

    /// The whole rendition as a document, lit, to be set in an area at once.
    StyledDocument<Collection<String>, String, Collection<String>> document(StyleClassedTextArea area) {
        ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>> document =
                new ReadOnlyStyledDocumentBuilder<>(area.getSegOps(), List.of());
        for (int i = 0; i < displayText.paragraphs().size(); i++) {
            document.addParagraph(displayText.shown().substring(from(i), until(i)), spans(i), displayText.paragraphs().get(i).classes());
        }
        return document.build();
    }

    /// Paints the paragraphs that look otherwise than at `last`.
    void paint(StyleClassedTextArea area, HighlightRuns last) {
        for (int i = 0; i < displayText.paragraphs().size(); i++) {
            if (!same(i, last)) {
                area.setStyleSpans(i, 0, spans(i));
            }
        }
    }

    /// How the `index`-th paragraph looks; an empty one too has a span.
    private StyleSpans<Collection<String>> spans(int index) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        List<Run> runs = runs(index);
        runs.forEach(run -> spans.add(Highlight.classes(run.lights()), run.length()));
        return runs.isEmpty() ? StyleSpans.singleton(List.of(), 0) : spans.create();
    }

    /// The runs of the `index`-th paragraph, whole.
    List<Run> runs(int index) {
        int[] own = Arrays.copyOfRange(lights, from(index), until(index));
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= own.length; i++) {
            if (i == own.length || own[i] != own[from]) {
                runs.add(new Run(i - from, own[from]));
                from = i;
            }
        }
        return runs;
    }

    /// Whether a paragraph looks the same in both; both must be of the same rendition.
    boolean same(int index, HighlightRuns other) {
        return Arrays.equals(lights, from(index), until(index), other.lights, from(index), until(index));
    }

    private int from(int index) {
        return displayText.paragraphs().get(index).shown();
    }

    private int until(int index) {
        List<DisplayText.Paragraph> paragraphs = displayText.paragraphs();
        return index + 1 < paragraphs.size() ? paragraphs.get(index + 1).shown() - 1 : lights.length;
    }
}
