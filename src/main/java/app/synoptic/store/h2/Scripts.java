package app.synoptic.store.h2;

import java.nio.file.Path;

/// Stores as the statements that make them again.
final class Scripts {

    private Scripts() {}

    /// Writes all that is in a store to `file`, which is replaced.
    static void write(Connections connections, Path file) {
        connections.write(sql -> sql.list("SCRIPT NOPASSWORDS NOSETTINGS TO ? CHARSET 'UTF-8'", _ -> true, file.toString()));
    }

    /// Fills an empty store with what `file` holds.
    static void run(Connections connections, Path file) {
        connections.write(sql -> sql.execute("RUNSCRIPT FROM ? CHARSET 'UTF-8'", file.toString()));
    }
}
