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
    void doNotFollowWhatComesLongAfterwards() {
        assertThat(timex("On 4 June 1916 Brusilov attacked. Nobody told it better than Stone in 1975. On 8 June the line broke. Two weeks were enough, says Dowling (2008). In July it rained."))
                .containsExactly("4 June 1916 = 1916-06-04", "1975 = 1975", "8 June = 1916-06-08", "Two weeks = P2W", "2008 = 2008", "July = 1916-07");
        assertThat(timex("The city was founded in 1204. The dukes built a castle in 1230. In May the roof burnt.")).containsExactly("1204 = 1204", "1230 = 1230", "May = 1230-05");
    }

    @Test
    void beginWithTheStretchInBrackets() {
        assertThat(timex("The war (25 June 1950 – 27 July 1953) was long. On 28 June the town fell. Ten years before, in the '40s, it had been rich.")).containsExactly("25 June 1950 = 1950-06-25", "27 July 1953 = 1953-07-27", "28 June = 1950-06-28",
                "Ten years before = 1940", "40s = 194");
        assertThat(timex("The Six-Day War, the Seven Years' War and the Hundred Days Offensive were shorter than seven years of war.")).containsExactly("seven years = P7Y");
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
    void haveBareYearsAndSeasonsBeforeTheCommonEra() {
        assertThat(timex("The cities rose in 499 BC; in 494 they fell. In the spring of 480 Xerxes came with 300 ships. That August he took the pass. In November 333 BC he lost; the following summer it ended."))
                .containsExactly("499 BC = BC0499", "494 = BC0494", "the spring of 480 = BC0480-SP", "That August = BC0480-08", "November 333 BC = BC0333-11", "the following summer = BC0332-SU");
        assertThat(timex("In the sixth century BC the city grew; at the end of the century it was rich. In the 2nd century AD it lay waste. He ruled from AD 14 to 37 AD."))
                .containsExactly("the sixth century BC = BC05", "the end of the century = BC05", "the 2nd century AD = 01", "AD 14 = 0014", "37 AD = 0037");
        assertThat(timex("In the winter of 478/477 BC the league was made.")).containsExactly("the winter of 478/477 BC = BC0478-WI");
        assertThat(timex("In 44 BC a colony was founded. In the 2nd century AD it was rich, and it fell on 19 October 439.")).containsExactly("44 BC = BC0044", "the 2nd century AD = 01", "19 October 439 = 0439-10-19");
        assertThat(timex("Harold was crowned in 1066. In 843 the realm had been divided, in 911 Rollo got Normandy, in 300 villages the old law held."))
                .containsExactly("1066 = 1066", "843 = 0843", "911 = 0911");
    }

    @Test
    void shareTheYearOfWhatStandsBesideThem() {
        assertThat(timex("In March and April 1865 the war ended, in the spring or summer of 1866 peace was made.")).containsExactly("March = 1865-03", "April 1865 = 1865-04", "the spring = 1866-SP", "summer of 1866 = 1866-SU");
    }

    @Test
    void namePartsOfMonthsYearsAndCenturies() {
        assertThat(timex("In the first days of August 1914 troops gathered, in the last week of the month they marched. It was over by the last months of 1914. The 15th and 16th centuries; the second half of the 19th century."))
                .containsExactly("the first days of August 1914 = 1914-08", "the last week of the month = 1914-08", "the last months of 1914 = 1914", "The 15th = 14", "16th centuries = 15", "the second half of the 19th century = 18");
        assertThat(timex("It snowed in late January 1943. That same winter famine came; by the following spring it was over. The siege took a century and a half and a fortnight. Every four years they met."))
                .containsExactly("late January 1943 = 1943-01", "That same winter = 1942-WI", "the following spring = 1943-SP", "a century and a half = P150Y", "a fortnight = P2W", "Every four years = P4Y");
        assertThat(Tagged.of("de", null, "In den ersten Tagen des August 1914, in der zweiten Hälfte des 19. Jahrhunderts und nach anderthalb Jahren in einer dreitägigen Schlacht. Der Winter 1812/13. Im Frühjahr darauf.").timex())
                .containsExactly("ersten Tagen des August 1914 = 1914-08", "zweiten Hälfte des 19. Jahrhunderts = 18", "anderthalb Jahren = P18M", "einer dreitägigen = P3D", "Der Winter 1812/13 = 1812-WI", "Frühjahr darauf = 1813-SP");
        assertThat(Tagged.of("ru", null, "Война шла с 1914 по 1918 год. В последние дни июля 1914 года, в V веке до н. э., в начале 30-х годов XIX века. Полгода спустя.").timex())
                .containsExactly("1914 = 1914", "1918 год = 1918", "последние дни июля 1914 года = 1914-07", "V веке до н. э. = BC04", "в начале 30-х годов XIX века = 183", "Полгода спустя = 1915-01");
    }

    @Test
    void haveEarlyYearsWhereverAYearStands() {
        assertThat(timex("He was born in 1027 or 1028. Early in 1047 he won; he ruled (1035–1087) with 1200 knights. Ely fell in 1071, so that sixteen years later it was poor. A year later he went north."))
                .containsExactly("1027 = 1027", "1028 = 1028", "Early in 1047 = 1047", "1035 = 1035", "1087 = 1087", "1071 = 1071", "sixteen years later = 1087", "A year later = 1072");
    }

    @Test
    void haveDaysOfLongerStretchesAndOfEveryYear() {
        assertThat(timex("It was done by August 1086; on the first day of that month they swore. The first Sunday of May 1944 was warm, so was the last day of the year. Every year the day is kept in the town on 2 April."))
                .containsExactly("August 1086 = 1086-08", "the first day of that month = 1086-08-01", "The first Sunday of May 1944 = 1944-05-07", "the last day of the year = 1944-12-31", "Every year = P1Y", "2 April = XXXX-04-02");
        assertThat(timex("The Winter War lasted three years, one month and two days.")).containsExactly("three years, one month and two days = P3Y1M2D");
    }

    @Test
    void haveHalvesOfHours() {
        assertThat(timex("On 13 October 1066 he came. It began at nine the next morning. At half past five in the afternoon it was over.")).containsExactly("13 October 1066 = 1066-10-13", "nine the next morning = 1066-10-14T09:00", "half past five in the afternoon = 1066-10-14T17:30");
        assertThat(Tagged.of("de", null, "Am 7. September 1812 um halb sechs Uhr begann es.").timex()).containsExactly("7. September 1812 um halb sechs Uhr = 1812-09-07T05:30");
        assertThat(Tagged.of("ru", null, "В половине шестого утра 7 сентября 1812 года началось. Ждали больше месяца. Было ему шестьдесят шесть лет.").timex())
                .containsExactly("половине шестого утра 7 сентября 1812 года = 1812-09-07T05:30", "месяца = P1M", "шестьдесят шесть лет = P66Y");
    }

    @Test
    void haveFeastsOfBothCalendars() {
        assertThat(timex("On Palm Sunday 1461 it snowed. On Easter Monday, 24 April 1916, the rising began; on Whit Monday it was long over."))
                .containsExactly("Palm Sunday 1461 = 1461-03-29", "Easter Monday, 24 April 1916 = 1916-04-24", "Whit Monday = 1916-06-12");
    }

    @Test
    void haveNightsBetweenTwoDays() {
        assertThat(timex("On the night of 3/4 June 1813 they left. On the night of 20–21 June they came back. Two nights later they were seen; nine o'clock the next evening was the hour."))
                .containsExactly("the night of 3/4 June 1813 = 1813-06-03TNI", "the night of 20–21 June = 1813-06-20TNI", "Two nights later = 1813-06-22TNI", "nine o'clock the next evening = 1813-06-23T21:00");
        assertThat(Tagged.of("de", null, "In der Nacht vom 4. auf den 5. Januar 1871 fiel die Stadt.").timex()).containsExactly("Nacht vom 4. auf den 5. Januar 1871 = 1871-01-04TNI");
    }

    @Test
    void haveDaysWhoseMonthWasTold() {
        assertThat(timex("He left on 12 June 1815, and at 3 a.m. on the 15th he crossed. On the morning of the 18th it rained. Early on the 19th the 5th Corps left; on the 5th Army's front nothing moved. On the 20th Ney wrote, and by the 28th of the month he was home."))
                .containsExactly("12 June 1815 = 1815-06-12", "3 a.m. on the 15th = 1815-06-15T03:00", "the morning of the 18th = 1815-06-18TMO", "Early on the 19th = 1815-06-19", "the 20th = 1815-06-20", "the 28th of the month = 1815-06-28");
        assertThat(timex("On the 3rd, 4th and 9th of May 1811 there was fighting. Three days later, in the afternoon of the 12th of May, it ended."))
                .containsExactly("the 3rd = 1811-05-03", "4th = 1811-05-04", "9th of May 1811 = 1811-05-09", "Three days later = 1811-05-12", "the afternoon of the 12th of May = 1811-05-12TAF");
        assertThat(Tagged.of("de", null, "Am 14., 16. und 18. August 1870 wurde gekämpft. Metz fiel am 27. desselben Monats.").timex())
                .containsExactly("14. = 1870-08-14", "16. = 1870-08-16", "18. August 1870 = 1870-08-18", "27. desselben Monats = 1870-08-27");
    }

    @Test
    void countFromAnEventThatWasTold() {
        assertThat(timex("The armies met on 18 June 1815. Two days after the battle a courier came. It had lasted nine hours. Five years after it had begun the work was done."))
                .containsExactly("18 June 1815 = 1815-06-18", "Two days = 1815-06-20", "nine hours = PT9H", "Five years = P5Y");
        assertThat(Tagged.of("en", "1815-07-12", "Two days after the battle a courier came.").timex()).containsExactly("Two days = P2D");
    }

    @Test
    void haveStretchesOfWhatWasTold() {
        assertThat(timex("The fleet sailed on 5 April 1982. Throughout the month envoys flew about. For the rest of the year there was talk; in June of the following year they voted. In mid-May the troops had gone. Half a year later, over the next decades, it was forgotten."))
                .containsExactly("5 April 1982 = 1982-04-05", "the month = 1982-04", "the rest of the year = 1982", "June of the following year = 1983-06", "mid-May = 1983-05", "Half a year later = 1983-11", "the next decades = PXE");
        assertThat(timex("Philip ruled from 359 BC. He won at Chaeronea in August 338 BC. Two years later he was dead.")).containsExactly("359 BC = BC0359", "August 338 BC = BC0338-08", "Two years later = BC0336");
    }

    @Test
    void doNotTakeTodayForADayOfTheStory() {
        assertThat(timex("The war ended in 1914. Today little is left of it.")).containsExactly("1914 = 1914", "Today = PRESENT_REF");
        assertThat(timex("He came on Tuesday.")).containsExactly("Tuesday = XXXX-WXX-2");
    }
}
