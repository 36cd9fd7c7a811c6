package app.synoptic.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    private static String joined(Hyphens hyphens, String line, String next) {
        return switch (hyphens.join(line, next)) {
            case SPACE -> line + " " + next;
            case WHOLE -> line.substring(0, line.length() - 1) + next;
            case HYPHEN -> line + next;
        };
    }

    /// A document that parts words at the ends of its lines.
    private static final Hyphens PARTING = new Hyphens(List.of("the harbour adminis-", "tration and its well-known", "officials met on the quay, con-", "sidering what the government", "had pro-", "posed"));

    @ParameterizedTest
    @CsvSource({
        "the cler-, gyman, the clergyman",
        "the govern-, ment, the government",
        "a well-, known boat, a well-known boat",
        "the anti-, Roman league, the anti-Roman league",
        "the state-of-the-, art lamp, the state-of-the-art lamp",
        "a 24-, hour watch, a 24-hour watch",
        "two-, and three-masted, two- and three-masted",
        "the lamp –, and the keeper, the lamp – and the keeper",
        "the lamp, went out, the lamp went out",
        "the soft\u00AD, ened blow, the softened blow",
    })
    void joinsLines(String line, String next, String whole) {
        assertThat(joined(PARTING, line, next)).isEqualTo(whole);
    }

    @Test
    void keepsCompoundsWhereNoWordsAreParted() {
        Hyphens none = new Hyphens(List.of("This document does not part its words at the ends of lines,", "and so what stands there with a hyphen is a time-", "consuming thing, or a compound", "like others"));
        assertThat(joined(none, "is a time-", "consuming thing,")).isEqualTo("is a time-consuming thing,");
    }

    @Test
    void keepsTheCommonHyphenWhereAnotherPartsWords() {
        Hyphens typographic = new Hyphens(List.of("the adminis\u2010", "tration met"));
        assertThat(joined(typographic, "the cler\u2010", "gyman")).isEqualTo("the clergyman");
        assertThat(joined(typographic, "the half-", "hourly bulletin")).isEqualTo("the half-hourly bulletin");
    }

    @Test
    void keepsACompoundWhoseHalvesAreWordsOfTheDocument() {
        Hyphens hyphens = new Hyphens(List.of("at the end of a long term pro-", "posed by them, in terms both long and", "easy, the con-", "tract for the term was"));
        assertThat(joined(hyphens, "a long-", "term plan")).isEqualTo("a long-term plan");
    }
}
