package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.RowCounts;
import app.synoptic.domain.Topic;
import app.synoptic.i18n.Language;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.sources.CountWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountWordsTest {

    private final Topic event = Velden.open().event(Velden.STRIKE).orElseThrow();
    private final Topic question = Velden.open().question(Velden.SOLDIERS).orElseThrow();

    @AfterEach
    void speakAsBefore() {
        Spoken.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 17, 2, 0, 0, 30, 17 agree · 2 differ · 30 silent",
        "ENGLISH, 2,  1, 1, 0, 0,  2 agree · 1 differs · 1 denies it",
        "ENGLISH, 0,  0, 2, 1, 1,  2 deny it · 1 tells it · 1 silent",
        "GERMAN,  17, 2, 0, 0, 30, 17 einig · 2 widersprechen · 30 schweigen",
        "GERMAN,  2,  1, 1, 0, 1,  2 einig · 1 widerspricht · 1 verneint es · 1 schweigt",
        "RUSSIAN, 21, 1, 0, 0, 30, 21 согласен · 1 расходится · 30 молчат",
        "RUSSIAN, 3,  2, 1, 0, 5,  3 согласны · 2 расходятся · 1 отрицает · 5 молчат",
    })
    void leaveOutWhatNoneDoes(Language language, int agree, int differ, int deny, int told, int silent, String words) {
        Spoken.speak(language);
        assertThat(CountWords.of(event, new RowCounts(agree, differ, deny, told, silent))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1 answers · 4 silent", "GERMAN, 1 antwortet · 4 schweigen", "RUSSIAN, 1 отвечает · 4 молчат"})
    void callWhatIsSaidToAQuestionAnAnswer(Language language, String words) {
        Spoken.speak(language);
        assertThat(CountWords.of(question, new RowCounts(0, 0, 0, 1, 4))).isEqualTo(words);
    }
}
