package app.synoptic.read.table;

import app.synoptic.read.table.TableException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A file that holds a table: separated values, or a sheet of a workbook. Which it is, its content tells.
public final class TableFile {

    /// The endings by which tables are known among files of all sorts.
    public static final List<String> ENDINGS = List.of("csv", "tsv", "tab", "xlsx", "xlsm");

    private static final Set<String> OLD = Set.of("xls", "ods");
    private static final int BEGINNING = 8;

    /// Opens the rows anew.
    private interface Opening {
        TableRowReader open();
    }

    private final Path path;
    private final List<String> sheets;
    private final Opening opening;

    private TableFile(Path path, List<String> sheets, Opening opening) {
        this.path = path;
        this.sheets = List.copyOf(sheets);
        this.opening = opening;
    }

    /// Whether a file is meant to be a table, by its name.
    public static boolean meant(Path file) {
        String ending = ending(file);
        return ENDINGS.contains(ending) || OLD.contains(ending);
    }

    private static String ending(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Looks at a file, of a workbook at its first sheet that is shown.
    ///
    /// @throws TableException if it holds no table
    public static TableFile of(Path file) {
        return of(file, null);
    }

    /// The same for one sheet of a workbook.
    ///
    /// @param sheet null where the first is meant; of separated values none has a name
    public static TableFile of(Path file, @Nullable String sheet) {
        if (Files.isDirectory(file)) {
            throw new TableException(file, Reason.FOLDER);
        } else if (!Files.exists(file)) {
            throw new TableException(file, Reason.MISSING);
        } else if (!Files.isRegularFile(file)) {
            throw new TableException(file, Reason.UNREADABLE);
        }
        byte[] beginning = beginning(file);
        if (beginning.length >= 4 && beginning[0] == 'P' && beginning[1] == 'K') {
            Workbook workbook = Workbook.of(file, sheet);
            return new TableFile(file, workbook.sheets(), () -> SheetRows.of(workbook));
        }
        if (beginning.length == BEGINNING && (beginning[0] & 0xFF) == 0xD0 && (beginning[1] & 0xFF) == 0xCF) {
            throw new TableException(file, ending(file).equals("xls") ? Reason.OLD_WORKBOOK : Reason.ENCRYPTED);
        }
        if (sheet != null) {
            throw new TableException(file, Reason.NO_SHEET);
        }
        SeparatedValues values = SeparatedValues.of(file);
        return new TableFile(file, List.of(), values::open);
    }

    private static byte[] beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(BEGINNING);
            if (beginning.length == 0) {
                throw new TableException(file, Reason.EMPTY);
            }
            return beginning;
        } catch (IOException unread) {
            throw new TableException(file, Reason.UNREADABLE, 0, unread);
        }
    }

    public Path path() {
        return path;
    }

    /// The sheets of a workbook that are shown; none of separated values.
    public List<String> sheets() {
        return sheets;
    }

    /// Its rows from the first on; may be asked for again.
    ///
    /// @throws TableException if the file cannot be read
    public TableRowReader rows() {
        return opening.open();
    }
}
