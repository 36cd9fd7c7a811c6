package app.synoptic.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Histories without a day of publication: their years are carried through the story.
class NarrativeDatesTest {

    private static List<String> timex(String text) {
        return Tagged.of("en", null, text).timex();
    }

    @Test
    void carryTheYearOn() {
        assertThat(timex("On 3 May 1911, riders crossed the river at dawn. The next day they took the town. In June the army moved south; by the end of the month it stood before the capital. In January talks began."))
                .containsExactly("3 May 1911 = 1911-05-03", "dawn = 1911-05-03TMO", "The next day = 1911-05-04", "June = 1911-06", "the end of the month = 1911-06", "January = 1912-01");
    }

    @Test
    void doNotFollowAnAside() {
        assertThat(timex("Fighting resumed on 8 March 1912. General Orde, who had been born in 1860 and served in the war of 1885–87, led the army. On 1 April at 05:30 his guns opened fire. That evening the ridge was taken."))
                .containsExactly("8 March 1912 = 1912-03-08", "1860 = 1860", "1885 = 1885", "87 = 1887", "1 April at 05:30 = 1912-04-01T05:30", "That evening = 1912-04-01TEV");
    }

    @Test
    void haveStretchesListsAndAsides() {
        assertThat(timex("The war began on 1 September 1939 at 04:45; by 17:00 the same day the border was lost. On the night of 31 August–1 September a false report had been sent. On the 6th and 9th of October two dams broke. As of 2008 nobody had been tried. In November of that year a vote was held."))
                .containsExactly("1 September 1939 at 04:45 = 1939-09-01T04:45", "17:00 the same day = 1939-09-01T17:00", "the night of 31 August = 1939-08-31TNI", "1 September = 1939-09-01",
                        "the 6th = 1939-10-06", "9th of October = 1939-10-09", "2008 = 2008", "November of that year = 1939-11");
        assertThat(timex("On Christmas Day 1942 the guns were silent. Two days earlier the king had fled. Between June 28 and July 3, 1943, five ships sank."))
                .containsExactly("Christmas Day 1942 = 1942-12-25", "Two days earlier = 1942-12-23", "June 28 = 1943-06-28", "July 3, 1943 = 1943-07-03");
    }

    @Test
    void countMonthsAndYearsFromTheStory() {
        assertThat(timex("An armistice was signed on 11 November 1913. Peace came the following year, on 14 June 1914. It was ratified two months later. A year later the Duke abdicated."))
                .containsExactly("11 November 1913 = 1913-11-11", "the following year = 1914", "14 June 1914 = 1914-06-14", "two months later = 1914-08", "A year later = 1915");
    }

    @Test
    void takeAYearAsAHeading() {
        assertThat(timex("1862\n\nThe column arrived on February 9. It left the same day. On Sunday, March 2, the governor came."))
                .containsExactly("1862 = 1862", "February 9 = 1862-02-09", "the same day = 1862-02-09", "Sunday, March 2 = 1862-03-02");
    }

    @Test
    void knowDaysOfTheMonthAndYearsBeforeTheCommonEra() {
        assertThat(timex("The fleet left on 5 November 1911 and landed on the 12th.")).containsExactly("5 November 1911 = 1911-11-05", "the 12th = 1911-11-12");
        assertThat(timex("In 490 BC the fleet came. Ten years later the king crossed. The war lasted from 431 to 404 BC."))
                .containsExactly("490 BC = BC0490", "Ten years later = BC0480", "431 = BC0431", "404 BC = BC0404");
        assertThat(Tagged.of("en", null, "In 490 BC the fleet came.").dates()).containsExactly("490 BC = -0489");
    }

    @Test
    void doNotTakeTodayForADayOfTheStory() {
        assertThat(timex("The war ended in 1914. Today little is left of it.")).containsExactly("1914 = 1914", "Today = PRESENT_REF");
        assertThat(timex("He came on Tuesday.")).containsExactly("Tuesday = XXXX-WXX-2");
    }
}
