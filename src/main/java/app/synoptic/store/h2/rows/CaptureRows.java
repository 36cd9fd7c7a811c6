package app.synoptic.store.h2.rows;

import app.synoptic.domain.form.Sha256;
import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.CaptureOrigin;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.TextFile;
import app.synoptic.store.chain.ChainAct;
import app.synoptic.store.h2.chain.BlobHash;
import app.synoptic.store.h2.chain.ChainRows;
import app.synoptic.store.h2.sql.Checksum;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.io.ByteArrayInputStream;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The files that texts were read from, each once, named by the SHA-256 of its bytes. They never change, and the journal takes no
/// notice of them.
public final class CaptureRows {

    private CaptureRows() {}

    /// Keeps a file, or leaves the one that is kept already: it is called what it was called first.
    ///
    /// @return its SHA-256
    static String keep(Sql sql, TextFile captured) throws SQLException {
        byte[] file = captured.file();
        String name = captured.name();
        String sha = Sha256.of(file);
        if (sql.first("SELECT sha FROM capture WHERE sha = ?", row -> row.text("sha"), sha).isPresent()) {
            return sha;
        }
        try (PreparedStatement statement = sql.connection().prepareStatement("INSERT INTO capture (sha, name, file, checksum) VALUES (?, ?, ?, ?)")) {
            statement.setString(1, sha);
            statement.setString(2, name.isEmpty() ? null : name);
            statement.setBinaryStream(3, new ByteArrayInputStream(file), file.length);
            statement.setInt(4, Checksum.of("capture", name.isEmpty() ? Map.of("sha", sha) : Map.of("sha", sha, "name", name)));
            statement.executeUpdate();
        }
        CaptureOrigin origin = captured.origin();
        ChainRows.later(sql, ChainAct.CAPTURED, sha, origin.kind().name().toLowerCase(Locale.ROOT),
                origin.item().isEmpty() ? origin.place() : origin.place() + "\n" + origin.item(), sha);
        return sha;
    }

    /// The file a text was read from.
    ///
    /// @throws app.synoptic.store.StoreException if it is not the one that was kept
    public static Optional<byte[]> file(Sql sql, TextId text) throws SQLException {
        Optional<File> kept = sql.first("SELECT c.sha, c.file FROM text t JOIN capture c ON c.sha = t.capture WHERE t.sha = ?",
                row -> new File(row.text("sha"), row.at().getBytes("file")), text.sha256());
        if (kept.isPresent() && !Sha256.of(kept.get().bytes).equals(kept.get().sha)) {
            throw new StoreException(Reason.DAMAGED, "The file of the text %s is damaged.".formatted(text), null);
        }
        return kept.map(File::bytes);
    }

    private record File(String sha, byte[] bytes) {}

    /// What the file a text was read from is; its bytes are not read.
    public static Optional<Capture> capture(Sql sql, TextId text) throws SQLException {
        return sql.first("SELECT c.sha, c.name, OCTET_LENGTH(c.file) AS bytes FROM text t JOIN capture c ON c.sha = t.capture WHERE t.sha = ?", row -> {
            String name = row.textOrNull("name");
            return new Capture(row.text("sha"), name == null ? "" : name, row.number("bytes"));
        }, text.sha256());
    }

    /// Whether the file in a row, in the columns `sha` and `file`, is the one it is named after.
    public static boolean sound(ResultRow row) throws SQLException {
        return BlobHash.sha256(row, "file").equals(row.text("sha"));
    }
}
