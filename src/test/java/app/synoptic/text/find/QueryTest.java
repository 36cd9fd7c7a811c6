package app.synoptic.text.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.text.find.Query.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void takesWordsApartAsTermsThatMayGoOn() {
        assertThat(Query.of("  Dockers quay ").terms()).containsExactly(term(true, "dockers"), term(true, "quay"));
    }

    @Test
    void takesQuotedWordsAsOneTermThatIsWholeOnceTheQuotationIsClosed() {
        assertThat(Query.of("“night shift” gate").terms()).containsExactly(term(false, "night", "shift"), term(true, "gate"));
        assertThat(Query.of("\"night sh").terms()).containsExactly(term(true, "night", "sh"));
    }

    @Test
    void takesHyphenatedWordsAsSideBySide() {
        assertThat(Query.of("Upper-Velden").terms()).containsExactly(term(true, "upper", "velden"));
    }

    @Test
    void takesNumbersWholeHoweverTheirDigitsAreGrouped() {
        assertThat(Query.of("2,000").terms()).containsExactly(term(false, "2000"));
    }

    @Test
    void isEmptyForMarksWithoutWords() {
        assertThat(Query.of(" … \" ").isEmpty()).isTrue();
        assertThat(Query.of("").isEmpty()).isTrue();
    }

    private static Term term(boolean open, String... words) {
        return new Term(List.of(words), open);
    }
}
