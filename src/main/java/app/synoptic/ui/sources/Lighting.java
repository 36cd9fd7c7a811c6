package app.synoptic.ui.sources;

import app.synoptic.domain.Finding;
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
final class Lighting {

    /// A stretch of a paragraph with its lights, `length` in UTF-16 code units.
    record Run(int length, int lights) {}

    private final Rendition rendition;
    private final int[] lights;

    private Lighting(Rendition rendition, int[] lights) {
        this.rendition = rendition;
        this.lights = lights;
    }

    /// The lights of a pane while it shows `evidence`.
    ///
    /// @param found what a person looks for in the text
    /// @param here  at which of it she stands; null where there is none
    static Lighting of(Rendition rendition, SourceText text, Evidence evidence, List<Passage> found, @Nullable Passage here) {
        Lighting lighting = new Lighting(rendition, new int[rendition.shown().length()]);
        text.findings().values().forEach(findings -> findings.stream()
                .filter(finding -> finding.match().settled())
                .forEach(finding -> finding.places().forEach(place -> lighting.lay(place, Light.ATTESTED))));
        evidence.proposed().forEach(words -> lighting.lay(words.place(), Light.PROPOSED));
        evidence.findings().forEach(lighting::layFinding);
        if (evidence.current() != null) {
            lighting.lay(evidence.current(), Light.CURRENT);
        }
        found.forEach(place -> lighting.lay(place, Light.FOUND));
        if (here != null) {
            lighting.lay(here, Light.HERE);
        }
        return lighting;
    }

    private void layFinding(Finding finding) {
        Light light = finding.match().settled() ? Light.LIT : Light.DOUBTFUL;
        finding.places().forEach(place -> lay(place, light));
        finding.differing().forEach(place -> lay(place, Light.DIFFERING));
    }

    private void lay(Passage passage, Light light) {
        List<Rendition.Paragraph> paragraphs = rendition.paragraphs();
        for (int at = firstEndingAfter(passage.start()); at < paragraphs.size() && paragraphs.get(at).start() < passage.end(); at++) {
            Rendition.Paragraph paragraph = paragraphs.get(at);
            int from = Math.max(passage.start(), paragraph.start());
            int until = Math.min(passage.end(), paragraph.end());
            if (from < until && !paragraph.fold()) {
                int shift = paragraph.shown() - paragraph.start();
                for (int i = from + shift; i < until + shift; i++) {
                    lights[i] |= light.bit();
                }
            }
        }
    }

    /// Paragraphs follow each other as in the text.
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = rendition.paragraphs().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rendition.paragraphs().get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The whole rendition as a document, lit, to be set in an area at once.
    StyledDocument<Collection<String>, String, Collection<String>> document(StyleClassedTextArea area) {
        ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>> document =
                new ReadOnlyStyledDocumentBuilder<>(area.getSegOps(), List.of());
        for (int i = 0; i < rendition.paragraphs().size(); i++) {
            document.addParagraph(rendition.shown().substring(from(i), until(i)), spans(i), rendition.paragraphs().get(i).classes());
        }
        return document.build();
    }

    /// Paints the paragraphs that look otherwise than at `last`.
    void paint(StyleClassedTextArea area, Lighting last) {
        for (int i = 0; i < rendition.paragraphs().size(); i++) {
            if (!same(i, last)) {
                area.setStyleSpans(i, 0, spans(i));
            }
        }
    }

    /// How the `index`-th paragraph looks; an empty one too has a span.
    private StyleSpans<Collection<String>> spans(int index) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        List<Run> runs = runs(index);
        runs.forEach(run -> spans.add(Light.classes(run.lights()), run.length()));
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
    boolean same(int index, Lighting other) {
        return Arrays.equals(lights, from(index), until(index), other.lights, from(index), until(index));
    }

    private int from(int index) {
        return rendition.paragraphs().get(index).shown();
    }

    private int until(int index) {
        List<Rendition.Paragraph> paragraphs = rendition.paragraphs();
        return index + 1 < paragraphs.size() ? paragraphs.get(index + 1).shown() - 1 : lights.length;
    }
}
