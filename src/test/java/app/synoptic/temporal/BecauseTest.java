package app.synoptic.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.temporal.because.BecauseWords;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How a date says that it was reckoned.
class BecauseTest {

    private static List<String> because(String text) {
        return Tagged.of("en", "2022-01-12", text).expressions().stream().map(one -> BecauseWords.of(one.because())).toList();
    }

    @Test
    void namesTheDayItWasCountedFrom() {
        assertThat(because("They met on Tuesday.")).containsExactly("Tuesday before Wednesday 12 January 2022, the day of publication");
        assertThat(because("Five days ago they met.")).containsExactly("5 days before Wednesday 12 January 2022, the day of publication");
        assertThat(because("On 3 May 2021 they met. The next day they left.")).containsExactly("so stated", "1 day after Monday 3 May 2021, told before");
        assertThat(because("This year they met.")).containsExactly("the year of Wednesday 12 January 2022, the day of publication");
    }

    @Test
    void namesWhereAYearComesFrom() {
        assertThat(because("They met on 4 January.")).containsExactly("2022 taken from Wednesday 12 January 2022, the day of publication");
        assertThat(because("They met in May last year.")).containsExactly("2021 told from Wednesday 12 January 2022, the day of publication");
    }

    @Test
    void namesTheTimeInTheStoryItWasCountedFrom() {
        assertThat(Tagged.of("en", null, "They met on 18 June 1815. Two days after the battle a courier came. The following spring they met again.").expressions()).extracting(one -> BecauseWords.of(one.because()))
                .containsExactly("so stated", "2 days after Sunday 18 June 1815, told before", "1816 taken from Tuesday 20 June 1815, told before");
        assertThat(because("They meet in the week of 7 March.")).containsExactly("the week of Monday 7 March 2022, told before");
    }

    @Test
    void namesStretchesOrdersAndWhatIsNoDate() {
        assertThat(because("It has been shut since autumn 2021.")).containsExactly("so stated (from autumn 2021 on)");
        assertThat(because("Dated 04/01/2022.")).containsExactly("month before day");
        assertThat(because("It took three days.")).containsExactly("tells no date");
        assertThat(Tagged.of("en", null, "He came on Tuesday.").expressions()).extracting(one -> BecauseWords.of(one.because())).containsExactly("no day to count from");
    }
}
