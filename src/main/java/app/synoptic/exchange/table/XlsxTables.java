package app.synoptic.exchange.table;

import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook with a sheet for each table, of the same names and columns as the CSV files. Rows go to the file as they are made.
public final class XlsxTables implements FormatWriter.OfFile {

    private static final int ROWS_AT_ONCE = 500;
    private static final double WIDE = 48;
    private static final double NARROW = 14;
    private static final String HEAD = "FFDDE3EA";

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) throws IOException {
        XlsxCells cells = new XlsxCells();
        Workbook workbook = new Workbook(out, "Synoptic", null);
        workbook.properties().setTitle(XlsxCells.escaped(content.dossier().title()));
        for (Supplier<ExportedTable> table : new Tables(content).all()) {
            write(table.get(), workbook, cells);
        }
        workbook.finish();
        return cells.cut() == 0 ? List.of() : List.of(new Loss(Loss.What.LONG_WORDS, cells.cut(), ""));
    }

    /// A table that is longer than a sheet can be goes on in a second.
    private static void write(ExportedTable table, Workbook workbook, XlsxCells cells) throws IOException {
        Iterator<List<ExportedCell>> rows = table.rows().iterator();
        int sheets = 0;
        do {
            sheets++;
            Worksheet sheet = workbook.newWorksheet(sheets == 1 ? table.name() : table.name() + " " + sheets);
            head(sheet, table.columns());
            int row = 1;
            for (; rows.hasNext() && row < Worksheet.MAX_ROWS; row++) {
                List<ExportedCell> line = rows.next();
                for (int column = 0; column < line.size(); column++) {
                    cells.put(sheet, row, column, line.get(column));
                }
                if (row % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(0, 0, row - 1, table.columns().size() - 1);
            sheet.finish();
        } while (rows.hasNext());
    }

    private static void head(Worksheet sheet, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            String name = columns.get(column);
            sheet.value(0, column, name);
            sheet.width(column, wide(name) ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEAD).set();
        sheet.freezePane(Math.min(2, columns.size() - 1), 1);
    }

    private static boolean wide(String column) {
        return switch (column) {
            case "event", "question", "about_words", "title", "note", "about_note", "testimony_note", "quote", "value", "citation" -> true;
            default -> false;
        };
    }
}
