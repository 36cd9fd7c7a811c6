package app.synoptic.anchor;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Passages for tests.
final class SpreadPassages {

    private SpreadPassages() {}

    /// The passage of `text` that these words take; they must stand there once.
    static Passage of(Wording text, String words) {
        int start = text.text().indexOf(words);
        if (start < 0 || text.text().indexOf(words, start + 1) >= 0) {
            throw new IllegalArgumentException("not there, or more than once: " + words);
        }
        return new Passage(text.id(), start, start + words.length());
    }

    /// In reading order one passage from every `step`-th citable word on, of one to `longest` words, within its paragraph.
    static List<Passage> spread(Wording text, int step, int longest, Random random) {
        List<Word> words = Words.of(text.text());
        List<Passage> passages = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text.text())) {
            boolean citable = text.regions().stream().anyMatch(region -> region.kind().citable()
                    && region.start() <= paragraph.start() && paragraph.end() <= region.end());
            List<Word> inside = words.stream().filter(w -> w.start() >= paragraph.start() && w.end() <= paragraph.end()).toList();
            for (int i = 0; citable && i < inside.size(); i += step) {
                int last = Math.min(inside.size() - 1, i + random.nextInt(longest));
                passages.add(new Passage(text.id(), inside.get(i).start(), inside.get(last).end()));
            }
        }
        return passages;
    }
}
