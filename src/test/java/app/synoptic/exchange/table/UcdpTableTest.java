package app.synoptic.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.exchange.ExchangedAffairs;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.Days;
import app.synoptic.exchange.content.ExportInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UcdpTableTest {

    @TempDir
    Path folder;

    @Test
    void hasARowForEachEventAndNumber() throws IOException {
        ExportInput input = Shipped.input();
        List<CSVRecord> rows = read(input);
        Set<String> expected = new HashSet<>();
        for (Event event : input.dossier().events()) {
            List<Question> numbers = input.analysis().questions(event.id()).stream().filter(question -> question.type() == ValueType.NUMBER).toList();
            numbers.forEach(question -> expected.add(event.id() + "/" + question.id()));
            if (numbers.isEmpty()) {
                expected.add(event.id().value());
            }
        }

        assertThat(rows).extracting(row -> row.get("relid")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).anyMatch(row -> row.contains("/"));
    }

    @Test
    void holdsEveryPassageOnEventsAndNumbers() throws IOException {
        ExportInput input = Shipped.input();
        Map<String, String> evidence = read(input).stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("evidence"), String::concat));
        Map<String, List<Question>> asked = input.dossier().questions().stream().filter(question -> question.type() == ValueType.NUMBER && !question.events().isEmpty())
                .collect(Collectors.groupingBy(question -> question.events().getFirst().value()));

        assertThat(Shipped.passages(input)).allSatisfy(passage -> {
            switch (passage.id().testimony()) {
                case AttestationId testimony -> assertHas(evidence.get(input.dossier().told(testimony).orElseThrow().id().value()), passage);
                case ReadingId testimony -> asked.forEach((event, questions) -> questions.stream()
                        .filter(question -> question.readings().stream().anyMatch(own -> own.id().equals(testimony))).forEach(_ -> assertHas(evidence.get(event), passage)));
            }
        });
    }

    private static void assertHas(String evidence, CitedPassage passage) {
        assertThat(evidence).contains(passage.fingerprint(), passage.words().replaceAll("\\s+", " "));
    }

    @Test
    void takesTheLowestAndTheHighestThatAnySourceSays() throws IOException {
        List<CSVRecord> soldiers = read(Shipped.input()).stream().filter(row -> !row.get("low").isEmpty() && !row.get("high").isEmpty()).toList();

        assertThat(soldiers).isNotEmpty().allSatisfy(row -> {
            assertThat(Double.parseDouble(row.get("low"))).isLessThanOrEqualTo(Double.parseDouble(row.get("high")));
            assertThat(row.get("best").isEmpty()).isEqualTo(row.get("best_from").isEmpty());
        });
        assertThat(soldiers).anyMatch(row -> !row.get("best").isEmpty()).anyMatch(row -> !row.get("low").equals(row.get("high")));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-05, 1, 1", "2022-01-05~, 2, 2", "2022-01-05?, 2, 2", "2022-01-05/2022-01-08, 2, 2", "2022-01-03/2022-01-09, 3, 2", "2022-01, 4, 3", "2022, 5, 3",
        "2021-23, 5, 3", "2022-01-05/.., 5, 3", "2022-01-06T21:33:00+03:00, 1, 1"})
    void codesHowExactlyADateIsKnown(String date, int ucdp, int acled) throws IOException {
        CSVRecord row = read(Shipped.bare(ExchangedAffairs.dated(date))).getFirst();

        assertThat(row.get("date_prec")).isEqualTo(String.valueOf(ucdp));
        assertThat(row.get("time_precision")).isEqualTo(String.valueOf(acled));
        assertThat(row.get("date")).isEqualTo(date);
        assertThat(row.get("date_start")).isEqualTo(String.valueOf(Days.of(Edtf.parse(date), ZoneOffset.UTC).first()));
    }

    private List<CSVRecord> read(ExportInput input) throws IOException {
        Path file = folder.resolve("out.csv");
        Exports.write(input, ExportFormat.UCDP, file);
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(Files.readString(file).substring(1))).getRecords();
    }
}
