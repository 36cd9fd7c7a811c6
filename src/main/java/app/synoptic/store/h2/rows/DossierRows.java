package app.synoptic.store.h2.rows;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier.Header;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Name;
import app.synoptic.domain.Source;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.RefusalMessages;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dossiers and the names they spell.
public final class DossierRows {

    private DossierRows() {}

    /// Writes a dossier with its evidence; `keys` then knows all its rows.
    public static void write(RowWriter changes, Catalogue catalogue, RowKeys keys) throws SQLException {
        Dossier dossier = catalogue.dossier();
        long id = write(changes, dossier.id(), dossier.header());
        SourceRows.write(changes, id, 0, dossier.sources(), keys);
        EventRows.write(changes, id, dossier.events(), keys);
        QuestionRows.write(changes, id, dossier.questions(), keys);
        EvidenceRows.write(changes, catalogue.evidence(), keys);
    }

    /// Writes what a dossier says of itself.
    ///
    /// @return its row
    public static long write(RowWriter changes, DossierId slug, Header dossier) throws SQLException {
        long id = changes.insert(Table.DOSSIER, slug, dossier.title(), dossier.window(), dossier.zone().getId(),
                dossier.note());
        int ordinal = 0;
        for (Name name : dossier.names()) {
            long row = changes.insert(Table.DOSSIER_NAME, id, ordinal++, name.name());
            int spelling = 0;
            for (String variant : name.variants()) {
                changes.insert(Table.NAME_VARIANT, row, spelling++, variant);
            }
        }
        int shown = 0;
        for (KindStyle kind : dossier.kinds()) {
            changes.insert(Table.DOSSIER_KIND, id, shown++, kind.id(), kind.label(), kind.colour() == null ? null : kind.colour().name());
        }
        return id;
    }

    public static Dossier read(Sql sql, DossierId id) throws SQLException {
        long row = row(sql, id);
        Header header = header(sql, row);
        UndamagedDossier rest = UndamagedDossier.of(SourceRows.read(sql, RowScope.dossier(row)), EventRows.read(sql, RowScope.dossier(row)),
                QuestionRows.read(sql, RowScope.dossier(row)));
        return new Dossier(id, header.title(), header.window(), header.zone(), header.note(), header.names(), header.kinds(),
                rest.sources(), rest.events(), rest.questions());
    }

    public static List<Source> sources(Sql sql, DossierId id) throws SQLException {
        return SourceRows.read(sql, RowScope.dossier(row(sql, id)));
    }

    /// What the dossier of a row says of itself.
    public static Header header(Sql sql, long row) throws SQLException {
        DossierId id = id(sql, row);
        List<Name> names = names(sql, row);
        List<KindStyle> kinds = kinds(sql, row);
        return sql.first("SELECT * FROM dossier WHERE id = ?", at -> new Header(at.text("title"), at.dateOrNull("span"),
                ZoneId.of(at.text("zone")), at.textOrNull("note"), names, kinds), row)
                .orElseThrow(() -> new StoreException(Reason.DAMAGED, "The dossier “%s” itself is damaged: its title, window, zone or note."
                        .formatted(id), null));
    }

    public static Catalogue catalogue(Sql sql, DossierId id) throws SQLException {
        Dossier dossier = read(sql, id);
        return new Catalogue(dossier, UndamagedDossier.evidence(dossier, EvidenceRows.read(sql, row(sql, id))));
    }

    /// Of all that are there, damaged or not.
    public static List<DossierId> ids(Sql sql) throws SQLException {
        return sql.list("SELECT slug FROM dossier ORDER BY id", row -> new DossierId(row.text("slug")));
    }

    /// The title of each dossier, in the same order.
    public static Map<DossierId, String> titles(Sql sql) throws SQLException {
        Map<DossierId, String> titles = new LinkedHashMap<>();
        sql.each("SELECT slug, title FROM dossier ORDER BY id", row -> titles.put(new DossierId(row.text("slug")), row.text("title")));
        return titles;
    }

    /// The row of a dossier.
    ///
    /// @throws app.synoptic.store.StoreException if it is not kept
    public static long row(Sql sql, DossierId id) throws SQLException {
        return find(sql, id).orElseThrow(() -> RefusalMessages.notFound("The library keeps no dossier “%s”.".formatted(id)));
    }

    /// The dossier of a row that is there.
    public static DossierId id(Sql sql, long row) throws SQLException {
        return sql.first("SELECT slug FROM dossier WHERE id = ?", at -> new DossierId(at.text("slug")), row).orElseThrow();
    }

    public static Optional<Long> find(Sql sql, DossierId id) throws SQLException {
        return sql.first("SELECT id FROM dossier WHERE slug = ?", row -> row.number("id"), id.value());
    }

    private static List<Name> names(Sql sql, long dossier) throws SQLException {
        Map<Long, List<String>> variants = sql.byOwner("""
                SELECT v.dossier_name AS owner, v.* FROM name_variant v JOIN dossier_name n ON n.id = v.dossier_name
                WHERE n.dossier = ? ORDER BY v.ordinal, v.id""", row -> row.text("variant"), dossier);
        return sql.list("SELECT * FROM dossier_name WHERE dossier = ? ORDER BY ordinal, id",
                row -> new Name(row.text("name"), variants.getOrDefault(row.number("id"), List.of())), dossier);
    }

    private static List<KindStyle> kinds(Sql sql, long dossier) throws SQLException {
        return sql.list("SELECT * FROM dossier_kind WHERE dossier = ? ORDER BY ordinal, id", row -> new KindStyle(new Kind(row.text("kind")),
                row.textOrNull("label"), row.choiceOrNull(Hue.class, "colour")), dossier);
    }
}
