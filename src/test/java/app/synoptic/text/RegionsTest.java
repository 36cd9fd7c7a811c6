package app.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RegionsTest {

    static final List<String> INVENTED = Articles.INVENTED;

    /// Each region as its kind, its first word and its last.
    private static List<String> regions(String text) {
        return Regions.ofArticle(text).stream().map(region -> {
            List<Word> words = Words.of(text.substring(region.start(), region.end()));
            return region.kind() + " " + words.getFirst().form() + ".." + words.getLast().form();
        }).toList();
    }

    @Test
    void bannersCaptionsAndRelatedStoriesWithTeasers() {
        assertThat(regions(Articles.invented("ferry-strike"))).containsExactly("FURNITURE become..islands",
                "HEADLINE ferry..marigold", "CAPTION the..post", "BODY crews..begins", "FURNITURE related..picks");
    }

    @Test
    void crossLinksInTheBodyOfAnArticleOfSingleLines() {
        assertThat(regions(Articles.invented("dam-petition"))).containsExactly("HEADLINE villagers..disagree",
                "BODY eleven..cemetery", "FURNITURE who..lake", "BODY the..house", "FURNITURE read..everything",
                "BODY in..fails");
    }

    @Test
    void aHardWrappedArticleWithAdvertisementsAnAuthorAndComments() {
        assertThat(regions(Articles.invented("observatory-fire"))).containsExactly("FURNITURE skip..meridian",
                "HEADLINE observatory..days", "DATELINE by..05", "CAPTION the..archive", "BODY kestrel..stairs",
                "FURNITURE sign..story", "BODY the..question", "FURNITURE advertisement..advertisement",
                "BODY the..cancelled", "FURNITURE recommended..comet", "BODY the..noon", "FOOTER this..lisle",
                "FURNITURE teodor..appear");
    }

    @Test
    void aRussianArticle() {
        assertThat(regions(Articles.invented("rudnik"))).containsExactly("FURNITURE главная..новости",
                "HEADLINE в..горняков", "DATELINE 14..20", "CAPTION спасатели..мальцев", "BODY на..число",
                "FURNITURE читайте..рудник", "BODY вечером..шахту", "FOOTER по..край", "FURNITURE другие..вами");
    }

    @Test
    void aCaptionAndADateAboveTheHeadlineAndWhoWroteItAtTheEnd() {
        assertThat(regions("""
                Divers at the slipway of Tern, 12 June 2021. Photo: N. Orlin, harbour-post.sg

                12 June 2021, 09:40

                Divers search the slipway of Tern for the lost bell

                Two divers went down to the foot of the slipway on Saturday morning, where a fisherman had seen something shine.

                They came up with a lantern and half an oar, and said that the water had been too cloudy to see their own hands.

                This article was first published on the Russian page of the Harbour Post. Author: Nadia Orlin; Source: the Harbour Post's own correspondent

                All news

                Archive
                """)).containsExactly("CAPTION divers..sg", "DATELINE 12..40", "HEADLINE divers..bell", "BODY two..hands",
                "FOOTER this..correspondent", "FURNITURE all..archive");
    }

    @Test
    void anArticleThatBeginsWithItsFirstWordsAndEndsInAForm() {
        assertThat(regions("""
                TERN — The bell of the lighthouse rang for an hour on Sunday, although nobody had been sent up to ring it.

                The keeper said that the wind had turned, and that the rope had not been made fast on Friday, as it should have been.

                “It will not happen a second time,” he said.

                Leave a Reply

                Nobody is shown your address.

                Previous Article: The ferry has a new captain

                Next Article: Dunes move towards the settlement
                """)).containsExactly("BODY tern..said", "FURNITURE leave..settlement");
    }

    @Test
    void theFiveRealArticles() {
        assertThat(regions(Articles.real("oc-media"))).containsExactly("FURNITURE become..armenia", "HEADLINE armenia..protests",
                "CAPTION kazakh..tass", "BODY the..charter", "FURNITURE related..picks");
        assertThat(regions(Articles.real("armenian-weekly"))).containsExactly("HEADLINE armenian..protests",
                "CAPTION armenian..2022", "BODY armenian..magazine", "FOOTER lillian..avedian", "FURNITURE lillian..published");
        assertThat(regions(Articles.real("jamnews"))).containsExactly("HEADLINE csto..kazakhstan", "BODY 70..armenia",
                "FURNITURE fresh..border", "BODY protests..process");
        assertThat(regions(Articles.real("caucasian-knot"))).containsExactly("CAPTION protests..sg", "DATELINE 07..40",
                "HEADLINE social..kazakhstan", "BODY armenia..facebook", "FOOTER this..correspondent", "FURNITURE all..archive");
        assertThat(regions(Articles.real("massispost"))).containsExactly("BODY yerevan..said", "FURNITURE leave..settlement");
    }

    @Test
    void theArticleGoesOnAfterOtherStoriesWhereItsFooterIsStillToCome() {
        String paragraph = "The lamp was lit at seven, and the keeper wrote the hour into his book"
                + " before he climbed down to the boat.";
        String text = "A title of four words\n\n" + paragraph + "\n\nMore stories\n\nTen lamps\n\n" + paragraph;

        assertThat(regions(text + "\n\nThis story was first published in May."))
                .containsExactly("HEADLINE a..words", "BODY the..boat", "FURNITURE more..lamps",
                        "BODY the..boat", "FOOTER this..may");
        assertThat(regions(text)).last().isEqualTo("FURNITURE more..boat");
    }

    @Test
    void whatAnArticleSaysIsNotFurnitureBecauseItSoundsLikeIt() {
        String text = """
                Five things to know

                The mayor resigned on Friday after two years in office.

                The demands of the strikers are:

                - Higher wages for all
                - Shorter shifts in the winter months

                Related to this is the question of who pays for the lamps.

                Comments made by the mayor on Thursday were withdrawn.

                Share prices fell by a third, and support for the mayor with them.

                Mira Holm

                Mira Holm is the editor of the town's only newspaper, and she was the first to read the letter aloud.

                She has not said who gave it to her, although two members of the council claim to know his name.

                1. The letter is dated 4 May, when the mayor was still abroad and could not have signed it himself.

                2. It names a sum of 900 crowns.
                """;

        assertThat(Regions.ofArticle(text)).extracting(Region::kind).containsOnly(RegionKind.HEADLINE, RegionKind.BODY);
    }

    @Test
    void anArticleWithoutAnyFurnitureIsAllItsOwn() {
        assertThat(regions("Hello")).containsExactly("BODY hello..hello");
        assertThat(regions("One line. Another line.")).containsExactly("BODY one..line");
        assertThat(Regions.ofArticle(" \n ")).isEmpty();
        assertThat(Regions.ofDigest("\n A digest.\n\nOf two paragraphs. \n")).containsExactly(new Region(RegionKind.BODY, 2, 31));
        assertThat(Regions.ofDigest("")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("INVENTED")
    void betweenRegionsThereIsOnlyWhiteSpace(String name) {
        String text = "\r\n " + Articles.invented(name) + "\u00A0\n";
        StringBuilder rest = new StringBuilder(text);
        Regions.ofArticle(text).reversed().forEach(region -> rest.delete(region.start(), region.end()));

        assertThat(rest.chars()).allMatch(CodePoints::space);
    }
}
