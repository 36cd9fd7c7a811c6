package app.synoptic.propose.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A harbour's quarrel in our own words: what two other papers say of it, asked of a third.
class LinkerTest {

    private static final String ARTICLE = """
            Ferry crews of Saltmere return to work

            The crews of the Saltmere ferries went back to work on Friday after nine days ashore. "We are tired, and so is the \
            town," said Orrin Vale, who speaks for them.
            The trouble had begun when the Northquay company took two captains off the evening boats. On Tuesday some forty \
            crew members walked into the harbour office and would not leave it. Officers detained eleven of them the same night; \
            one man was taken to hospital with a broken wrist.
            The harbour office is a brick building from 1904, with a clock that has not run for years.
            The mayor, Ilse Brandt, turned to the regional council for help on Wednesday. The council sent a mediator, who \
            sat with both sides until Thursday morning.
            Read also: Ten walks around Saltmere in autumn
            """;
    private static final KnownEvent CAPTAINS = new KnownEvent("captains", "Northquay suspends two captains", null,
            List.of("the company suspended two of its captains", "Northquay had taken two captains off duty"));
    private static final KnownEvent OFFICE = new KnownEvent("office", "Crew members occupy the harbour office", "2023-02-14",
            List.of("about forty crew members pushed into the office of the harbour", "the occupation of the harbour office"));
    private static final KnownEvent ARRESTS = new KnownEvent("arrests", "Police arrest eleven sailors", null,
            List.of("eleven of the occupiers were arrested", "the police made eleven arrests"));
    private static final KnownEvent HELP = new KnownEvent("help", "The mayor asks the council for help", null,
            List.of("Mayor Brandt appealed to the regional council"));
    private static final KnownEvent FIRE = new KnownEvent("fire", "A warehouse burns in Dunmoor", null,
            List.of("a fire destroyed the fish warehouse at Dunmoor", "the blaze in the Dunmoor warehouse"));
    private static final KnownEvent VOTE = new KnownEvent("vote", "Parliament votes for a new fishing law", null,
            List.of("deputies adopted the fishing bill by 61 votes to 40"));

    private final Linker linker = Linker.shipped();

    @Test
    void theFirstSentenceTellsTheEvent() {
        Map<String, Link> links = links(ARTICLE, List.of(), CAPTAINS, OFFICE, ARRESTS, HELP, FIRE, VOTE);
        assertThat(first(links.get("captains"))).contains("took two captains off");
        assertThat(first(links.get("office"))).contains("would not leave it");
        assertThat(first(links.get("arrests"))).contains("detained eleven");
        assertThat(first(links.get("help"))).contains("turned to the regional council");
    }

    @Test
    void whatWasDoneGoesBeforeWhatSomebodyWouldNotHaveDone() {
        KnownEvent sail = new KnownEvent("sail", "Saltmere pilots sail for Dunmoor", null,
                List.of("A hundred pilots of Saltmere have sailed for Dunmoor", "pilots of the town took part"));
        String article = """
                The union is against the journey.
                "No pilot of ours should sail for Dunmoor, and we will not let them," wrote Orrin Vale.
                A group of pilots sailed for Dunmoor with the relief boats, a fleet that Northquay runs.
                """;
        List<Link.Ranked> ranked = linker.link(ArticleIndex.of(article), KnownEvents.of(List.of(sail, FIRE, VOTE))).getFirst().sentences();
        assertThat(ranked.getFirst().at().of(article)).startsWith("A group of pilots");
    }

    @Test
    void whatTheTextDoesNotTellIsAbsent() {
        Map<String, Link> links = links(ARTICLE, List.of(), CAPTAINS, OFFICE, ARRESTS, HELP, FIRE, VOTE);
        assertThat(List.of("captains", "office", "help")).allSatisfy(id ->
                assertThat(links.get(id).presence()).as(id).isGreaterThanOrEqualTo(linker.threshold()));
        assertThat(List.of("fire", "vote")).allSatisfy(id ->
                assertThat(links.get(id).presence()).as(id).isLessThan(linker.threshold()));
    }

    @Test
    void atLeastFiveSentencesComeBestFirstEvenOfWhatIsAbsent() {
        links(ARTICLE, List.of(), OFFICE, FIRE).values().forEach(link -> {
            assertThat(link.sentences()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(link.sentences()).isSortedAccordingTo(Comparator.comparingDouble(sentence -> -sentence.score()));
            assertThat(link.sentences()).allSatisfy(sentence -> assertThat(sentence.score()).isBetween(0.0, 1.0));
            assertThat(link.sentences()).extracting(Link.Ranked::at).doesNotHaveDuplicates();
        });
    }

    @Test
    void furnitureComesLastWhateverItSays() {
        int at = ARTICLE.indexOf("Read also");
        KnownEvent walks = new KnownEvent("walks", "Ten walks around Saltmere in autumn", null, List.of());
        assertThat(first(links(ARTICLE, List.of(), walks).get("walks"))).startsWith("Read also");
        Link aside = links(ARTICLE, List.of(new Region(RegionKind.FURNITURE, at, ARTICLE.length())), walks).get("walks");
        assertThat(aside.sentences().getLast().at().of(ARTICLE)).startsWith("Read also");
        assertThat(aside.sentences().getLast().score()).isZero();
    }

    @Test
    void anotherLanguageIsReachedByNamesNumbersAndFamilies() {
        String russian = "Жители города устали от споров. Полиция задержала одиннадцать человек в Солтмире. Погода была хорошей.";
        assertThat(links(russian, List.of(), ARRESTS).get("arrests").sentences().getFirst().at().of(russian)).startsWith("Полиция");
    }

    @Test
    void theLabelAloneIsAsked() {
        KnownEvent bare = new KnownEvent("help", "The mayor asks the council for help", null, List.of());
        assertThat(first(links(ARTICLE, List.of(), bare).get("help"))).contains("turned to the regional council");
    }

    @Test
    void aTextWithoutWordsTellsNothing() {
        Link link = links(" \n ", List.of(), FIRE).get("fire");
        assertThat(link.presence()).isZero();
        assertThat(link.sentences()).isEmpty();
    }

    private Map<String, Link> links(String text, List<Region> regions, KnownEvent... events) {
        return linker.link(ArticleIndex.of(text, regions), KnownEvents.of(List.of(events))).stream()
                .collect(Collectors.toMap(Link::event, Function.identity()));
    }

    private static String first(Link link) {
        return link.sentences().getFirst().at().of(ARTICLE);
    }
}
