package app.synoptic.store.h2.rows;

import app.synoptic.domain.form.Sha256;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextOutline;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.TextFile;
import app.synoptic.store.chain.ChainAct;
import app.synoptic.store.h2.chain.ChainRows;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.Checksum;
import app.synoptic.store.h2.sql.Damage;
import app.synoptic.store.h2.sql.RefusalMessages;
import app.synoptic.store.h2.sql.Sql;
import java.io.StringReader;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Texts with their regions. They are named by their content and never change, so the journal takes no notice of
/// them: what is undone is that they are held. A text that nobody holds any more stays.
public final class TextRows {

    private TextRows() {}

    /// Keeps a text, or leaves the one that is kept already: its regions stay as they were first told.
    public static void keep(Sql sql, TextFile file) throws SQLException {
        Wording wording = file.wording();
        String capture = CaptureRows.keep(sql, file);
        if (!names(wording, capture, file.file())) {
            throw new IllegalArgumentException("the file is not the text “%s”".formatted(wording.id()));
        }
        Optional<Wording> kept = wording(sql, wording.id());
        if (kept.isEmpty()) {
            insert(sql, file, capture);
        } else if (!kept.get().text().equals(wording.text())) {
            throw RefusalMessages.of("The text %s is kept already, read from its file in the encoding %s instead of %s."
                    .formatted(wording.id(), kept.get().charset(), wording.charset()));
        }
    }

