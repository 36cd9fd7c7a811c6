package app.synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Articles;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotesTest {

    private final Wording ferry = Articles.imported(Articles.invented("ferry-strike"));

    private Outcome find(String exact) {
        return Quotes.find(ferry, new TextQuoteSelector(exact, "", ""));
    }

    @Test
    void everyQuotationMadeIsFoundWhereItWasMade() {
        for (Passage passage : SpreadPassages.spread(ferry, 1, 8, new Random(2))) {
            TextQuoteSelector quote = Quotes.of(ferry, passage);

            assertThat(quote.exact()).isEqualTo(ferry.text().substring(passage.start(), passage.end()));
            assertThat(Quotes.find(ferry, quote)).isEqualTo(new Outcome.Exact(passage));
        }
    }

    @Test
    void wordsThatStandOnceNeedNoContextAndOthersSome() {
        assertThat(Quotes.of(ferry, SpreadPassages.of(ferry, "No one was killed")).prefix()).isEmpty();

        int radars = ferry.text().indexOf("radars tested");
        TextQuoteSelector quote = Quotes.of(ferry, new Passage(ferry.id(), radars, radars + 6));

        assertThat(quote).isEqualTo(new TextQuoteSelector("radars", "- ", " tested"));
    }

    @Test
    void otherQuotesAndLineBreaksAreTheSameWords() {
        Passage words = SpreadPassages.of(ferry, "‘Our captains do not sail into fog without instruments’");

        assertThat(find("\"Our captains do not sail\ninto fog without instruments\""))
                .isEqualTo(new Outcome.Exact(new Passage(ferry.id(), words.start() + 1, words.end() - 1)));
    }

    @Test
    void severalPlacesAreAmbiguousAndNoneIsLost() {
        assertThat(find("The Marigold lies aground")).isInstanceOf(Outcome.Ambiguous.class);
        assertThat(find("No one was not killed")).isEqualTo(new Outcome.Lost());
        assertThat(Quotes.find(ferry, new TextQuoteSelector("killed", "No one is ", ""))).isEqualTo(new Outcome.Lost());
        assertThat(find("…")).isEqualTo(new Outcome.Lost());
    }

    @Test
    void furnitureIsNoPlaceAndWholeWordsComeFirst() {
        assertThat(find("Lighthouse keepers to be replaced")).isEqualTo(new Outcome.Lost());
        assertThat(find("17")).isEqualTo(new Outcome.Exact(SpreadPassages.of(ferry, "17")));
        assertThat(find("14 March")).isEqualTo(new Outcome.Exact(SpreadPassages.of(ferry, "14 March")));
    }

    @Test
    void whatIsNoPassageOfTheTextIsRefused() {
        Wording other = Articles.imported("Another text.");

        assertThatIllegalArgumentException().isThrownBy(() -> Quotes.of(ferry, new Passage(other.id(), 0, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> Quotes.of(other, new Passage(other.id(), 0, 99)));
    }

    @Test
    void aTextOfOneWordRepeatedDoesNotHoldUp() {
        Wording again = Articles.imported("again ".repeat(100_000));
        TextQuoteSelector quote = Quotes.of(again, new Passage(again.id(), 300_000, 300_005));

        assertThat(quote.exact()).isEqualTo("again");
        assertThat(Quotes.find(again, new TextQuoteSelector("again", "", "")))
                .isInstanceOfSatisfying(Outcome.Ambiguous.class, several -> assertThat(several.places()).hasSizeLessThan(100));
    }
}
