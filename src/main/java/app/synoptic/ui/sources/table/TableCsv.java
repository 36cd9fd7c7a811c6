package app.synoptic.ui.sources.table;

import app.synoptic.domain.DossierId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows of the table as a spreadsheet reads them (RFC 4180): the headings first, then a line for each source; dates as EDTF.
///
/// @param name what a file of it may be called
public record TableCsv(String name, String csv) {

    /// Has a spreadsheet read the letters as they are.
    private static final String UTF_8 = "\uFEFF";

    /// What a spreadsheet would take for a formula if a cell began with it.
    private static final String FORMULA = "=+-@\t\r";

    static TableCsv of(DossierId dossier, List<SourceEntry> entries, List<SourceField> fields) {
        Stream<String> head = Stream.of(fields.stream().map(field -> cell(field.heading())).collect(Collectors.joining(",")));
        Stream<String> lines = entries.stream().map(entry -> fields.stream().map(field -> cell(field.written(entry))).collect(Collectors.joining(",")));
        return new TableCsv(dossier + "-sources.csv", UTF_8 + Stream.concat(head, lines).map(line -> line + "\r\n").collect(Collectors.joining()));
    }

    private static String cell(String words) {
        String plain = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return plain.chars().anyMatch(c -> c == ',' || c == '"' || c == ';' || c == '\n' || c == '\r') ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
