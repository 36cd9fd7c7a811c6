package app.synoptic.propose.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.propose.link.LinkTerm.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTermsTest {

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(LinkTerms.of("It was the end of it, and they said so.")).extracting(LinkTerm::key).containsExactly("end");
    }

    @Test
    void numbersAreOneInDigitsAndInWords() {
        assertThat(LinkTerms.of("three boats, 2,000 crates, семь лодок")).filteredOn(LinkTerm::number).extracting(LinkTerm::key).containsExactly("3", "2000", "7");
    }

    @Test
    void capitalsTellNamesWhereNoSentenceBegins() {
        List<LinkTerm> terms = LinkTerms.of("Fishermen saw Orrin Vale. Boats left Saltmere's quay.");
        assertThat(terms).filteredOn(term -> term.sort() == Sort.NAME).hasSize(3);
        assertThat(terms).filteredOn(term -> term.key().equals(LinkTerms.key("fishermen"))).extracting(LinkTerm::sort).containsExactly(Sort.WORD);
        assertThat(LinkTerms.of("to Saltmere")).extracting(LinkTerm::key).isEqualTo(LinkTerms.of("of Saltmere’s").stream().map(LinkTerm::key).toList());
    }

    @ParameterizedTest
    @CsvSource({"arrested,arrests", "deployment,deployed", "protester,protests", "killing,killed", "взорвали,взорвал", "парламента,парламент",
        "stopped,stop"})
    void formsOfOneWordMeet(String one, String other) {
        assertThat(LinkTerms.key(one)).isEqualTo(LinkTerms.key(other));
    }

    @ParameterizedTest
    @CsvSource({"detained,arrest", "soldiers,troops", "soldiers,войска", "truppen,troops", "festgenommen,задержали", "quake,earthquake"})
    void wordsOfOneFamilyAreKnownToBe(String one, String other) {
        assertThat(WordFamilies.of(LinkTerms.key(one))).containsAnyElementsOf(WordFamilies.of(LinkTerms.key(other)));
    }

    @Test
    void mostWordsHaveNoFamily() {
        assertThat(WordFamilies.of(LinkTerms.key("lighthouse"))).isEmpty();
    }
}
