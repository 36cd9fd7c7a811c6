package app.synoptic.exchange.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    private static final TextId TEXT = TextId.of("any".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(strings = {"word", "a 𝌆 word", "x𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆 word 𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆",
            "𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆word𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆𝌆x"})
    void countsCodePointsAndCutsNoneInTwo(String text) {
        int at = text.indexOf("word");
        Quotation quotation = Quotation.of(text, new Passage(TEXT, at, at + 4), true);

        assertThat(text.codePoints().skip(quotation.start()).limit(quotation.end() - quotation.start()).mapToObj(Character::toString)
                .collect(Collectors.joining())).isEqualTo("word");
        assertThat(quotation.exact()).isEqualTo("word");
        assertThat(text.substring(0, at)).endsWith(quotation.prefix());
        assertThat(text.substring(at + 4)).startsWith(quotation.suffix());
        assertThat(quotation.prefix() + quotation.suffix()).matches(words -> words.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @ParameterizedTest
    @ValueSource(strings = "Of an original that is not ours to tell")
    void keepsWordsToItselfThatMayNotBeTold(String text) {
        assertThat(Quotation.of(text, new Passage(TEXT, 3, 14), false)).isEqualTo(new Quotation(3, 14, "", "", ""));
    }
}
