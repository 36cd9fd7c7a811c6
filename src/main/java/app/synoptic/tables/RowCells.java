package app.synoptic.tables;

import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.read.table.TableRow;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.column.TableMapping;
import app.synoptic.tables.date.RowDate;
import app.synoptic.text.Legible;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks up in a row what a mapping says of its columns.
final class RowCells {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\x{200B}\\x{200E}\\x{200F}\\x{061C}\\x{2028}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}\\s]+");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\x{202D}\\x{202E}&&[^\\n\\t]]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|\\n]\\s*");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*[;|,\\n]\\s*");

    private static final Pattern QUOTES = Pattern.compile("^\"+|\"+$");

    private final Map<TableField, List<Integer>> columns = new EnumMap<>(TableField.class);

    RowCells(TableMapping mapping) {
        for (TableField field : TableField.values()) {
            columns.put(field, mapping.columns(field));
        }
    }

    List<Integer> columns(TableField field) {
        return columns.getOrDefault(field, List.of());
    }

    /// The cells that tell it and are not empty.
    List<String> cells(TableRow row, TableField field) {
        List<String> cells = new ArrayList<>();
        for (int column : columns(field)) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /// The constant that a cell names as files write it; nothing where it names none.
    <E extends Enum<E>> Optional<E> constant(TableRow row, TableField field, Class<E> constants) {
        String word = line(row, field).toLowerCase(Locale.ROOT);
        return Stream.of(constants.getEnumConstants()).filter(one -> ConstantTerm.of(one).equals(word)).findFirst();
    }

    /// The first of them in one line; empty where there is none.
    String line(TableRow row, TableField field) {
        return cells(row, field).stream().findFirst().map(RowCells::line).orElse("");
    }

    static String line(String words) {
        return UNSEEN.matcher(words).replaceAll(" ").strip();
    }

    static String note(String words) {
        return HIDDEN.matcher(words.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ").strip();
    }

    /// The names in its cells, each once, that are no longer than a line may be.
    List<String> names(TableRow row, TableField field) {
        return cells(row, field).stream().flatMap(cell -> (field == TableField.TAG && !cell.contains(";") ? BETWEEN_TAGS : BETWEEN).splitAsStream(cell)).map(RowCells::line).map(name -> QUOTES.matcher(name).replaceAll("").strip())
                .filter(name -> Legible.line(name).isEmpty()).distinct().toList();
    }

    RowDate.Cells start(TableRow row) {
        return new RowDate.Cells(line(row, TableField.DATE), line(row, TableField.YEAR), line(row, TableField.MONTH), line(row, TableField.DAY), line(row, TableField.TIME));
    }

    RowDate.Cells end(TableRow row) {
        return new RowDate.Cells(line(row, TableField.END), line(row, TableField.END_YEAR), line(row, TableField.END_MONTH), line(row, TableField.END_DAY), line(row, TableField.END_TIME));
    }
}
