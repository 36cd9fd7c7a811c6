package app.synoptic.exchange.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.exchange.ExchangedAffairs;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.ExportInput;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslItemsTest {

    @TempDir
    Path folder;

    @Test
    void areReadByACitationProcessor() throws IOException {
        ExportInput input = Shipped.input();
        Map<String, CSLItemData> items = read(input).stream().collect(Collectors.toMap(CSLItemData::getId, Function.identity()));

        assertThat(items).hasSameSizeAs(input.dossier().sources());
        for (Source source : input.dossier().sources()) {
            CSLItemData item = items.get(source.id().value());
            assertThat(item.getTitle()).isEqualTo(source.title());
            assertThat(item.getContainerTitle()).isEqualTo(source.publisher());
            assertThat(item.getURL()).isEqualTo(source.url());
            assertThat(item.getType()).isEqualTo(CSLType.ARTICLE_NEWSPAPER);
        }
        Entries.assertHasPassages(input, source -> items.get(source.value()).getAnnote());
    }

    @Test
    void tellAPersonFromAnOrganisation() throws IOException {
        CSLName[] names = read(Shipped.bare(ExchangedAffairs.told(List.of(Entries.of("t", List.of("Human Rights Watch", "Ursula von der Leyen"), null))))).getFirst().getAuthor();

        assertThat(names[0].getLiteral()).isEqualTo("Human Rights Watch");
        assertThat(names[1].getFamily()).isEqualTo("von der Leyen");
        assertThat(names[1].getGiven()).isEqualTo("Ursula");
    }

    @ParameterizedTest
    @CsvSource({"2022-01-06, 2022 1 6, ", "2022-01, 2022 1, ", "2022-01-06~, 2022 1 6, circa", "2021-23, 2021, season 3", "2022-01-06/2022-01-08, 2022 1 6 – 2022 1 8, ",
        "198X, , 1980s", "2022-01-02/.., , from 2 January 2022 on", "2022-01-06T21:33, 2022 1 6, "})
    void date(String published, String parts, String more) throws IOException {
        CSLDate date = read(Shipped.bare(ExchangedAffairs.told(List.of(Entries.of("t", List.of(), published))))).getFirst().getIssued();

        assertThat(date.getDateParts() == null ? null : Arrays.stream(date.getDateParts()).map(part -> Arrays.stream(part).mapToObj(String::valueOf)
                .collect(Collectors.joining(" "))).collect(Collectors.joining(" – "))).isEqualTo(parts);
        assertThat(Boolean.TRUE.equals(date.getCirca()) ? "circa" : date.getSeason() != null ? "season " + date.getSeason() : date.getLiteral()).isEqualTo(more);
    }

    @SuppressWarnings("unchecked")
    private List<CSLItemData> read(ExportInput input) throws IOException {
        Path file = folder.resolve("out.json");
        Exports.write(input, ExportFormat.CSL, file);
        List<Object> items = new JsonParser(new JsonLexer(new StringReader(Files.readString(file)))).parseArray();
        return items.stream().map(item -> CSLItemData.fromJson((Map<String, Object>) item)).toList();
    }
}
