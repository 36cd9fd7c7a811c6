package app.synoptic.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// A sheet of a workbook as a reader of such files has it.
record Sheet(List<String> head, List<Line> lines) {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-F]{4})_");

    /// A line below the head.
    record Line(List<String> head, Row row) {

        Cell cell(String column) {
            return row.getCell(head.indexOf(column));
        }

        String words(String column) {
            return row.getOptionalCell(head.indexOf(column)).map(cell -> ESCAPED.matcher(cell.getText()).replaceAll(found ->
                    Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))).orElse("");
        }
    }

    static Map<String, Sheet> read(Path file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            Map<String, Sheet> sheets = new LinkedHashMap<>();
            workbook.getSheets().forEach(sheet -> sheets.put(sheet.getName(), of(sheet)));
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet of(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            List<Row> rows = sheet.read();
            List<String> head = rows.getFirst().stream().map(Cell::getText).toList();
            return new Sheet(head, rows.stream().skip(1).map(row -> new Line(head, row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
