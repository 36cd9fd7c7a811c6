package app.synoptic.propose.event;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.propose.said.Sayings;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.temporal.Setting;
import app.synoptic.temporal.TimeTagger;
import app.synoptic.text.Regions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HappeningFinderTest {

    private static List<Report> reports(String language, String text) {
        ReadArticle article = ReadArticle.of(text, Regions.ofDigest(text), language);
        return HappeningFinder.of(article, Sayings.of(article), TimeTagger.of(text, new Setting(Edtf.parse("2023-02-15"), language)));
    }

    private static Report only(String text) {
        return assertThat(reports("en", text)).singleElement().actual();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Police arrested two dockers at Orrin on Monday. | Police arrest two dockers at Orrin | arrest
            On Monday, the harbour board has closed the north quay. | The harbour board closes the north quay | measure
            Three sailors were killed in a collision near Saltmere. | Three sailors are killed in a collision near Saltmere | violence
            Dockers at Orrin walked out on Monday over their pay. | Dockers at Orrin walk out over their pay | protest
            Guards opened fire on the crowd at the gate. | Guards open fire on the crowd at the gate | violence
            The strike that began in Orrin on Monday spread to the grain harbour. | The strike spreads to the grain harbour | protest
            The march of Monday, in which 3,000 people took part, had changed the mood in the town. | 3,000 people take part | happening
            The first ship entered the harbour on Monday morning. | The first ship enters the harbour | happening
            On 14 February Judge Sofia Lenk dismissed the board's appeal. | Judge Sofia Lenk dismisses the board's appeal | decision
            Three days earlier the labour court had dismissed the appeal and allowed the strike. | The labour court dismisses the appeal and allowed the strike | decision
            Union leader Marta Iversen called it an insult on Monday. | Union leader Marta Iversen calls it an insult | appeal
            The pilot Jonas Wiik, who collapsed there on Monday, died a day later. | The pilot Jonas Wiik collapses there | accident
            """)
    void aLabelIsTheSentenceInThePlainForm(String text, String label, String kind) {
        Report report = only(text);
        assertThat(report.label()).isEqualTo(label);
        assertThat(report.kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The board closed the north quay on Monday. | HAPPENED
            The board will close the north quay on Monday. | PLANNED
            The board did not close the north quay on Monday. | DENIED
            The board allegedly closed the north quay on Monday. | DOUBTED
            """)
    void howAHappeningStands(String text, HappeningStatus standing) {
        assertThat(only(text).standing()).isEqualTo(standing);
    }

    /// Whoever is cited with a thing does something about it; whoever is cited with a sentence says it.
    @Test
    void whatIsDoneAboutAThingIsNoStatement() {
        assertThat(only("Judge Sofia Lenk dismissed the request of the harbour board on Tuesday.").label()).isEqualTo("Judge Sofia Lenk dismisses the request of the harbour board");
        assertThat(only("The harbour board rejected the offer of the mayor on Wednesday.").label()).isEqualTo("The harbour board rejects the offer of the mayor");
        assertThat(only("Transport minister Karl Voss said on Tuesday that the state would pay for a bridge.").label()).contains("the state would pay");
    }

    @Test
    void twoHappeningsInOneSentenceAreTwo() {
        String text = "Dockers struck on Monday after the harbour board cut their pay, and police arrested two of them.";
        assertThat(reports("en", text)).extracting(report -> report.passages().getFirst().of(text))
                .containsExactly("Dockers struck on Monday", "after the harbour board cut their pay", "and police arrested two of them.");
    }

    @Test
    void sentencesThatTellTheSameAreOneWithSeveralPassages() {
        String text = """
                Police arrested the ferry captain Karl Voss at Saltmere on Monday.

                The rain had flooded the lower town and swept away a bridge.

                The arrest of captain Voss by the Saltmere police surprised his crew when it happened.
                """;
        List<Report> reports = reports("en", text);
        assertThat(reports).hasSize(2);
        assertThat(reports.getFirst().passages()).hasSize(2);
        assertThat(reports.getFirst().kind()).isEqualTo("arrest");
        assertThat(reports.getFirst().actors()).contains("Karl Voss");
        assertThat(reports.getFirst().places()).contains("Saltmere");
    }

    @Test
    void aGroupDoesNotWanderFromOneHappeningToTheNext() {
        String text = """
                Police arrested the ferry captain Karl Voss at Saltmere.

                Police said the ferry of captain Voss had rammed the harbour gate at Saltmere.

                A storm had broken the harbour gate and flooded the ferry office in March.
                """;
        assertThat(reports("en", text)).extracting(Report::passages).noneMatch(passages -> passages.size() == 3)
                .anyMatch(passages -> passages.size() == 2);
    }

    /// Of two sentences on the same people that say themselves when it was, none is put to another day.
    @Test
    void whatWasOnAnotherDayIsAnotherHappening() {
        String text = """
                Mayor Ada Lunt met the dockers of Saltmere on 6 February. Mayor Ada Lunt met the dockers of Saltmere again on 9 February.
                """;
        assertThat(reports("en", text)).extracting(report -> Objects.requireNonNull(Objects.requireNonNull(report.date()).date()).toString()).containsExactly("2023-02-06", "2023-02-09");
    }

    @Test
    void whatDifferentPeopleSayStaysApartAndWhatOneSaysIsOne() {
        String text = """
                Ada Lunt said the strike would go on. She added that nobody would work on Sunday.

                Karl Voss said the strike would end on Sunday.
                """;
        assertThat(reports("en", text)).extracting(Report::saidBy).containsExactly("Ada Lunt", "Karl Voss");
        assertThat(reports("en", text).getFirst().passages()).hasSize(2);
    }

    @Test
    void aHappeningSomebodyIsCitedForKeepsWhoSaysIt() {
        Report report = only("According to the coast guard, two boats sank off Orrin on Monday.");
        assertThat(report.saidBy()).isEqualTo("coast guard");
        assertThat(report.label()).isEqualTo("Two boats sink off Orrin");
        assertThat(report.cue()).isNull();
    }

    @Test
    void theDateIsThatOfTheSentenceOrTheLastOneOfItsParagraph() {
        List<Report> reports = reports("en", "Dockers at Orrin struck on Monday. Captain Voss of the north ferry resigned in anger.\n\nThe bridge at Saltmere collapsed.");
        assertThat(reports).hasSize(3);
        assertThat(Objects.requireNonNull(reports.get(0).date()).date()).hasToString("2023-02-13");
        assertThat(reports.get(0).dated()).isTrue();
        assertThat(Objects.requireNonNull(reports.get(1).date()).date()).hasToString("2023-02-13");
        assertThat(reports.get(1).dated()).isFalse();
        assertThat(reports.get(2).date()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saltmere is a small town with an old harbour and a ferry.", "The board consists of nine members from both towns.",
        "Thirteen days that shook the harbour", "Old boats\n\nThe harbour has belonged to the town for ages, as everybody there knows."})
    void backgroundAndHeadingsAreNoEvents(String text) {
        assertThat(reports("en", text)).isEmpty();
    }

    @Test
    void everyWordOfALabelStandsInTheSentenceButForTheVerb() {
        String text = "“The quay is lost,” Ada Lunt told the council of Orrin, which has fined the board.";
        for (Report report : reports("en", text)) {
            assertThat(List.of(report.label().toLowerCase(java.util.Locale.ROOT).replace(":", "").split(" "))).isSubsetOf(
                    List.of(text.toLowerCase(java.util.Locale.ROOT).replaceAll("[“”,.]", "").split(" ")));
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ru | По словам полиции, двое рыбаков погибли в Оррине 3 марта 2021 года. | toll | 2021-03-03 | Оррине | полиции
            de | Nach Angaben der Polizei wurden am 3. März 2021 in Orrin zwei Fischer getötet. | violence | 2021-03-03 | Orrin | Polizei
            """)
    void russianAndGermanSentencesToo(String language, String text, String kind, String date, String place, String saidBy) {
        assertThat(reports(language, text)).singleElement().satisfies(report -> {
            assertThat(report.kind()).isEqualTo(kind);
            assertThat(Objects.requireNonNull(report.date()).date()).hasToString(date);
            assertThat(report.places()).contains(place);
            assertThat(report.saidBy()).isEqualTo(saidBy);
        });
    }
}
