package app.synoptic.store.h2.chain;

import app.synoptic.domain.form.Sha256;
import app.synoptic.store.h2.sql.ResultRow;
import java.io.IOException;
import java.sql.SQLException;

/// The SHA-256 of what is in a column.
public final class BlobHash {

    private BlobHash() {}

    /// Of some bytes and what is in the column.
    public static String sha256(ResultRow row, String column, byte... before) throws SQLException {
        try {
            return Sha256.of(row.at().getBinaryStream(column), before);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }
}
