package app.synoptic.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.intake.CaptureText;
import app.synoptic.intake.FileCaptures.Item;
import app.synoptic.intake.ImportResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TickedCapturesTest {

    private static List<Item> pages(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> new Item("http://village.example/" + number, "The Ferry " + number,
                Optional.of("2024-03-%02d".formatted(number)), () -> new CaptureText.Refused(ImportResult.Reason.EMPTY))).toList();
    }

    @Test
    void areAllOfAFewAndNoneOfManyPagesAndAllChaptersOfABook() {
        assertThat(new TickedCaptures(pages(10), false).chosen()).hasSize(10);
        assertThat(new TickedCaptures(pages(11), false).chosen()).isEmpty();
        assertThat(new TickedCaptures(pages(30), true).chosen()).hasSize(30);
    }

    @Test
    void areShownByAllWordsOfTitleDateAndAddress() {
        TickedCaptures ticked = new TickedCaptures(pages(20), false);
        assertThat(ticked.shown("  ")).hasSize(20);
        assertThat(ticked.shown("ferry 03-07")).extracting(Item::title).containsExactly("The Ferry 7");
        assertThat(ticked.shown("EXAMPLE/1 -12")).extracting(Item::title).containsExactly("The Ferry 12");
        assertThat(ticked.shown("harbour")).isEmpty();
    }

    @Test
    void stayTickedWhileOthersAreShownAndComeInTheOrderOfTheFile() {
        TickedCaptures ticked = new TickedCaptures(pages(20), false);
        ticked.tick(ticked.shown("-09"), true);
        ticked.tick(ticked.shown("03-03"), true);
        List<Item> shown = ticked.shown("village.example/1");
        assertThat(ticked.hasAny(shown)).isFalse();
        ticked.tick(shown, true);
        assertThat(ticked.hasAll(shown)).isTrue();
        ticked.tick(shown.subList(0, 10), false);
        assertThat(ticked.chosen()).extracting(Item::title).containsExactly("The Ferry 3", "The Ferry 9", "The Ferry 19");
        assertThat(ticked.all()).isEqualTo(20);
    }
}
