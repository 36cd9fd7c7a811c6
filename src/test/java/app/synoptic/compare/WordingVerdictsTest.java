package app.synoptic.compare;

import static app.synoptic.compare.MadeUpAffair.question;
import static app.synoptic.compare.MadeUpAffair.reads;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.collation.MarkedWitnesses;
import app.synoptic.compare.collation.Wordings;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Verdicts over the words of originals; passages stand in brackets.
@Tag("slow")
@net.jqwik.api.Tag("slow")
class WordingVerdictsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[The council sends “constables” to Velden.]      | [the council sends constables to Velden]                 | AGREE",
        "[The council], he said, [sends constables]       | [the council sends constables]                           | AGREE",
        "[The council] was asked. It [sends constables]   | [the council sends constables]                           | AGREE",
        "[70 constables]                                  | [seventy constables]                                     | AGREE",
        "[sends constables to Velden]                     | [The council sends constables to Velden for a time]      | COMPATIBLE",
        "[The council] … [for a time]                     | [The council sends constables to Velden for a time]      | COMPATIBLE",
        "[for a time] … [The council]                     | [The council sends constables to Velden for a time]      | COMPATIBLE",
        "[the mayor sends constables]                     | [the council sends constables]                           | COMPATIBLE",
        "[No ship shall leave the quay]                   | [A ship shall leave the quay]                            | DIFFER",
    })
    void followTheWords(String one, String other, Verdict verdict) {
        assertThat(judge(one, other).verdict()).isEqualTo(verdict);
        assertThat(judge(other, one).verdict()).isEqualTo(verdict);
    }

    @Test
    void setThePapersThatPrintTheSameAgainstTheOthers() {
        Judgement judgement = judge("[the council sends constables]", "[the council never sends constables]", "[the council sends constables]");
        assertThat(judgement.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.ones()).containsExactly(MadeUpAffair.id("s0"), MadeUpAffair.id("s2"));
            assertThat(conflict.others()).containsExactly(MadeUpAffair.id("s1"));
            assertThat(conflict.reconcilable()).isFalse();
        });
    }

    @Test
    void needTheOriginalOfEachSourceThatAnswers() {
        assertThat(judge("[the council sends constables]", "").verdict()).isEqualTo(Verdict.NEEDS_ORIGINALS);
        assertThat(judge("").verdict()).isEqualTo(Verdict.SINGLE);
        assertThat(judge("[the council sends constables]").verdict()).isEqualTo(Verdict.SINGLE);
    }

    @Test
    void showTheWordsSideBySideAsSoonAsTwoAreHeld() {
        assertThat(verdicts("[the council sends constables]", "").collation(asked(2))).isEmpty();
        assertThat(verdicts("[council sends constables]", "", "[mayor sends constables]").collation(asked(3)))
                .hasValueSatisfying(collation -> assertThat(collation.shared()).isEqualTo(4.0 / 6));
    }

    @Provide
    Arbitrary<List<String>> content() {
        return Arbitraries.of("council", "sends", "constables", "harbour", "quickly", "boats").list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("the", "council", "sends", "no", "constables", "only", "70", "at least", "may", "not", "Velden", "Marsum",
                "in", "all", "before", ",", "that", "and").list().ofMinSize(1).ofMaxSize(6)
                .map(words -> "dockers " + String.join(" ", words));
    }

    @Property
    void whichSideSaysWhatPlaysNoPart(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(judge("[" + one + "]", "[" + other + "]").verdict()).isEqualTo(judge("[" + other + "]", "[" + one + "]").verdict());
    }

    @Property
    void whatIsSaidTwiceInOtherOrderAgrees(@ForAll("content") List<String> words, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        assertThat(judge("[" + String.join(" ", words) + "]", "[the " + String.join(" and the ", shuffled) + "]").verdict())
                .isEqualTo(Verdict.AGREE);
    }

    @Property
    void leavingContentOutNeverMakesWordingsDiffer(@ForAll("content") List<String> words, @ForAll("content") List<String> more) {
        assertThat(judge("[" + String.join(" ", words) + "]", "[" + String.join(" ", words) + " " + String.join(" ", more) + "]")
                .differ()).isFalse();
    }

    @Property
    void anotherNumberOfTheSameAlwaysDiffers(@ForAll("content") List<String> words, @ForAll @IntRange(max = 5000) int one,
                                             @ForAll @IntRange(max = 5000) int other) {
        String rest = " constables " + String.join(" ", words);
        assertThat(judge("[" + one + rest + "]", "[" + other + rest + "]").differ()).isEqualTo(one != other);
    }

    @Property
    void aPaperThatPrintsWhatAnotherPrintsNeverMakesADisagreement(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(judge("[" + one + "]", "[" + other + "]", "[" + one + "]").verdict())
                .isEqualTo(judge("[" + one + "]", "[" + other + "]").verdict());
    }

    private static Judgement judge(String... texts) {
        return verdicts(texts).of(asked(texts.length));
    }

    /// Of an empty text no original is held.
    private static Verdicts verdicts(String... texts) {
        Map<String, String> held = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i++) {
            held.put("s" + i, texts[i]);
        }
        Wordings wordings = reading -> Optional.of(held.get(reading.source().value())).filter(text -> !text.isEmpty())
                .map(text -> MarkedWitnesses.witness(reading.source().value(), text));
        MadeUpAffair affair = new MadeUpAffair();
        held.keySet().forEach(source -> affair.source(source, "en"));
        return Verdicts.over(affair.dossier(), wordings);
    }

    private static Question asked(int sources) {
        Reading[] readings = new Reading[sources];
        Arrays.setAll(readings, i -> reads("s" + i, new Value.Worded()));
        return question(ValueType.WORDING, readings);
    }
}
