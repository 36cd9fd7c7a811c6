package app.synoptic.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalWordsTest {

    @AfterEach
    void speakEnglishAgain() {
        Spoken.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsSaidInEveryLanguage(Reason reason) {
        Object[] values = IntStream.range(0, reason.count()).mapToObj(n -> 1000 + n).toArray();
        Refusal refusal = reason.of(values);
        for (Language language : Language.values()) {
            Spoken.speak(language);
            String said = RefusalWords.spoken(refusal);
            assertThat(said).isEqualTo(Phrasebook.of(RefusalWords.BUNDLE, language).of(reason.key(), values)).doesNotContain("{").doesNotEndWith(".");
            assertThat(said.equals(RefusalWords.english(refusal))).isEqualTo(language == Language.ENGLISH);
            assertThat(said.replaceAll("[^\\d]", "").length()).as("names all values: " + said).isGreaterThanOrEqualTo(4 * reason.count());
        }
    }

    @Test
    void everySentenceHasAReason() {
        assertThat(ResourceBundle.getBundle(RefusalWords.BUNDLE, Locale.ENGLISH).keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Reason.values()).map(Reason::key).toList());
    }

    @Test
    void saysInEnglishWhatFilesAndLogsHave() {
        Spoken.speak(Language.GERMAN);
        Refusal refusal = Reason.NO_EVENT.of("strike");
        assertThat(RefusalWords.english(refusal)).isEqualTo("there is no event “strike”");
        assertThat(RefusalWords.spoken(refusal)).isEqualTo("es gibt kein Ereignis „strike“");
        assertThat(RefusalWords.english(Reason.TOO_SHORT.of(1, 13))).isEqualTo("a text of 1 word is too short, or repeats itself too much, to be recognised again; at least 13 words are needed");
    }

    @Test
    void namesAllValuesOrIsADefect() {
        assertThatThrownBy(Reason.NO_EVENT::of).isInstanceOf(AssertionError.class);
    }

    /// What an edit refuses is shown to a person: it has a reason, not an English sentence.
    @Test
    void editsRefuseForAReason() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/synoptic/edit"))) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.endsWith("NumberPhrase.java")).toList()).hasSizeGreaterThan(10)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("new IllegalArgumentException"));
        }
    }
}
