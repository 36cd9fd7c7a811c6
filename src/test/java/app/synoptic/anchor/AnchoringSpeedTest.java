package app.synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Articles;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Bounds a machine ten times slower than a slow one keeps: what must not happen is a text that never ends.
@Tag("slow")
class AnchoringSpeedTest {

    private static final Duration SECONDS = Duration.ofSeconds(30);
    private final SourceKey key = SourceKey.random();
    private final Random random = new Random(11);

    /// So many words as common as those of a language, in paragraphs of a hundred.
    private String prose(int words) {
        StringBuilder prose = new StringBuilder();
        for (int i = 1; i <= words; i++) {
            int rank = (int) Math.pow(30_000, random.nextDouble());
            prose.append('w').append(Integer.toString(rank, 36)).append(i % 100 == 0 ? ".\n\n" : i % 12 == 0 ? ". " : " ");
        }
        return prose.toString();
    }

    private List<FingerprintSelector> sealed(Wording text, int count) {
        List<Passage> passages = new ArrayList<>(SpreadPassages.spread(text, 1 + Words.of(text.text()).size() / count, 30, random));
        return Fingerprints.of(text, passages, key);
    }

    @Test
    void aHundredPassagesInTenThousandWordsAndInAMillion() {
        Wording article = Articles.imported(prose(10_000));
        List<FingerprintSelector> selectors = sealed(article, 100);
        Wording book = Articles.imported(prose(500_000) + article.text() + prose(500_000));

        assertTimeout(SECONDS, () -> assertThat(Fingerprints.find(article, selectors, key))
                .hasOnlyElementsOfType(Outcome.Exact.class));
        assertTimeout(SECONDS, () -> assertThat(Fingerprints.find(book, selectors, key))
                .hasOnlyElementsOfType(Outcome.Exact.class));
        Wording foreign = Articles.imported(prose(1_000_000));
        assertTimeout(SECONDS, () -> assertThat(Fingerprints.find(foreign, selectors, key))
                .hasOnlyElementsOfType(Outcome.Lost.class));
    }

    @Test
    void textsOfOneWordAndTextsOfOneLine() {
        Wording again = Articles.imported("again ".repeat(1_000_000));
        Wording line = Articles.imported(prose(1_500_000).replace("\n", ""));
        Wording article = Articles.imported("He said it again and again and again, and again nobody heard. " + prose(300));
        List<FingerprintSelector> selectors = sealed(article, 100);

        assertTimeout(SECONDS, () -> Fingerprints.find(again, selectors, key));
        assertTimeout(SECONDS, () -> Fingerprints.find(line, selectors, key));
        assertTimeout(SECONDS, () -> Fingerprints.find(again, Fingerprints.of(again, List.of(
                new Passage(again.id(), 0, 5), new Passage(again.id(), 3_000_000, 3_000_599)), key), key));
    }

    @Test
    void recognisingInAHundredThousandWords() {
        List<Word> article = Words.of(prose(1_000));
        Recognition recognition = Recogniser.of(article, key);
        String inside = article.stream().map(Word::form).collect(Collectors.joining(" "));
        List<Word> book = Words.of(prose(50_000) + inside + " " + prose(50_000));

        assertTimeout(Duration.ofSeconds(10), () -> assertThat(Recogniser.unlock(book, recognition)).contains(key));
    }
}
