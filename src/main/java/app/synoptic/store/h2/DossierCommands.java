package app.synoptic.store.h2;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Finding;
import app.synoptic.store.Command.AddSession;
import app.synoptic.store.Command.PutDossier;
import app.synoptic.store.HeldText;
import app.synoptic.store.TextFile;
import app.synoptic.store.h2.journal.Changes;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.Reconciling;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.journal.Writing;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.FindingRows;
import app.synoptic.store.h2.rows.Keys;
import app.synoptic.store.h2.rows.TextRows;
import app.synoptic.store.h2.sql.Refusal;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// How a dossier as a whole is put in the place of another.
final class DossierCommands {

    private DossierCommands() {}

    static void put(Sql sql, PutDossier command) throws SQLException {
        var dossier = command.catalogue().dossier();
        Optional<Long> kept = DossierRows.find(sql, dossier.id());
        Changes changes = new Changes(sql,
                Journal.begin(sql, kept.isPresent() ? "command.merge-dossier" : "command.add-dossier", dossier.title()));
        for (TextFile file : command.files()) {
            TextRows.keep(sql, file);
        }
        if (kept.isPresent()) {
            Reconciling rows = new Reconciling(sql, changes, kept.get());
            write(sql, rows, command);
            rows.finish();
        } else {
            write(sql, changes, command);
            changes.flush();
        }
        for (AddSession session : command.sessions()) {
            SessionCommands.add(sql, changes, session);
        }
    }

    private static void write(Sql sql, Writing rows, PutDossier command) throws SQLException {
        write(sql, rows, command.catalogue(), command.held(), command.findings());
    }

    static void write(Sql sql, Writing rows, Catalogue catalogue, List<HeldText> texts, List<Finding> findings) throws SQLException {
        Keys keys = new Keys();
        DossierRows.write(rows, catalogue, keys);
        for (HeldText held : texts) {
            if (TextRows.wording(sql, held.text()).isEmpty()) {
                throw Refusal.notFound("The library keeps no text %s.".formatted(held.text()));
            }
            rows.insert(Table.HELD, keys.source(held.source()), held.text(), held.kind().name());
        }
        FindingRows.write(rows, findings, keys);
    }
}
