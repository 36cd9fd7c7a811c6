package app.synoptic.propose.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class HappeningWordsTest {

    @Test
    void verbsOfDoingAndNounsForWhatIsDoneAreFoundInThreeLanguages() {
        assertThat(deeds("The crews arrested the owner of a boat, and the clashes in the harbour were over"))
                .contains("arrested", "clashes").doesNotContain("crews", "owner", "boat", "harbour");
        assertThat(deeds("Die Polizei im Hafen verhaftet den Kapitän nach der Explosion")).contains("verhaftet").doesNotContain("hafen", "kapitän");
        assertThat(deeds("Полиция в порту арестовала капитана лодки")).contains("арестовала").doesNotContain("порту", "лодки");
    }

    @Test
    void aFewWordsOfNoCertainLanguageAreTriedInBoth() {
        assertThat(deeds("Kapitän verhaftet")).contains("verhaftet");
        assertThat(deeds("captain arrested")).contains("arrested");
    }

    private static List<String> deeds(String text) {
        List<Word> words = Words.of(text);
        HappeningWords deeds = HappeningWords.in(words);
        return words.stream().map(Word::form).filter(deeds::has).toList();
    }
}
