package app.synoptic.store.h2.chain;

import app.synoptic.domain.custody.LineForm;
import app.synoptic.store.h2.sql.ResultRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.sql.SQLException;

/// The SHA-256 of what is in a column.
final class BlobHash {

    private BlobHash() {}

    static String sha256(ResultRow row, String column) throws SQLException {
        try (InputStream file = row.at().getBinaryStream(column); DigestInputStream digest = new DigestInputStream(file, LineForm.digest())) {
            digest.transferTo(OutputStream.nullOutputStream());
            return LineForm.hex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }
}
