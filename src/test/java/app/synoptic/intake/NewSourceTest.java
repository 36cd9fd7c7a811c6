package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.util.List;
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
        Source source = NewSource.of(file, PLAIN, taken());

        assertThat(source.id().value()).isEqualTo(id);
        assertThat(source.publisher()).isEqualTo(publisher);
        assertThat(source.language()).isEqualTo("und");
    }

    @Test
    void takesAnIdNobodyHas() {
        Source first = NewSource.of("gazette.txt", PLAIN, taken());
        Source second = NewSource.of("gazette.txt", PLAIN, taken(first));

        assertThat(NewSource.of("gazette.txt", PLAIN, taken(first, second)).id().value()).isEqualTo("gazette-3");
    }

    @Test
    void keepsAnIdShortWhateverTheFileIsCalled() {
        Source source = NewSource.of("word ".repeat(50) + ".txt", PLAIN, taken());

        assertThat(source.id().value()).hasSizeLessThanOrEqualTo(60).startsWith("word-word").doesNotEndWith("-");
    }

    @Test
    void isTitledByItsHeadline() {
        Wording headed = wording(List.of(new Region(RegionKind.HEADLINE, 0, 12), new Region(RegionKind.BODY, 13, 20)));

        assertThat(NewSource.of("a.txt", headed, taken()).title()).isEqualTo("Ferry halted");
        assertThat(NewSource.of("a.txt", PLAIN, taken()).title()).isEmpty();
    }

    private static Wording wording(List<Region> regions) {
        return new Wording(new TextId("a".repeat(64)), TextKind.ORIGINAL, "UTF-8", "Ferry\nhalted\nNo boat ran", regions);
    }

    private static Predicate<SourceId> taken(Source... sources) {
        return Stream.of(sources).map(Source::id).collect(Collectors.toSet())::contains;
    }
}