    private static void insert(Sql sql, TextFile file, String capture) throws SQLException {
        Wording wording = file.wording();
        @Nullable String blocks = BlockWords.of(wording.blocks());
        Map<String, @Nullable Object> values = new HashMap<>(Map.of("sha", wording.id().sha256(), "kind", wording.kind().name(), "charset", wording.charset(),
                "reader", wording.reader(), "capture", capture, "units", wording.text().length(), "wording", wording.text()));
        values.put("blocks", blocks);
        try (PreparedStatement statement = sql.connection().prepareStatement(
                "INSERT INTO text (sha, kind, charset, reader, capture, units, wording, blocks, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, wording.id().sha256());
            statement.setString(2, wording.kind().name());
            statement.setString(3, wording.charset());
            statement.setString(4, wording.reader());
            statement.setString(5, capture);
            statement.setInt(6, wording.text().length());
            statement.setCharacterStream(7, new StringReader(wording.text()), wording.text().length());
            statement.setString(8, blocks);
            statement.setInt(9, Checksum.of("text", values));
            statement.executeUpdate();
        }
        int ordinal = 0;
        for (Region region : wording.regions()) {
            sql.insert("region", Map.of("text", wording.id().sha256(), "ordinal", ordinal++, "kind", region.kind().name(),
                    "start_at", region.start(), "end_at", region.end()));
        }
        FoundRows.write(sql, wording.id(), file.metadata());
        ChainRows.later(sql, ChainAct.READ, wording.id().sha256(), wording.reader(), wording.id().sha256(), Sha256.of(wording.text()));
    }

    /// The texts whose own row is not what was written.
    public static List<TextId> spoilt(Sql sql) throws SQLException {
        Damage damage = new Damage();
        sql.tolerating(damage).each("SELECT * FROM text", _ -> { });
        return damage.rows("text").stream().map(row -> new TextId(row.value("sha"))).toList();
    }

    /// Puts the wording of a text, and its blocks, back into its row, if the row then is what its checksum says.
    public static boolean mend(Sql sql, Wording read) throws SQLException {
        Optional<Worded> before = sql.first("SELECT wording, blocks FROM text WHERE sha = ?", row -> new Worded(row.text("wording"), row.textOrNull("blocks")),
                read.id().sha256());
        if (before.isEmpty()) {
            return false;
        }
        put(sql, read.id(), new Worded(read.text(), BlockWords.of(read.blocks())));
        boolean mended = !spoilt(sql).contains(read.id());
        if (!mended) {
            put(sql, read.id(), before.get());
        }
        return mended;
    }

    private record Worded(String wording, @Nullable String blocks) {}

    private static void put(Sql sql, TextId id, Worded words) throws SQLException {
        try (PreparedStatement statement = sql.connection().prepareStatement("UPDATE text SET wording = ?, blocks = ? WHERE sha = ?")) {
            statement.setCharacterStream(1, new StringReader(words.wording), words.wording.length());
            statement.setString(2, words.blocks);
            statement.setString(3, id.sha256());
            statement.executeUpdate();
        }
    }

    /// Keeps what a person said of a stretch of a text.
    ///
    /// @throws IllegalArgumentException if it leaves the text
    public static void correct(Sql sql, JournaledWriter writer, TextId text, Region region) throws SQLException {
        wording(sql, text).orElseThrow().corrected(List.of(region));
        writer.insert(Table.CORRECTION, text, region.start(), region.end(), region.kind().name());
    }

    /// @throws app.synoptic.store.StoreException if the text is not kept, or a passage leaves it
    public static void requireWithin(Sql sql, Passage passage) throws SQLException {
        int units = sql.first("SELECT units FROM text WHERE sha = ?", row -> row.integer("units"), passage.text().sha256())
                .orElseThrow(() -> RefusalMessages.notFound("The library keeps no text %s.".formatted(passage.text())));
        if (passage.end() > units) {
            throw RefusalMessages.of("The passage from %d to %d leaves the text %s.".formatted(passage.start(), passage.end(), passage.text()));
        }
    }

    public static boolean kept(Sql sql, TextId id) throws SQLException {
        return sql.first("SELECT sha FROM text WHERE sha = ?", row -> row.text("sha"), id.sha256()).isPresent();
    }

    /// Of all texts held for the sources of a dossier. Their words are not read, so that nothing is said of their soundness.
    public static Map<TextId, TextOutline> outlines(Sql sql, long dossier) throws SQLException {
        Map<TextId, TextOutline> found = new HashMap<>();
        sql.each("""
                SELECT t.sha, t.kind, t.reader, t.units, (SELECT SUM(CAST(c.checksum AS BIGINT) + c.id) FROM correction c WHERE c.text = t.sha) AS state
                FROM source s JOIN held h ON h.source = s.id JOIN text t ON t.sha = h.text
                WHERE s.dossier = ?""", row -> {
            TextId id = new TextId(row.text("sha"));
            found.put(id, new TextOutline(id, row.choice(TextKind.class, "kind"), row.text("reader"), row.integer("units"),
                    row.number("state")));
        }, dossier);
        return found;
    }

    /// @throws app.synoptic.store.StoreException if it is not what was kept
    public static Optional<Wording> wording(Sql sql, TextId id) throws SQLException {
        List<Region> regions = sql.list("SELECT * FROM region WHERE text = ? ORDER BY ordinal",
                row -> new Region(row.choice(RegionKind.class, "kind"), row.integer("start_at"), row.integer("end_at")),
                id.sha256());
        List<Region> corrections = sql.list("SELECT * FROM correction WHERE text = ? ORDER BY id",
                row -> new Region(row.choice(RegionKind.class, "kind"), row.integer("start_at"), row.integer("end_at")), id.sha256());
        Optional<Wording> found = sql.passedOver("region", "text", id) || sql.passedOver("correction", "text", id) ? Optional.empty()
                : sql.first("SELECT sha, kind, charset, reader, capture, units, wording, blocks, checksum FROM text WHERE sha = ?", row -> new Wording(id,
                        row.choice(TextKind.class, "kind"), row.text("charset"), row.text("reader"), row.text("wording"), regions,
                        BlockWords.read(row.textOrNull("blocks"))).corrected(corrections), id.sha256());
        if (found.isEmpty() && (sql.passedOver("region", "text", id) || sql.passedOver("correction", "text", id) || sql.passedOver("text", "sha", id))) {
            throw damaged(id);
        }
        return found;
    }

    /// Whether a text is named as one that its reader makes of a file; of plain text it may be one in an encoding that a person chose.
    private static boolean names(Wording wording, String capture, byte[] file) {
        TextId id = wording.id();
        return wording.plain() ? id.sha256().equals(capture) || id.equals(TextId.of(file, wording.charset()))
                : id.equals(TextId.read(capture, wording.reader()));
    }

    private static StoreException damaged(TextId id) {
        return new StoreException(Reason.DAMAGED, "The text %s is damaged.".formatted(id), null);
    }
}
