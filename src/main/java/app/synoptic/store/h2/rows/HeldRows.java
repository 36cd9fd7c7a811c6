package app.synoptic.store.h2.rows;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.store.HeldText;
import app.synoptic.store.TextFile;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;

/// Which texts are held for which sources.
public final class HeldRows {

    private HeldRows() {}

    /// Holds a text of `kind` for the source of a row.
    public static void hold(Sql sql, RowWriter changes, long source, TextFile file, TextKind kind) throws SQLException {
        if (file.wording().kind() != kind) {
            throw new IllegalArgumentException("a text of kind %s is held as %s".formatted(file.wording().kind(), kind));
        }
        TextRows.keep(sql, file);
        changes.insert(Table.HELD, source, file.wording().id(), kind.name());
    }

    public static boolean holds(Sql sql, long source, TextId text) throws SQLException {
        return sql.first("SELECT id FROM held WHERE source = ? AND text = ?", row -> row.number("id"), source,
                text.sha256()).isPresent();
    }

    public static boolean held(Sql sql, TextId text) throws SQLException {
        return sql.first("SELECT id FROM held WHERE text = ? FETCH FIRST ROW ONLY", row -> row.number("id"),
                text.sha256()).isPresent();
    }

    public static List<HeldText> read(Sql sql, long dossier) throws SQLException {
        return sql.list("""
                SELECT s.slug, h.* FROM source s JOIN held h ON h.source = s.id
                WHERE s.dossier = ? ORDER BY s.ordinal, s.id, h.kind, h.id""",
                row -> new HeldText(new SourceId(row.text("slug")), new TextId(row.text("text")),
                        row.choice(TextKind.class, "kind")), dossier);
    }
}
