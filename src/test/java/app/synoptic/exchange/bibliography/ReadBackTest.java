package app.synoptic.exchange.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.format.BibliographyFile;
import app.synoptic.domain.Source;
import app.synoptic.exchange.ExchangedAffairs;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is written is read back by the program’s own readers.
class ReadBackTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"CSL", "BIBTEX", "RIS"})
    void tellsTheSameOfEachSource(ExportFormat format) {
        Source source = Entries.of("50 % of A_B cost $5 & #1 ~ 2^3 \\ end", List.of("Ada van Rijn", "Human Rights Watch"), "2022-01-06");
        Path file = folder.resolve("out." + format.ending());
        Exports.write(Shipped.bare(ExchangedAffairs.told(List.of(source))), format, file);

        assertThat(BibliographyFile.read(file)).singleElement().satisfies((BibliographicItem item) -> {
            assertThat(item.title()).isEqualTo(source.title());
            assertThat(item.publisher().replaceAll("[{}]", "")).as("braces are BibTeX’s own").isEqualTo(source.publisher().replaceAll("[{}]", ""));
            assertThat(item.authors()).isEqualTo(source.authors());
            assertThat(item.published()).isEqualTo(source.published());
            assertThat(item.url()).isEqualTo(source.url());
            assertThat(item.language()).isEqualTo(source.language());
        });
    }
}
