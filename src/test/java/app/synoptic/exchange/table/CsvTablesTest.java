package app.synoptic.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.wording.Passage;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.ExportSummary;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.exchange.content.Loss;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTablesTest {

    @TempDir
    Path folder;

    private final ExportInput input = Shipped.input();
    private Path tables;

    @BeforeEach
    void write() {
        tables = folder.resolve("tables");
        Exports.write(input, ExportFormat.CSV, tables);
    }

    @Test
    void holdEveryPassage() throws IOException {
        Map<String, List<CSVRecord>> rows = read("testimonies").stream().collect(Collectors.groupingBy(row -> row.get("about") + " " + row.get("passage_id")));
        List<CitedPassage> passages = Shipped.passages(input);

        assertThat(passages).hasSizeGreaterThan(300).allSatisfy(passage -> {
            CSVRecord row = rows.get((passage.id().testimony() instanceof AttestationId ? "event " : "question ") + passage.id()).getFirst();
            Optional<Passage> place = passage.place();
            assertThat(row.get("passage_start")).isEqualTo(place.map(at -> String.valueOf(at.start())).orElse(""));
            assertThat(row.get("passage_end")).isEqualTo(place.map(at -> String.valueOf(at.end())).orElse(""));
            assertThat(row.get("quote")).isEqualTo(passage.words());
            assertThat(row.get("fingerprint")).isEqualTo(passage.fingerprint());
            assertThat(row.get("text_sha256")).isEqualTo(passage.text() == null ? "" : passage.text().sha256());
        });
        assertThat(passages).anyMatch(passage -> !passage.fingerprint().isEmpty()).anyMatch(passage -> !passage.words().isEmpty());
    }

    @Test
    void haveARowForEachEventAndAColumnForEachSource() throws IOException {
        Map<String, CSVRecord> rows = read("events").stream().collect(Collectors.toMap(row -> row.get("event_id"), Function.identity()));

        assertThat(rows).hasSameSizeAs(input.dossier().events());
        for (Event event : input.dossier().events()) {
            CSVRecord row = rows.get(event.id().value());
            assertThat(row.get("event")).isEqualTo(event.label());
            assertThat(row.get("date")).isEqualTo(event.date().toString());
            input.dossier().sources().forEach(source -> assertThat(row.get("source:" + source.id()).startsWith("silent: "))
                    .isEqualTo(event.attestations(source.id()).isEmpty()));
        }
    }

    @Test
    void haveARowForEachQuestionAndSource() throws IOException {
        assertThat(read("questions")).extracting(row -> row.get("question"))
                .containsExactlyElementsOf(input.dossier().questions().stream().map(question -> question.question()).toList());
        assertThat(read("sources")).extracting(row -> row.get("title"))
                .containsExactlyElementsOf(input.dossier().sources().stream().map(source -> source.title()).toList());
        assertThat(read("dossier")).extracting(row -> row.get("value")).contains(input.dossier().title(), input.dossier().note());
    }

    @Test
    void areTheTestimoniesAloneInOneFile() throws IOException {
        Path file = folder.resolve("one.csv");

        ExportSummary summary = Exports.write(input, ExportFormat.CSV, file);

        assertThat(file).hasSameBinaryContentAs(tables.resolve("testimonies.csv"));
        assertThat(summary.losses()).containsExactly(new Loss(Loss.What.TABLES, 4, ""));
    }

    @Test
    void beginWithAMarkAndEndTheirLinesAsTheStandardHasIt() throws IOException {
        String sources = Files.readString(tables.resolve("sources.csv"));
        assertThat(sources).startsWith("\uFEFFsource_id,source,").endsWith("\r\n");
        assertThat(Files.readAllBytes(tables.resolve("sources.csv"))).startsWith(0xEF, 0xBB, 0xBF);
    }

    private List<CSVRecord> read(String name) throws IOException {
        String all = Files.readString(tables.resolve(name + ".csv"), StandardCharsets.UTF_8).substring(1);
        try (CSVParser parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(all))) {
            return parser.getRecords();
        }
    }
}
