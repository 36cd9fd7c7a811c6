package app.synoptic.read;

import app.synoptic.domain.wording.Metadata;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One article is the same article whatever program saved it.
class SavedArticleTest {

    /// Those that say where the page was.
    private static final Set<String> FROM_THE_WEB = Set.of("pump.html", "pump-singlefile.html", "complete/pump.html", "pump.mhtml", "pump.webarchive", "pump-xml.webarchive", "pump.warc.gz",
            "pump-plain.warc", "pump.wacz", "pump.md");

    static Stream<String> files() {
        return Saved.FILES.stream();
    }

    static List<String> body(ReadingText text) {
        return Words.of(text.words(block -> block.kind().prose())).stream().map(Word::form).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasTheSameWords(String file) {
        List<String> plain = body(Saved.read("pump.txt"));
        assertThat(plain).hasSizeGreaterThan(180).startsWith("water", "came", "out").endsWith("up", "for", "sale");
        assertThat(body(Saved.read(file))).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysTheSameOfItself(String file) {
        Metadata known = Saved.read(file).metadata();
        assertThat(known.best(Field.TITLE)).contains(Saved.TITLE);
        assertThat(known.authors()).containsExactly("Mira Devlin");
        assertThat(known.best(Field.PUBLISHED).orElseThrow()).startsWith("2024-05-17");
        assertThat(known.best(Field.LANGUAGE).orElseThrow()).startsWith("en");
        if (FROM_THE_WEB.contains(file)) {
            assertThat(known.best(Field.URL)).contains(Saved.ADDRESS);
        }
    }

    @Test
    void tellsWhenItWasSaved() {
        assertThat(Saved.FILES.stream().filter(file -> Saved.read(file).metadata().best(Field.SAVED).filter(date -> date.startsWith("2026-11-30")).isPresent()))
                .containsExactly("pump-singlefile.html", "pump.mhtml", "pump.warc.gz", "pump-plain.warc", "pump.wacz", "pump.md");
    }

    @Test
    void isReadByAReaderOfItsFormat() {
        assertThat(Saved.FILES.stream().map(file -> Saved.read(file).reader())).containsExactly("plain/1", "html/1", "html/1", "html/1", "mhtml/1", "webarchive/1", "webarchive/1", "html/1", "html/1", "html/1",
                "docx/1", "odt/1", "rtf/1", "epub/1", "eml/1", "markdown/1");
    }

    @ParameterizedTest
    @MethodSource("files")
    void leavesNothingButWhiteSpaceBetweenBlocks(String file) {
        ReadingText text = Saved.read(file);
        int at = 0;
        for (TextBlock block : text.blocks()) {
            assertThat(text.text().substring(at, block.start())).isBlank();
            at = block.end();
        }
        assertThat(text.text().substring(at)).isBlank();
    }
}
