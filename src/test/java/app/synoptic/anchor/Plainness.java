package app.synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Word;
import java.util.List;

/// Judges plain highlights without knowing how they were found: the words lit must be the words cited, and the word on
/// either side the same as in the original, or a paragraph's edge on that side in both: a line break, or in a copy that
/// is hard-wrapped a blank line.
final class Plainness {

    private Plainness() {}

    static void require(Wording original, List<Word> originalWords, Passage cited,
            Wording copy, List<Word> copyWords, Passage lit, boolean wrapped) {
        int from = first(originalWords, cited);
        int to = end(originalWords, cited);
        int there = first(copyWords, lit);
        int thereEnd = end(copyWords, lit);
        assertThat(citedForms(copy, copyWords, there, thereEnd)).isEqualTo(citedForms(original, originalWords, from, to));
        boolean left = edge(original, originalWords, from - 1, from, false) && edge(copy, copyWords, there - 1, there, wrapped)
                || same(originalWords, left(original, originalWords, from), copyWords, left(copy, copyWords, there));
        boolean right = edge(original, originalWords, to - 1, to, false)
                && edge(copy, copyWords, thereEnd - 1, thereEnd, wrapped)
                || same(originalWords, right(original, originalWords, to), copyWords, right(copy, copyWords, thereEnd));
        assertThat(left).as("same neighbour on the left").isTrue();
        assertThat(right).as("same neighbour on the right").isTrue();
    }

    private static List<String> citedForms(Wording text, List<Word> words, int from, int to) {
        return words.subList(from, to).stream().filter(word -> !furniture(text, word)).map(Word::form).toList();
    }

    private static boolean same(List<Word> words, int i, List<Word> others, int j) {
        return i >= 0 && j >= 0 && i < words.size() && j < others.size() && words.get(i).form().equals(others.get(j).form());
    }

    private static int left(Wording text, List<Word> words, int from) {
        int i = from - 1;
        while (i >= 0 && furniture(text, words.get(i))) {
            i--;
        }
        return i;
    }

    private static int right(Wording text, List<Word> words, int to) {
        int i = to;
        while (i < words.size() && furniture(text, words.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean furniture(Wording text, Word word) {
        for (Region region : text.regions()) {
            if (region.start() <= word.start() && word.end() <= region.end()) {
                return !region.kind().citable();
            }
        }
        return false;
    }

    private static boolean edge(Wording text, List<Word> words, int left, int right, boolean wrapped) {
        return left < 0 || right >= words.size()
                || text.text().substring(words.get(left).end(), words.get(right).start())
                .matches(wrapped ? "(?s).*\\R\\s*\\R.*" : "(?s).*\\R.*");
    }

    private static int first(List<Word> words, Passage passage) {
        int i = 0;
        while (words.get(i).end() <= passage.start()) {
            i++;
        }
        return i;
    }

    private static int end(List<Word> words, Passage passage) {
        int i = first(words, passage);
        while (i < words.size() && words.get(i).start() < passage.end()) {
            i++;
        }
        return i;
    }
}
