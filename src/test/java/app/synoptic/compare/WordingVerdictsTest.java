package app.synoptic.compare;

import static app.synoptic.compare.Affair.question;
import static app.synoptic.compare.Affair.reads;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.collation.Quotations;
import app.synoptic.compare.collation.Wordings;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Verdicts over the words of originals; passages stand in brackets.
class WordingVerdictsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[The council sends “constables” to Velden.]      | [the council sends constables to Velden]                 | AGREE",
        "[The council], he said, [sends constables]       | [the council sends constables]                           | AGREE",
        "[sends constables to Velden]                     | [The council sends constables to Velden for a time]      | COMPATIBLE",
        "[The council] … [for a time]                     | [The council sends constables to Velden for a time]      | COMPATIBLE",
        "[for a time] … [The council]                     | [The council sends constables to Velden for a time]      | DIFFER",
        "[The council for a time]                         | [The council sends constables to Velden for a time]      | DIFFER",
        "[the council] and [the council]                  | [the council sends constables to Velden]                 | DIFFER",
        "[council sends]                                  | [The council] was asked. It [sends constables to Velden] | DIFFER",
        "[No ship shall leave the quay]                   | [A ship shall leave the quay]                            | DIFFER",
        "[70 constables]                                  | [seventy constables]                                     | DIFFER",
    })
    void followTheWords(String one, String other, Verdict verdict) {
        assertThat(judge(one, other).verdict()).isEqualTo(verdict);
        assertThat(judge(other, one).verdict()).isEqualTo(verdict);
    }

    @Test
    void setThePapersThatPrintTheSameAgainstTheOthers() {
        Judgement judgement = judge("[the council sends constables]", "[the mayor sends constables]", "[the council sends constables]");
        assertThat(judgement.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.ones()).containsExactly(Affair.id("s0"), Affair.id("s2"));
            assertThat(conflict.others()).containsExactly(Affair.id("s1"));
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
    Arbitrary<String> words() {
        return Arbitraries.of("the", "council", "sends", "no", "constables").list().ofMinSize(1).ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }

    @Property
    void citingMoreOnEitherSideNeverMakesCompatibleWordingsDiffer(@ForAll("words") String before, @ForAll("words") String words,
                                                                  @ForAll("words") String after, @ForAll("words") String other) {
        if (!judge("[" + other + "]", "[" + words + "]").differ() && other.length() <= words.length()) {
            assertThat(judge("[" + other + "]", "[" + before + " " + words + " " + after + "]").differ()).isFalse();
        }
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
                .map(text -> Quotations.witness(reading.source().value(), text));
        return Verdicts.over(new Affair().dossier(), wordings);
    }

    private static Question asked(int sources) {
        Reading[] readings = new Reading[sources];
        Arrays.setAll(readings, i -> reads("s" + i, new Value.Worded()));
        return question(ValueType.WORDING, readings);
    }
}
