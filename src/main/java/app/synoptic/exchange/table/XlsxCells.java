package app.synoptic.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/// Cells as a workbook has them. Words are always strings, whatever they look like; those that would become a formula if somebody
/// edited the cell have the format of text, which keeps them words then too.
final class XlsxCells {

    /// What a cell can hold (Excel specifications and limits).
    static final int LONGEST = 32_767;

    /// Beyond this many, words are seldom the same in two cells: then they are not gathered in memory to be written once.
    private static final int SHARED = 60;
    private static final int SURE_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Pattern LIKE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern LIKE_FORMULA = Pattern.compile("[=+\\-@'].*", Pattern.DOTALL);

    private int cut;

    /// How many texts were longer than a cell can hold.
    int cut() {
        return cut;
    }

    void put(Worksheet sheet, int row, int column, ExportedCell cell) {
        switch (cell) {
            case ExportedCell.Nothing _ -> {}
            case ExportedCell.Amount(var number) when sure(number) -> sheet.value(row, column, number);
            case ExportedCell.Amount(var number) -> words(sheet, row, column, number.toPlainString());
            case ExportedCell.Day(var day) when day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) -> words(sheet, row, column, day.toString());
            case ExportedCell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case ExportedCell.Text(var words) -> words(sheet, row, column, words);
        }
    }

    private void words(Worksheet sheet, int row, int column, String words) {
        String escaped = escaped(words);
        if (escaped.length() > LONGEST) {
            cut++;
            escaped = escaped(shortened(words, LONGEST * words.length() / escaped.length() - 1)) + "…";
        }
        if (escaped.length() > SHARED) {
            sheet.inlineString(row, column, escaped);
        } else {
            sheet.value(row, column, escaped);
        }
        if (LIKE_FORMULA.matcher(words).matches()) {
            sheet.style(row, column).format("@").set();
        }
    }

    private static String shortened(String words, int length) {
        return words.substring(0, Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length);
    }

    /// Excel counts fifteen digits.
    private static boolean sure(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= SURE_DIGITS && Math.abs(number.scale()) <= SURE_DIGITS;
    }

    /// Characters that XML does not have, as the standard writes them (ECMA-376, 22.9.2.19, ST_Xstring): `_x0001_`.
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        LIKE_ESCAPED.matcher(words).replaceAll("_x005F_").codePoints().forEach(c -> {
            if (inXml(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("_x%04X_".formatted(c));
            }
        });
        return escaped.toString();
    }

    /// The end of a line that is not a line feed would become one.
    private static boolean inXml(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }
}
