package app.synoptic.anchor;

import app.synoptic.domain.kept.SortedSearch;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The words of a text that can be cited, one after the other as if no furniture stood between them, each with its tag,
/// and found by it. A gap is the place between two words: gap `i` lies before word `i`.
final class TaggedText {

    private static final int TAGS = 1 << 16;

    private final Wording wording;
    private final List<Word> words = new ArrayList<>();
    /// The gaps at which a paragraph or a region ends or begins; both ends of the text.
    private final BitSet edges = new BitSet();
    private final char[] tags;
    /// The places of the words with tag `t` are `places[first[t]]` to before `places[first[t + 1]]`.
    private final int[] first = new int[TAGS + 1];
    private final int[] places;

    TaggedText(Wording wording, FingerprintTagger tagger) {
        this.wording = wording;
        keepCitable();
        tags = new char[words.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = tagger.tag(words.get(i).form());
            first[tags[i] + 1]++;
        }
        for (int tag = 0; tag < TAGS; tag++) {
            first[tag + 1] += first[tag];
        }
        places = new int[tags.length];
        int[] next = first.clone();
        for (int i = 0; i < tags.length; i++) {
            places[next[tags[i]]++] = i;
        }
    }

    private void keepCitable() {
        List<Span> paragraphs = Paragraphs.of(wording.text());
        List<Region> regions = wording.regions();
        int paragraph = 0;
        int region = 0;
        int lastParagraph = -1;
        int lastRegion = -1;
        for (Word word : Words.of(wording.text())) {
            while (region < regions.size() && regions.get(region).end() <= word.start()) {
                region++;
            }
            if (region == regions.size()) {
                break;
            }
            Region here = regions.get(region);
            if (!here.kind().citable() || here.start() > word.start() || here.end() < word.end()) {
                continue;
            }
            while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).start() <= word.start()) {
                paragraph++;
            }
            edges.set(words.size(), paragraph != lastParagraph || region != lastRegion);
            lastParagraph = paragraph;
            lastRegion = region;
            words.add(word);
        }
        edges.set(words.size());
    }

    int size() {
        return tags.length;
    }

    char tag(int word) {
        return tags[word];
    }

    String form(int word) {
        return words.get(word).form();
    }

    boolean edge(int gap) {
        return edges.get(gap);
    }

    /// How many words have this tag.
    int count(char tag) {
        return first[tag + 1] - first[tag];
    }

    /// The `i`-th of the words with this tag, in reading order.
    int place(char tag, int i) {
        return places[first[tag] + i];
    }

    /// The passage from word `from` to before word `to`.
    Passage passage(int from, int to) {
        return new Passage(wording.id(), words.get(from).start(), words.get(to - 1).end());
    }

    /// The first word that ends after `offset`, a code unit of the text.
    int wordAt(int offset) {
        return SortedSearch.first(0, words.size(), word -> words.get(word).end() > offset);
    }
}
