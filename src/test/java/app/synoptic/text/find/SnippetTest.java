package app.synoptic.text.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void keepsAShortStretchWhole() {
        assertThat(Snippet.of("Here. The\nbaker sells bread. There.", new Span(6, 28), List.of(new Span(10, 15))))
                .isEqualTo(new Snippet("The baker sells bread.", List.of(new Span(4, 9))));
    }

    @Property
    void showsTheFirstMatchHoweverLongTheStretch(@ForAll @IntRange(min = 0, max = 300) int before,
                                                 @ForAll @IntRange(min = 0, max = 300) int after) {
        String text = "ab ".repeat(before) + "match" + " cd".repeat(after);
        Snippet snippet = Snippet.of(text, new Span(0, text.length()), List.of(new Span(before * 3, before * 3 + 5)));

        assertThat(snippet.marks()).hasSize(1).allSatisfy(mark -> assertThat(mark.of(snippet.words())).isEqualTo("match"));
        assertThat(snippet.words()).hasSizeLessThan(190).matches("…?(ab )*match( cd)*…?");
    }
}
