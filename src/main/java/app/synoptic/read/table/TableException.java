package app.synoptic.read.table;

import app.synoptic.domain.form.ConstantTerm;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A table that cannot be read. The message names the file and the reason; the sentence for a person is said by `tables`.
public final class TableException extends RuntimeException {

    /// Why it cannot be read.
    public enum Reason {
        MISSING, FOLDER, UNREADABLE, EMPTY, BINARY, ENCODING, CUT, LONG_CELL, MANY_COLUMNS, DAMAGED, ENCRYPTED, PACKED, NO_SHEET, OLD_WORKBOOK;

        /// In lower case, with hyphens.
        public String word() {
            return ConstantTerm.of(this);
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String file;
    private final long row;

    TableException(Path file, Reason reason, long row, @Nullable Throwable cause) {
        super(name(file) + ": " + reason.word() + (row > 0 ? " in row " + row : ""), cause);
        this.reason = reason;
        this.file = name(file);
        this.row = row;
    }

    TableException(Path file, Reason reason) {
        this(file, reason, 0, null);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    public Reason reason() {
        return reason;
    }

    /// The name of the file.
    public String file() {
        return file;
    }

    /// The row it is about, as a spreadsheet counts it; 0 where it is about none.
    public long row() {
        return row;
    }
}
