package app.synoptic.text.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Span;
import app.synoptic.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CitableSentencesTest {

    @Test
    void dividesAParagraphWhereItsSentencesEndAcrossItsLines() {
        assertThat(sentences("""
                The gates of the upper harbour were shut before the last barge had come in. Nobody
                asked the men who stood there, and nobody told them. They waited in the cold until
                the bell rang, and then they went home.

                Mr. Brandt waited."""))
                .containsExactly("The gates of the upper harbour were shut before the last barge had come in.",
                        "Nobody\nasked the men who stood there, and nobody told them.",
                        "They waited in the cold until\nthe bell rang, and then they went home.", "Mr. Brandt waited.");
    }

    @Test
    void leavesFurnitureOut() {
        String text = "Read more.\n\nThe gates were shut.";
        Wording wording = wording(text, List.of(new Region(RegionKind.FURNITURE, 0, 10), new Region(RegionKind.BODY, 12, text.length())));

        assertThat(CitableSentences.of(wording)).extracting(span -> span.of(text)).containsExactly("The gates were shut.");
    }

    @Property(tries = 60)
    void holdsEveryWordInOneSentenceHoweverLongItIs(@ForAll @IntRange(min = 1, max = 3000) int words, @ForAll @IntRange(min = 1, max = 12) int length) {
        String text = ("a".repeat(length) + " ").repeat(words).strip();
        List<Span> found = CitableSentences.of(wording(text, List.of(new Region(RegionKind.BODY, 0, text.length()))));

        assertThat(found.stream().mapToInt(span -> Words.of(span.of(text)).size()).sum()).isEqualTo(words);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).start()).isGreaterThanOrEqualTo(found.get(i - 1).end());
        }
    }

    /// Hangs where each sentence reads the whole line.
    @Test
    void dividesALineOfMillionsOfLettersInOnePass() {
        String sentence = "The ferry left the harbour when the strike was over. ";
        int times = 160_000;
        String text = sentence.repeat(times).strip();

        assertThat(CitableSentences.of(wording(text, List.of(new Region(RegionKind.BODY, 0, text.length())))))
                .hasSize(times).allMatch(span -> span.of(text).equals(sentence.strip()));
    }

    private static List<String> sentences(String text) {
        return CitableSentences.of(wording(text, List.of(new Region(RegionKind.BODY, 0, text.length())))).stream()
                .map(span -> span.of(text)).toList();
    }

    private static Wording wording(String text, List<Region> regions) {
        return new Wording(TextId.of(text.getBytes(StandardCharsets.UTF_8)), TextKind.ORIGINAL, "UTF-8", text, regions);
    }
}
