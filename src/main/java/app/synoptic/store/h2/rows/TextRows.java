package app.synoptic.store.h2.rows;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextOutline;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.StoreException;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.TextFile;
import app.synoptic.store.h2.sql.Checksum;
import app.synoptic.store.h2.sql.Refusal;
import app.synoptic.store.h2.sql.Sql;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Texts with their regions. They are named by their content and never change, so the journal takes no notice of
/// them: what is undone is that they are held. A text that nobody holds any more stays.
public final class TextRows {

    private TextRows() {}

    /// Keeps a text, or leaves the one that is kept already: its regions stay as they were first told.
    public static void keep(Sql sql, TextFile file) throws SQLException {
        Wording wording = file.wording();
        if (!names(wording.id(), file.file(), wording.charset())) {
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
                "INSERT INTO text (sha, kind, charset, units, wording, file, checksum) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, wording.id().sha256());
            statement.setString(2, wording.kind().name());
            statement.setString(3, wording.charset());
            statement.setInt(4, wording.text().length());
            statement.setCharacterStream(5, new StringReader(wording.text()), wording.text().length());
            statement.setBinaryStream(6, new ByteArrayInputStream(file.file()), file.file().length);
            statement.setInt(7, Checksum.of("text", Map.of("sha", wording.id().sha256(), "kind", wording.kind().name(), "charset", wording.charset(),
                    "units", wording.text().length(), "wording", wording.text())));
            statement.executeUpdate();
        }
        int ordinal = 0;
        for (Region region : wording.regions()) {
            sql.insert("region", Map.of("text", wording.id().sha256(), "ordinal", ordinal++, "kind", region.kind().name(),
                    "start_at", region.start(), "end_at", region.end()));
        }
    }

    public static boolean kept(Sql sql, TextId id) throws SQLException {
        return sql.first("SELECT sha FROM text WHERE sha = ?", row -> row.text("sha"), id.sha256()).isPresent();
    }

    /// Of all texts held for the sources of a dossier. Their words are not read, so that nothing is said of their soundness.
    public static Map<TextId, TextOutline> outlines(Sql sql, long dossier) throws SQLException {
        Map<TextId, TextOutline> found = new HashMap<>();
        sql.each("""
                SELECT t.sha, t.kind, t.units FROM source s JOIN held h ON h.source = s.id JOIN text t ON t.sha = h.text
                WHERE s.dossier = ?""", row -> {
            TextId id = new TextId(row.text("sha"));
            found.put(id, new TextOutline(id, row.choice(TextKind.class, "kind"), row.integer("units")));
        }, dossier);
        return found;
    }

    /// @throws app.synoptic.store.StoreException if it is not what was kept
    public static Optional<Wording> wording(Sql sql, TextId id) throws SQLException {
        List<Region> regions = sql.list("SELECT * FROM region WHERE text = ? ORDER BY ordinal",
                row -> new Region(row.choice(RegionKind.class, "kind"), row.integer("start_at"), row.integer("end_at")),
                id.sha256());
        Optional<Wording> found = sql.passedOver("region", "text", id) ? Optional.empty()
                : sql.first("SELECT sha, kind, charset, units, wording, checksum FROM text WHERE sha = ?", row -> new Wording(id,
                        row.choice(TextKind.class, "kind"), row.text("charset"), row.text("wording"), regions), id.sha256());
        if (found.isEmpty() && (sql.passedOver("region", "text", id) || sql.passedOver("text", "sha", id))) {
            throw damaged(id);
        }
        return found;
    }

    /// @throws app.synoptic.store.StoreException if it is not the file that was kept
    public static Optional<byte[]> file(Sql sql, TextId id) throws SQLException {
        Optional<File> kept = sql.first("SELECT file, charset FROM text WHERE sha = ?",
                row -> new File(row.at().getBytes("file"), row.text("charset")), id.sha256());
        if (kept.isPresent() && !names(id, kept.get().bytes, kept.get().charset)) {
            throw damaged(id);
        }
        return kept.map(File::bytes);
    }

    private record File(byte[] bytes, String charset) {}

    /// Whether the id is that of a file: by itself, or read in an encoding that a person chose.
    private static boolean names(TextId id, byte[] file, String charset) {
        return id.equals(TextId.of(file)) || id.equals(TextId.of(file, charset));
    }

    private static StoreException damaged(TextId id) {
        return new StoreException(Reason.DAMAGED, "The text %s is damaged.".formatted(id), null);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
