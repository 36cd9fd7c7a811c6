package app.synoptic.store.h2.rows;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.TextFile;
import app.synoptic.store.h2.sql.Refusal;
import app.synoptic.store.h2.sql.Sql;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Texts with their regions. They are named by their content and never change, so the journal takes no notice of
/// them: what is undone is that they are held. A text that nobody holds any more stays.
public final class TextRows {

    private TextRows() {}

    /// Keeps a text, or leaves the one that is kept already: its regions stay as they were first told.
    public static void keep(Sql sql, TextFile file) throws SQLException {
        Wording wording = file.wording();
        if (!wording.id().sha256().equals(sha256(file.file()))) {
            throw new IllegalArgumentException("the file is not the text “%s”".formatted(wording.id()));
        }
        Optional<Wording> kept = wording(sql, wording.id());
        if (kept.isEmpty()) {
            insert(sql, file);
        } else if (!kept.get().text().equals(wording.text())) {
            throw Refusal.of("The text %s is kept already, read from its file in the encoding %s instead of %s."
                    .formatted(wording.id(), kept.get().charset(), wording.charset()));
        }
    }

    private static void insert(Sql sql, TextFile file) throws SQLException {
        Wording wording = file.wording();
        try (PreparedStatement statement = sql.connection().prepareStatement(
                "INSERT INTO text (sha, kind, charset, units, wording, file) VALUES (?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, wording.id().sha256());
            statement.setString(2, wording.kind().name());
            statement.setString(3, wording.charset());
            statement.setInt(4, wording.text().length());
            statement.setCharacterStream(5, new StringReader(wording.text()), wording.text().length());
            statement.setBinaryStream(6, new ByteArrayInputStream(file.file()), file.file().length);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = sql.connection().prepareStatement(
                "INSERT INTO region (text, ordinal, kind, start_at, end_at) VALUES (?, ?, ?, ?, ?)")) {
            int ordinal = 0;
            for (Region region : wording.regions()) {
                statement.setString(1, wording.id().sha256());
                statement.setInt(2, ordinal++);
                statement.setString(3, region.kind().name());
                statement.setInt(4, region.start());
                statement.setInt(5, region.end());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    public static Optional<Wording> wording(Sql sql, TextId id) throws SQLException {
        List<Region> regions = sql.list("SELECT * FROM region WHERE text = ? ORDER BY ordinal",
                row -> new Region(row.choice(RegionKind.class, "kind"), row.integer("start_at"), row.integer("end_at")),
                id.sha256());
        return sql.first("SELECT kind, charset, wording FROM text WHERE sha = ?", row -> new Wording(id,
                row.choice(TextKind.class, "kind"), row.text("charset"), row.text("wording"), regions), id.sha256());
    }

    public static Optional<byte[]> file(Sql sql, TextId id) throws SQLException {
        return sql.first("SELECT file FROM text WHERE sha = ?", row -> row.at().getBytes("file"), id.sha256());
    }

    public static String sha256(byte[] file) {
        return HexFormat.of().formatHex(sha256().digest(file));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
