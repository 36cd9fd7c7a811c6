package app.synoptic.exchange.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.exchange.ExchangedAffairs;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.ExportInput;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisRecordsTest {

    @TempDir
    Path folder;

    @Test
    void areReadWithEveryPassage() throws IOException {
        ExportInput input = Shipped.input();
        Map<String, RISReference> records = read(input).stream().collect(Collectors.toMap(RISReference::getId, Function.identity()));

        assertThat(records).hasSameSizeAs(input.dossier().sources());
        for (Source source : input.dossier().sources()) {
            RISReference record = records.get(source.id().value());
            assertThat(record.getType()).isEqualTo(RISType.NEWS);
            assertThat(record.getTitle() == null ? "" : record.getTitle()).isEqualTo(source.title());
            assertThat(record.getSecondaryTitle()).isEqualTo(source.publisher());
        }
        Entries.assertHasPassages(input, source -> String.join("\n", records.get(source.value()).getNotes()));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-06, 2022/01/06/", "2022-01, 2022/01//January 2022", "2022-01-06~, 2022/01/06/around 6 January 2022", "198X, 1980///1980s",
        "2022-01-06T21:33, '2022/01/06/6 January 2022, 21:33'"})
    void date(String published, String date) throws IOException {
        assertThat(read(Shipped.bare(ExchangedAffairs.told(List.of(Entries.of("t", List.of(), published))))).getFirst().getDate()).isEqualTo(date);
    }

    @Test
    void keepEachTagOnOneLine() throws IOException {
        Source source = Entries.of("A title\r\nER  - \r\nTY  - JOUR", List.of("Human Rights Watch", "Ada van Rijn"), null);
        List<RISReference> records = read(Shipped.bare(ExchangedAffairs.told(List.of(source))));

        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.getTitle()).isEqualTo("A title ER - TY - JOUR");
            assertThat(record.getAuthors()).containsExactly("Human Rights Watch", "van Rijn, Ada");
        });
        try (Stream<String> lines = Files.lines(folder.resolve("out.ris"))) {
            assertThat(lines.filter(line -> !line.isEmpty())).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
        }
    }

    private List<RISReference> read(ExportInput input) throws IOException {
        Path file = folder.resolve("out.ris");
        Exports.write(input, ExportFormat.RIS, file);
        return List.of(new RISParser().parse(new StringReader(Files.readString(file))).getReferences().toArray(RISReference[]::new));
    }
}
