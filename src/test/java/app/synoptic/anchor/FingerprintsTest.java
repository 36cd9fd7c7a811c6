package app.synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Articles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

    static final List<String> INVENTED = Articles.INVENTED;
    static final List<String> REAL = Articles.REAL;

    private final SourceKey key = SourceKey.random();
    private final Wording ferry = Articles.imported(Articles.invented("ferry-strike"));

    private Outcome find(String words, Wording copy) {
        return Fingerprints.find(copy, Fingerprints.of(ferry, List.of(SpreadPassages.of(ferry, words)), key), key).getFirst();
    }

    private Outcome find(String words, String edited, String by) {
        assertThat(ferry.text()).contains(edited);
        return find(words, Articles.imported(ferry.text().replace(edited, by)));
    }

    private void assertChanged(Outcome outcome, Wording copy, String place, String... differing) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Changed.class, changed -> {
            assertThat(shown(copy, changed.place())).isEqualTo(place);
            assertThat(changed.differing()).extracting(passage -> shown(copy, passage)).containsExactly(differing);
        });
    }

    private void assertChanged(String words, String edited, String by, String place, String... differing) {
        assertThat(ferry.text()).contains(edited);
        Wording copy = Articles.imported(ferry.text().replace(edited, by));
        assertChanged(find(words, copy), copy, place, differing);
    }

    private static String shown(Wording text, Passage passage) {
        return text.text().substring(passage.start(), passage.end());
    }

    @ParameterizedTest
    @FieldSource("INVENTED")
    void inTheUnchangedTextEveryPassageIsExactlyWhereItWas(String name) {
        assertAllExact(Articles.imported(Articles.invented(name)));
    }

    @ParameterizedTest
    @FieldSource("REAL")
    void inAnUnchangedRealArticleTooThoughItPrintsACaptionTwice(String name) {
        assertAllExact(Articles.imported(Articles.real(name)));
    }

    @Test
    void inATextThatPrintsACaptionTwiceToo() {
        String ferry = Articles.invented("ferry-strike");
        String caption = "The Marigold at her berth on Tuesday evening. Photo: the harbour post.";
        int middle = ferry.indexOf("\n\n", ferry.length() / 2) + 2;
        assertAllExact(Articles.imported(caption + "\n\n" + ferry.substring(0, middle) + caption + "\n\n" + ferry.substring(middle)));
    }

    private void assertAllExact(Wording text) {
        List<Passage> passages = SpreadPassages.spread(text, 1, 25, new Random(3));
        List<Outcome> expected = passages.stream().<Outcome>map(Outcome.Exact::new).toList();

        assertThat(Fingerprints.find(text, Fingerprints.of(text, passages, key), key)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "!!!!", "AQ"})
    void oneSelectorThatCannotBeReadIsLostAndNoOtherWithIt(String unreadable) {
        List<Passage> passages = SpreadPassages.spread(ferry, 5, 9, new Random(3)).subList(0, 4);
        List<FingerprintSelector> selectors = new ArrayList<>(Fingerprints.of(ferry, passages, key));
        selectors.add(2, new FingerprintSelector(unreadable));

        List<Outcome> outcomes = new ArrayList<>(Fingerprints.find(ferry, selectors, key));

        assertThat(outcomes.remove(2)).isEqualTo(new Outcome.Lost());
        assertThat(outcomes).isEqualTo(passages.stream().<Outcome>map(Outcome.Exact::new).toList());
    }

    @Test
    void aPassageBesideFurnitureIsFoundBesideOtherFurniture() {
        String text = "A title of four words\n\nThe dam is safe, they say.\n\nRead also: Another dam\n\nNobody was upset.";
        Wording original = Articles.imported(text);
        Wording copy = Articles.imported(text.replace("Read also: Another dam", "Advertisement"));
        Passage beside = SpreadPassages.of(original, "they say");

        assertThat(Fingerprints.find(copy, Fingerprints.of(original, List.of(beside), key), key).getFirst())
                .isInstanceOf(Outcome.Exact.class);
    }

    @Test
    void aNumberTurnedIsChanged() {
        assertChanged("17 people were taken", "17 people", "71 people", "71 people were taken", "71");
        assertChanged("214", "214", "241", "241", "241");
        assertChanged("2,500 crowns", "2,500", "2,000", "2,000 crowns", "2,000");
        assertChanged("nine", "girl of nine", "girl of twelve", "twelve", "twelve");
    }

    @Test
    void aNotAnywhereInOrNextToThePassageIsChanged() {
        assertChanged("was never answered", "was never answered", "was not never answered", "was not never answered", "not");
        assertChanged("killed", "No one was killed", "No one was not killed", "killed", "not");
        assertChanged("Crews of the Northern Ferry", "Crews of", "Not crews of", "crews of the Northern Ferry", "Not");
        assertChanged("carried my mother’s suitcase", "suitcase.", "suitcase not.", "carried my mother’s suitcase", "not");
        assertChanged("Osric Vane, denied", "director, Osric", "director, not Osric", "Osric Vane, denied", "not");
    }

    @Test
    void whereAWordIsGoneTheWordsOnBothSidesDiffer() {
        assertChanged("No one was killed", "one was killed", "one killed", "No one killed", "one killed");
    }

    @Test
    void aSentenceThatWasSplitOrGrewIsChanged() {
        assertChanged("No one was killed, but 17 people were taken", "killed, but 17", "killed. Later 17",
                "No one was killed. Later 17 people were taken", "Later");
    }

    @Test
    void aDeletedSentenceIsLostThoughALookAlikeStandsBesideIt() {
        String first = "Twelve people of the village were taken to the old school. ";
        String second = "Thirty people of the village were taken to the old church. ";
        String text = "The flood came in the night of the feast. " + first + second
                + "The rest went to the hills with their cattle.";
        Wording original = Articles.imported(text);
        List<FingerprintSelector> sealed = Fingerprints.of(original, List.of(
                SpreadPassages.of(original, first.strip()), SpreadPassages.of(original, second.strip())), key);

        assertThat(Fingerprints.find(Articles.imported(text.replace(first, "")), sealed, key).getFirst())
                .isEqualTo(new Outcome.Lost());
        assertThat(Fingerprints.find(Articles.imported(text.replace(second, "")), sealed, key).get(1))
                .isEqualTo(new Outcome.Lost());
    }

    @Test
    void theSameWordsInAnotherPlaceMakeNoPlace() {
        assertThat(find("17 people were taken to the infirmary", "but 17 people were taken to the infirmary in Port Sennet",
                "and all went home. Years ago, he said, 17 people were taken to the infirmary by mistake"))
                .isNotInstanceOf(Outcome.Exact.class).isNotInstanceOf(Outcome.Moved.class);
    }

    @Test
    void furnitureIsNeverAPlace() {
        String words = "denied any wrongdoing and left the building";
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> find(words, ferry)).extracting(Refusal::reason).isEqualTo(Reason.IN_FURNITURE);
        assertThat(find("Seamen have asked since autumn 2019", "Seamen have asked", "Read more: Seamen have asked"))
                .isNotInstanceOf(Outcome.Exact.class);
    }

    @Test
    void oneMovedParagraphDoesNotMoveTheOthers() {
        String moved = "Six of the injured were still in the infirmary on Wednesday.";
        String paragraph = Arrays.stream(ferry.text().split("\n\n")).filter(p -> p.startsWith(moved)).findFirst().orElseThrow();
        String text = ferry.text().replace(paragraph + "\n\n", "");
        String before = "Crews of the Northern";
        Wording copy = Articles.imported(text.replace(before, paragraph + "\n\n" + before));
        List<Passage> passages = List.of(SpreadPassages.of(ferry, moved), SpreadPassages.of(ferry, "stopped work on Monday evening"),
                SpreadPassages.of(ferry, "denied that any warning was given"), SpreadPassages.of(ferry, "2,500 crowns"));

        List<Outcome> outcomes = Fingerprints.find(copy, Fingerprints.of(ferry, passages, key), key);

        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Moved.class);
        assertThat(outcomes.subList(1, 4)).hasOnlyElementsOfType(Outcome.Exact.class);
    }

    @Test
    void twoEqualPlacesWhereThereWasOneAreAmbiguous() {
        String line = "The engines screamed again.";
        Wording original = Articles.imported("He was asleep, he said.\n\n" + line + "\n\nThen it was dark on the water.");
        Wording copy = Articles.imported("New words begin it.\n\n" + line + "\n\nAnd others follow.\n\n" + line + "\n\nNo more.");
        List<FingerprintSelector> sealed = Fingerprints.of(original, List.of(SpreadPassages.of(original, line)), key);

        assertThat(Fingerprints.find(copy, sealed, key).getFirst())
                .isInstanceOfSatisfying(Outcome.Ambiguous.class, several -> assertThat(several.places()).hasSize(2));
    }

    @Test
    void sealingTwicePrintsTheSameAndNoWord() {
        List<Passage> passages = SpreadPassages.spread(ferry, 9, 12, new Random(1));

        List<FingerprintSelector> once = Fingerprints.of(ferry, passages, key);

        assertThat(Fingerprints.of(ferry, passages, key)).isEqualTo(once);
        assertThat(Fingerprints.of(ferry, passages, SourceKey.random())).doesNotContainAnyElementsOf(once);
        assertThat(once).allSatisfy(selector -> assertThat(selector.tags()).matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void underAnotherKeyNothingIsFound() {
        List<Passage> passages = SpreadPassages.spread(ferry, 9, 12, new Random(1));

        assertThat(Fingerprints.find(ferry, Fingerprints.of(ferry, passages, key), SourceKey.random()))
                .hasOnlyElementsOfType(Outcome.Lost.class);
    }

    @Test
    void passagesThatCannotBeSealedAreRefused() {
        int killed = ferry.text().indexOf("killed");
        assertRefused(new Passage(ferry.id(), killed, killed + 3), Reason.CUTS_WORD);
        assertRefused(new Passage(ferry.id(), killed + 6, killed + 8), Reason.HOLDS_NO_WORD);
        assertRefused(new Passage(ferry.id(), killed, ferry.text().length() + 1), Reason.LEAVES_TEXT);
        Wording other = Articles.imported(Articles.invented("dam-petition"));
        assertRefused(new Passage(other.id(), killed, killed + 6), Reason.OF_ANOTHER_TEXT);
    }

    private void assertRefused(Passage passage, Reason fault) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Fingerprints.of(ferry, List.of(passage), key))
                .extracting(Refusal::reason).isEqualTo(fault);
    }

    @Test
    void aTextWithoutWordsHasNoPlaces() {
        Wording empty = new Wording(ferry.id(), ferry.kind(), "UTF-8", "…", List.of());
        List<FingerprintSelector> sealed = Fingerprints.of(ferry, List.of(SpreadPassages.of(ferry, "214")), key);

        assertThat(Fingerprints.find(empty, sealed, key)).containsExactly(new Outcome.Lost());
        assertThat(Fingerprints.find(ferry, Collections.emptyList(), key)).isEmpty();
    }
}
