package app.synoptic.read.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The rows of a table, one after another. Holds no more than one of them. Not safe for several threads.
public interface TableRowReader extends Closeable {

    /// The next row; null behind the last.
    ///
    /// @throws TableException if the file is not what it began as
    @Nullable TableRow next();

    @Override
    void close() throws IOException;
}
