package app.synoptic.exchange.table;

import java.util.regex.Pattern;

/// Cells as CSV writes them (RFC 4180).
///
/// A spreadsheet takes a cell for a formula that begins with one of `=`, `+`, `-`, `@`, their full-width forms, a tab or the end of
/// a line, also where it is quoted. Such words get an apostrophe before them, and so do words that begin with apostrophes before
/// such a character: taking one apostrophe away from what begins so gives back every text as it was.
final class CsvCells {

    private static final Pattern TAKEN_FOR_FORMULA = Pattern.compile("'*[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private CsvCells() {}

    static String of(ExportedCell cell) {
        return switch (cell) {
            case ExportedCell.Nothing _ -> "";
            case ExportedCell.Amount(var number) -> number.toPlainString();
            case ExportedCell.Day(var day) -> quoted(harmless(day.toString()));
            case ExportedCell.Text(var words) -> quoted(harmless(words));
        };
    }

    private static String harmless(String words) {
        return TAKEN_FOR_FORMULA.matcher(words).matches() ? "'" + words : words;
    }

    private static String quoted(String words) {
        return QUOTED.matcher(words).find() || !words.equals(words.strip()) ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
