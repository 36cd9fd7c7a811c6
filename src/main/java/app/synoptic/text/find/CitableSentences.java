package app.synoptic.text.find;

import app.synoptic.domain.kept.SortedSearch;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Sentences;
import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Divides what can be cited of a text into its sentences: what is looked for is met in one of them. Furniture has none.
public final class CitableSentences {

    private final String text;
    private final List<Word> words;
    private final List<Span> sentences = new ArrayList<>();

    private CitableSentences(String text) {
        this.text = text;
        this.words = Words.of(text);
    }

    /// The sentences in reading order, in UTF-16 code units; each holds a word and lies in one region and one paragraph.
    public static List<Span> of(Wording wording) {
        CitableSentences found = new CitableSentences(wording.text());
        List<Span> paragraphs = Paragraphs.of(wording.text());
        wording.regions().stream().filter(region -> region.kind().citable()).forEach(region -> found.divide(region, paragraphs));
        return found.sentences;
    }

    private void divide(Region region, List<Span> paragraphs) {
        for (Span paragraph : paragraphs) {
            int start = Math.max(paragraph.start(), region.start());
            int end = Math.min(paragraph.end(), region.end());
            if (start < end) {
                divide(start, end);
            }
        }
    }

    /// Line breaks within a paragraph are spaces here, so that it is divided as one.
    private void divide(int start, int end) {
        String paragraph = text.substring(start, end).replace('\n', ' ').replace('\r', ' ');
        Span all = new Span(0, paragraph.stripTrailing().length());
        int at = firstWordFrom(start);
        int from = start;
        while (at < words.size() && words.get(at).end() <= end) {
            Word word = words.get(at);
            Span sentence = Sentences.within(paragraph, all, word.start() - start, word.end() - start);
            int until = at + 1;
            while (until < words.size() && words.get(until).end() <= start + sentence.end()) {
                until++;
            }
            Span next = new Span(Math.max(from, start + sentence.start()), start + sentence.end());
            sentences.add(next);
            from = next.end();
            at = until;
        }
    }

    private int firstWordFrom(int offset) {
        return SortedSearch.first(0, words.size(), word -> words.get(word).start() >= offset);
    }
}
