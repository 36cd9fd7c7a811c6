package app.synoptic.ui.controls.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.ui.controls.markdown.Markdown.Look;
import app.synoptic.ui.controls.markdown.Markdown.Run;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static String read(String words) {
        return Markdown.runs(words).stream().map(Run::words).collect(Collectors.joining());
    }

    @Test
    void weightAndSlopeNest() {
        assertThat(Markdown.runs("the **miller *himself***, `so`")).containsExactly(
                new Run("the ", Set.of(), Optional.empty()),
                new Run("miller ", Set.of(Look.STRONG), Optional.empty()),
                new Run("himself", Set.of(Look.STRONG, Look.SLANTED), Optional.empty()),
                new Run(", ", Set.of(), Optional.empty()),
                new Run("so", Set.of(Look.CODE), Optional.empty()));
    }

    @Test
    void linesStayLinesAndBlocksStandApart() {
        assertThat(read("first\nsecond\n\n# Why\n\n- one\n- two\n  1. deeper\n  2. still\n\n> said\n\n---\n\nend"))
                .isEqualTo("first\nsecond\n\nWhy\n\n• one\n• two\n    1. deeper\n    2. still\n\nsaid\n\n———\n\nend");
    }

    @Test
    void addressesOfTheWebAndOfPostAreFollowedAlone() {
        assertThat(Markdown.runs("[log](https://example.org/a) [bad](javascript:alert(1)) [desk](mailto:d@example.org) https://example.org/b."))
                .filteredOn(run -> run.address().isPresent())
                .containsExactly(new Run("log", Set.of(), Optional.of(URI.create("https://example.org/a"))),
                        new Run("desk", Set.of(), Optional.of(URI.create("mailto:d@example.org"))),
                        new Run("https://example.org/b", Set.of(), Optional.of(URI.create("https://example.org/b"))));
    }

    @Test
    void markupOfThePageStandsAsItWasTyped() {
        assertThat(read("<b>no</b> ![map](https://example.org/m.png)")).isEqualTo("<b>no</b> !map (https://example.org/m.png)");
    }

    @Property
    void whateverIsTypedCanBeRead(@ForAll String words) {
        List<Run> runs = Markdown.runs(words);
        assertThat(runs).allSatisfy(run -> assertThat(run.words()).isNotEmpty());
    }
}
