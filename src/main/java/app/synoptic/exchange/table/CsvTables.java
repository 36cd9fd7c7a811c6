package app.synoptic.exchange.table;

import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.files.WholeFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A CSV file for each table; where one file is asked for, the testimonies.
///
/// In UTF-8 with a byte order mark: without it Excel takes a CSV file for one in the code page of its computer, and every name
/// with a letter beyond ASCII is garbled. Lines end as RFC 4180 has it.
public final class CsvTables implements FormatWriter.OfFolder {

    private static final String MARK = "\uFEFF";

    @Override
    public List<Loss> write(ExportContent content, WholeFolder.Entries files) throws IOException {
        for (Supplier<ExportedTable> next : new Tables(content).all()) {
            ExportedTable table = next.get();
            print(table, files.next(table.name() + ".csv"));
        }
        return List.of();
    }

    @Override
    public Optional<OfFile> alone() {
        return Optional.of((content, out) -> {
            Tables tables = new Tables(content);
            print(tables.testimonies(), out);
            return List.of(new Loss(Loss.What.TABLES, tables.all().size() - 1, ""));
        });
    }

    /// Writes one table.
    static void print(ExportedTable table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        line(writer, table.columns().stream().map(ExportedCell::of).toList());
        for (Iterator<List<ExportedCell>> rows = table.rows().iterator(); rows.hasNext();) {
            line(writer, rows.next());
        }
        writer.flush();
    }

    private static void line(Writer writer, List<ExportedCell> cells) throws IOException {
        writer.write(cells.stream().map(CsvCells::of).collect(Collectors.joining(",", "", "\r\n")));
    }
}
