package app.synoptic.store.h2;

import java.sql.SQLException;
import java.util.List;

/// Examines a store.
final class Integrity {

    private Integrity() {}

    static List<String> faults(Sql sql) throws SQLException {
        return sql.list("SELECT sha FROM text WHERE FALSE", row -> row.text("sha"));
    }
}
