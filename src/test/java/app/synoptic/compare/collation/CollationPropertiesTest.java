package app.synoptic.compare.collation;

import static app.synoptic.compare.collation.MarkedWitnesses.reading;
import static app.synoptic.compare.collation.MarkedWitnesses.witness;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What must hold of every collation.
class CollationPropertiesTest {

    @Provide
    Arbitrary<List<Witness>> witnesses() {
        return words().list().ofMinSize(2).ofMaxSize(5).map(texts -> IntStream.range(0, texts.size())
                .mapToObj(i -> witness("s" + i, "[" + texts.get(i) + "]")).toList());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("harbour", "council", "strike", "1931", "of", "the", "to").list().ofMinSize(1).ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Property
    void theOrderOfWitnessesIsIrrelevant(@ForAll("witnesses") List<Witness> witnesses, @ForAll Random random) {
        List<Witness> shuffled = new ArrayList<>(witnesses);
        Collections.shuffle(shuffled, random);
        assertThat(Collation.of(shuffled)).isEqualTo(Collation.of(witnesses));
    }

    @Property
    void everyWitnessReadsThroughTheColumnsInItsOwnOrder(@ForAll("witnesses") List<Witness> witnesses) {
        Collation collation = Collation.of(witnesses);
        witnesses.forEach(witness -> assertThat(collation.words(witness.reading())).extracting(Collation.Collated::token)
                .isEqualTo(witness.words()));
    }

    @Property
    void sharingIsMutual(@ForAll("witnesses") List<Witness> witnesses) {
        Collation collation = Collation.of(witnesses);
        for (Witness one : witnesses) {
            for (Witness other : witnesses) {
                assertThat(shared(collation, one, other)).isEqualTo(shared(collation, other, one));
            }
        }
    }

    @Property
    void equalWordingsShareEveryWord(@ForAll("words") String words, @ForAll("words") String third) {
        Collation collation = Collation.of(List.of(witness("a", "[" + words + "]"), witness("b", "[" + words + "]"),
                witness("c", "[" + third + "]")));
        assertThat(collation.words(reading("a"))).allMatch(word -> word.sharers().contains(reading("b")));
    }

    @Property
    void aWordingThatAnotherContainsSharesEveryWordWithIt(@ForAll("words") String before, @ForAll("words") String words,
                                                          @ForAll("words") String after) {
        Collation collation = Collation.of(List.of(witness("a", "[" + words + "]"),
                witness("b", "[" + before + " " + words + " " + after + "]")));
        assertThat(collation.words(reading("a"))).noneMatch(word -> word.sharers().isEmpty());
    }

    private static List<String> shared(Collation collation, Witness one, Witness with) {
        return collation.words(one.reading()).stream().filter(word -> one == with || word.sharers().contains(with.reading()))
                .map(word -> word.token().form()).toList();
    }
}
