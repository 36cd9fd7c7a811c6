package app.synoptic.propose.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.propose.link.Term.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(Terms.of("It was the end of it, and they said so.")).extracting(Term::key).containsExactly("end");
    }

    @Test
    void numbersAreOneInDigitsAndInWords() {
        assertThat(Terms.of("three boats, 2,000 crates, семь лодок")).filteredOn(Term::number).extracting(Term::key).containsExactly("3", "2000", "7");
    }

    @Test
    void capitalsTellNamesWhereNoSentenceBegins() {
        List<Term> terms = Terms.of("Fishermen saw Orrin Vale. Boats left Saltmere's quay.");
        assertThat(terms).filteredOn(term -> term.sort() == Sort.NAME).hasSize(3);
        assertThat(terms).filteredOn(term -> term.key().equals(Terms.key("fishermen"))).extracting(Term::sort).containsExactly(Sort.WORD);
        assertThat(Terms.of("to Saltmere")).extracting(Term::key).isEqualTo(Terms.of("of Saltmere’s").stream().map(Term::key).toList());
    }

    @ParameterizedTest
    @CsvSource({"arrested,arrests", "deployment,deployed", "protester,protests", "killing,killed", "взорвали,взорвал", "парламента,парламент",
        "stopped,stop"})
    void formsOfOneWordMeet(String one, String other) {
        assertThat(Terms.key(one)).isEqualTo(Terms.key(other));
    }

    @ParameterizedTest
    @CsvSource({"detained,arrest", "soldiers,troops", "soldiers,войска", "truppen,troops", "festgenommen,задержали", "quake,earthquake"})
    void wordsOfOneFamilyAreKnownToBe(String one, String other) {
        assertThat(Families.of(Terms.key(one))).containsAnyElementsOf(Families.of(Terms.key(other)));
    }

    @Test
    void mostWordsHaveNoFamily() {
        assertThat(Families.of(Terms.key("lighthouse"))).isEmpty();
    }
}
