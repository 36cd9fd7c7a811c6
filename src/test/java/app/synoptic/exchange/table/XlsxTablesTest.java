package app.synoptic.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.wording.Passage;
import app.synoptic.exchange.ExchangedAffairs;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.ExportSummary;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.Zipped;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.exchange.content.Loss;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTablesTest {

    @TempDir
    Path folder;

    @Test
    void holdEveryPassage() {
        ExportInput input = Shipped.input();
        Sheet sheet = write(input).get("testimonies");
        Map<String, Sheet.Line> lines = sheet.lines().stream().collect(Collectors.toMap(line -> line.words("about") + " " + line.words("passage_id"), Function.identity()));

        assertThat(Shipped.passages(input)).hasSizeGreaterThan(300).allSatisfy(passage -> {
            Sheet.Line line = lines.get((passage.id().testimony() instanceof AttestationId ? "event " : "question ") + passage.id());
            Optional<Passage> place = passage.place();
            assertThat(line.words("passage_start")).isEqualTo(place.map(at -> String.valueOf(at.start())).orElse(""));
            assertThat(line.words("quote")).isEqualTo(passage.words());
            assertThat(line.words("fingerprint")).isEqualTo(passage.fingerprint());
        });
    }

    @Test
    void haveTheTablesOfTheCsvFiles() {
        ExportInput input = Shipped.input();
        Map<String, Sheet> sheets = write(input);
        Event event = input.dossier().events().stream().filter(one -> one.date().toString().equals("2022-01-05")).findFirst().orElseThrow();
        Sheet.Line line = sheets.get("events").lines().stream().filter(one -> one.words("event_id").equals(event.id().value())).findFirst().orElseThrow();

        assertThat(sheets.keySet()).containsExactly("events", "questions", "testimonies", "sources", "dossier");
        assertThat(sheets.get("events").lines()).hasSameSizeAs(input.dossier().events());
        assertThat(line.words("event")).isEqualTo(event.label());
        assertThat(line.cell("first_day").getType()).isEqualTo(CellType.NUMBER);
        assertThat(line.cell("first_day").asDate()).isEqualTo(LocalDateTime.of(2022, 1, 5, 0, 0));
    }

    @Test
    void takeNoWordsForAFormula() {
        List<String> labels = List.of("=HYPERLINK(\"http://example.org\",\"here\")", "+1", "-1+2", "@SUM(A1)", "\t=1", "_x0041_", "a\u0001b\r\nc", "'=1", "𝌆 & <b>", " blank ");
        Sheet sheet = write(Shipped.bare(ExchangedAffairs.labelled(labels))).get("events");

        assertThat(sheet.lines()).extracting(line -> line.words("event")).containsExactlyElementsOf(labels);
        assertThat(sheet.lines()).allSatisfy(line -> {
            assertThat(line.cell("event").getType()).isEqualTo(CellType.STRING);
            assertThat(line.cell("event").getFormula()).isNull();
        });
        String cells = Zipped.entry(folder.resolve("out.xlsx"), "xl/worksheets/sheet1.xml");
        String styles = Zipped.entry(folder.resolve("out.xlsx"), "xl/styles.xml");
        String text = found("numFmtId=\"(\\d+)\" formatCode=\"@\"", styles);
        String style = found("<c r=\"B2\" s=\"(\\d+)\"", cells);
        assertThat(styles.substring(styles.indexOf("<cellXfs")).split("<xf ")[Integer.parseInt(style) + 1]).startsWith("numFmtId=\"" + text + "\"");
    }

    @Test
    void sayWhatIsTooLongForACell() {
        Path file = folder.resolve("long.xlsx");

        ExportSummary summary = Exports.write(Shipped.bare(ExchangedAffairs.labelled(List.of("ä".repeat(40_000), "\u0001".repeat(9_000), "x".repeat(XlsxCells.LONGEST)))), ExportFormat.XLSX, file);

        assertThat(summary.losses()).containsExactly(new Loss(Loss.What.LONG_WORDS, 2, ""));
        assertThat(Sheet.read(file).get("events").lines()).extracting(line -> line.cell("event").asString()).allSatisfy(words -> assertThat(words.length()).isBetween(32_000, XlsxCells.LONGEST));
    }

    private static String found(String pattern, String words) {
        return Pattern.compile(pattern).matcher(words).results().findFirst().orElseThrow().group(1);
    }

    private Map<String, Sheet> write(ExportInput input) {
        Path file = folder.resolve("out.xlsx");
        Exports.write(input, ExportFormat.XLSX, file);
        return Sheet.read(file);
    }
}
