package app.synoptic.tables.column;

import app.synoptic.read.table.TableFile;
import app.synoptic.read.table.TableRow;
import app.synoptic.read.table.TableRowReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/// A table that was looked through from end to end.
///
/// @param header  what its columns are called: the first row, or letters where that is no header
/// @param headed  whether the first row is the header
/// @param facts   what is known of each column
/// @param first   the first rows below the header that are not blank
/// @param rows    how many there are of those in all
public record TableScan(TableFile file, List<String> header, boolean headed, List<ColumnFacts> facts, List<TableRow> first, long rows) {

    private static final int SHOWN = 60;
    private static final int OFTEN = 2000;
    private static final int LETTERS = 26;
    /// A header names things: it holds no days and no bare numbers.
    private static final Pattern NO_NAME = Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d.*)?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}.*|[-+]?\\d+(?:[.,]\\d+)?");

    public TableScan {
        header = List.copyOf(header);
        facts = List.copyOf(facts);
        first = List.copyOf(first);
    }

    /// Looks through a table once. Takes time with its size, and holds little of it.
    ///
    /// @param seen      is told how many rows were seen, from time to time
    /// @param cancelled whether nobody waits any more
    /// @throws CancellationException if so
    /// @throws app.synoptic.read.table.TableException if the table cannot be read
    public static TableScan of(TableFile file, LongConsumer seen, BooleanSupplier cancelled) {
        List<String> header = new ArrayList<>();
        List<ColumnFacts> facts = new ArrayList<>();
        List<TableRow> first = new ArrayList<>();
        boolean[] headed = {false};
        long[] rows = {0};
        each(file, seen, cancelled, row -> {
            if (header.isEmpty()) {
                headed[0] = row.cells().stream().noneMatch(cell -> NO_NAME.matcher(cell.strip()).matches());
                for (int i = 0; i < row.cells().size(); i++) {
                    header.add(headed[0] && !row.cell(i).isEmpty() ? row.cell(i).replaceAll("[\\p{Cntrl}\\s]+", " ") : letters(i));
                }
                if (headed[0]) {
                    return;
                }
            }
            while (header.size() < row.cells().size()) {
                header.add(letters(header.size()));
            }
            while (facts.size() < header.size()) {
                facts.add(new ColumnFacts());
            }
            for (int i = 0; i < row.cells().size(); i++) {
                facts.get(i).see(row.cell(i));
            }
            rows[0]++;
            if (first.size() < SHOWN) {
                first.add(row);
            }
        });
        while (facts.size() < header.size()) {
            facts.add(new ColumnFacts());
        }
        return new TableScan(file, header, headed[0], facts, first, rows[0]);
    }

    /// Is given each row that is not blank.
    interface Seeing {
        void row(TableRow row);
    }

    private static void each(TableFile file, LongConsumer seen, BooleanSupplier cancelled, Seeing seeing) {
        try (TableRowReader rows = file.rows()) {
            long count = 0;
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                if (++count % OFTEN == 0) {
                    seen.accept(count);
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                }
                if (!row.blank()) {
                    seeing.row(row);
                }
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /// Goes through all rows below the header once more, as [#of].
    public void each(LongConsumer seen, BooleanSupplier cancelled, Consumer<TableRow> taking) {
        boolean[] below = {!headed};
        each(file, seen, cancelled, row -> {
            if (below[0]) {
                taking.accept(row);
            }
            below[0] = true;
        });
    }

    /// “A”, “Z”, “AA”, as spreadsheets have it.
    private static String letters(int column) {
        return (column >= LETTERS ? letters(column / LETTERS - 1) : "") + (char) ('A' + column % LETTERS);
    }
}
