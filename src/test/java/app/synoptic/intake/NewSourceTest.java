package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Place;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.TextFile;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewSourceTest {

    private static final Wording PLAIN = wording(List.of(new Region(RegionKind.BODY, 0, 20)));

    @ParameterizedTest
    @CsvSource({
        "The Harbour Gazette.txt, the-harbour-gazette, The Harbour Gazette",
        "Élan vital (2).final.TXT, elan-vital-2-final, Élan vital (2).final",
        "Қазақ газеті.txt, source, Қазақ газеті",
        "README, readme, README",
        ".hidden, hidden, .hidden",
        "'  - .txt', source, -"})
    void isNamedAfterItsFile(String file, String id, String publisher) {
        Source source = NewSource.of(named(file, PLAIN), taken());

        assertThat(source.id().value()).isEqualTo(id);
        assertThat(source.publisher()).isEqualTo(publisher);
        assertThat(source.language()).isEqualTo("und");
    }

    @Test
    void takesAnIdNobodyHas() {
        Source first = NewSource.of(named("gazette.txt", PLAIN), taken());
        Source second = NewSource.of(named("gazette.txt", PLAIN), taken(first));

        assertThat(NewSource.of(named("gazette.txt", PLAIN), taken(first, second)).id().value()).isEqualTo("gazette-3");
    }

    @Test
    void keepsAnIdShortWhateverTheFileIsCalled() {
        Source source = NewSource.of(named("word ".repeat(50) + ".txt", PLAIN), taken());

        assertThat(source.id().value()).hasSizeLessThanOrEqualTo(60).startsWith("word-word").doesNotEndWith("-");
    }

    @Test
    void isTitledByItsHeadline() {
        Wording headed = wording(List.of(new Region(RegionKind.HEADLINE, 0, 12), new Region(RegionKind.BODY, 13, 20)));

        assertThat(NewSource.of(named("a.txt", headed), taken()).title()).isEqualTo("Ferry halted");
        assertThat(NewSource.of(named("a.txt", PLAIN), taken()).title()).isEmpty();
    }

    @Test
    void isDescribedByWhatItsFileSays() {
        Source source = NewSource.of(saying(found(Field.PUBLISHER, "The Harbour\nGazette", 0.9), found(Field.TITLE, "Ferry halted again", 0.9),
                found(Field.AUTHOR, "Ann Lee", 0.8), found(Field.AUTHOR, "Bo Li", 0.8), found(Field.LANGUAGE, "en", 0.8),
                found(Field.URL, "https://gazette.example/ferry", 0.95), found(Field.PUBLISHED, "2019-03-05T21:07:30+03:00", 0.92)), taken());

        assertThat(source.publisher()).isEqualTo("The Harbour Gazette");
        assertThat(source.title()).isEqualTo("Ferry halted again");
        assertThat(source.authors()).containsExactly("Ann Lee", "Bo Li");
        assertThat(source.language()).isEqualTo("en");
        assertThat(source.url()).isEqualTo("https://gazette.example/ferry");
        assertThat(source.published()).hasToString("2019-03-05T21:07+03:00");
        assertThat(source.knows()).isEqualTo(source.published());
    }

    @ParameterizedTest
    @CsvSource({"2019-03-05, 0.9, 2019-03-05, 2019-03-05", "2019-03-05T22:30:00Z, 0.9, 2019-03-05T22:30Z, 2019-03-05T22:30Z",
        "2019-03-05T22:30:00, 0.9, 2019-03-05, 2019-03-05", "2019-03-05T22:30:00+05:00, 0.35, 2019-03-05?,", "2019-03, 0.9, 2019-03, 2019-03",
        "2019-03, 0.35, 2019-03?,", "soon, 0.9,,"})
    void aGuessedDayIsMarkedAndTellsNothingOfWhatItKnows(String said, double sure, String published, String knows) {
        Source source = NewSource.of(saying(found(Field.PUBLISHED, said, sure)), taken());

        assertThat(Objects.toString(source.published(), null)).isEqualTo(published);
        assertThat(Objects.toString(source.knows(), null)).isEqualTo(knows);
    }

    @Test
    void leavesAloneWhatIsGuessedOrCannotStandInADossier() {
        Source source = NewSource.of(saying(found(Field.PUBLISHER, "a guess", 0.35), found(Field.TITLE, "x".repeat(5_000), 0.9),
                found(Field.TITLE, "turned\u202Eround", 0.9), found(Field.URL, "javascript:alert(1)", 0.9)), taken());

        assertThat(source.publisher()).isEqualTo("gazette");
        assertThat(source.title()).isEqualTo("turned round");
        assertThat(source.url()).isNull();
    }

    private static Found found(Field field, String value, double sure) {
        return new Found(field, value, Place.META, "meta", sure);
    }

    private static TextFile saying(Found... found) {
        return new TextFile(PLAIN, new byte[0], "gazette.html", new Metadata(List.of(found)));
    }

    private static TextFile named(String file, Wording wording) {
        return new TextFile(wording, new byte[0], file, Metadata.NONE);
    }

    private static Wording wording(List<Region> regions) {
        return new Wording(new TextId("a".repeat(64)), TextKind.ORIGINAL, "UTF-8", "Ferry\nhalted\nNo boat ran", regions);
    }

    private static Predicate<SourceId> taken(Source... sources) {
        return Stream.of(sources).map(Source::id).collect(Collectors.toSet())::contains;
    }
}
