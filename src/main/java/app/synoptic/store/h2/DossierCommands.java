package app.synoptic.store.h2;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.CopyDossier;
import app.synoptic.store.LibraryCommand.DeleteDossier;
import app.synoptic.store.LibraryCommand.PutDossier;
import app.synoptic.store.TextFile;
import app.synoptic.store.h2.journal.DossierDiffWriter;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.FindingRows;
import app.synoptic.store.h2.rows.HeldRows;
import app.synoptic.store.h2.rows.RefusalRows;
import app.synoptic.store.h2.rows.RowKeys;
import app.synoptic.store.h2.rows.SessionRows;
import app.synoptic.store.h2.rows.SessionViewRows;
import app.synoptic.store.h2.rows.TextRows;
import app.synoptic.store.h2.sql.Damage;
import app.synoptic.store.h2.sql.RefusalMessages;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How a dossier as a whole is put in the place of another.
final class DossierCommands {

    private DossierCommands() {}

    static long put(Sql sql, PutDossier command) throws SQLException {
        var dossier = command.catalogue().dossier();
        Optional<Long> kept = DossierRows.find(sql, dossier.id());
        JournaledWriter writer = new JournaledWriter(sql,
                Journal.begin(sql, dossier.id(), kept.isPresent() ? "command.merge-dossier" : "command.add-dossier", dossier.title()));
        for (TextFile file : command.files()) {
            TextRows.keep(sql, file);
        }
        if (kept.isPresent()) {
            DossierDiffWriter rows = new DossierDiffWriter(sql, writer, kept.get());
            write(sql, rows, command);
            rows.finish();
        } else {
            write(sql, writer, command);
            writer.flush();
        }
        for (AddSession session : command.sessions()) {
            SessionCommands.add(sql, writer, session);
        }
        return writer.number();
    }

    static long copy(Sql sql, CopyDossier command) throws SQLException {
        requireNew(sql, command.as());
        long row = DossierRows.row(sql, command.of());
        Sql sound = sql.tolerating(new Damage());
        Catalogue catalogue = DossierRows.catalogue(sound, command.of());
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, command.as(), "command.copy-dossier", command.title()));
        List<HeldText> held = HeldRows.read(sound, row).stream().filter(text -> catalogue.dossier().source(text.source()).isPresent()).toList();
        List<Finding> findings = new ArrayList<>();
        for (TextId text : held.stream().map(HeldText::text).distinct().toList()) {
            FindingRows.inText(sound, row, text).stream().filter(found -> !catalogue.of(found.evidence().testimony()).isEmpty()).forEach(findings::add);
        }
        Catalogue copy = new Catalogue(catalogue.dossier().copied(command.as(), command.title()), catalogue.evidence());
        write(sql, writer, copy, held, findings);
        writer.flush();
        RefusalRows.write(writer, DossierRows.row(sql, command.as()), RefusalRows.read(sound, row));
        writer.flush();
        for (Session session : SessionRows.read(sound, row, command.of())) {
            Session same = new Session(new SessionId(UUID.randomUUID().toString()), command.as(), session.title(), session.by(),
                    session.pins(), session.notes());
            SessionRows.write(sql, writer, DossierRows.row(sql, command.as()), same);
            writer.flush();
            Optional<SessionViewState> left = SessionViewRows.read(sound, session.id());
            if (left.isPresent()) {
                SessionViewRows.write(sql, same.id(), left.get());
            }
        }
        return writer.number();
    }

    static long delete(Sql sql, DeleteDossier command) throws SQLException {
        long row = DossierRows.row(sql, command.dossier());
        String title = sql.first("SELECT title FROM dossier WHERE id = ?", at -> at.text("title"), row).orElseThrow();
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, command.dossier(), "command.delete-dossier", title));
        for (Session session : SessionRows.read(sql, row, command.dossier())) {
            SessionCommands.remove(sql, writer, SessionRows.key(sql, session.id()));
        }
        RefusalRows.remove(sql, writer, row);
        new DossierDiffWriter(sql, writer, row).finish();
        return writer.number();
    }

    static void requireNew(Sql sql, DossierId id) throws SQLException {
        if (DossierRows.find(sql, id).isPresent()) {
            throw RefusalMessages.of("The library keeps a dossier “%s” already.".formatted(id));
        }
    }

    private static void write(Sql sql, RowWriter rows, PutDossier command) throws SQLException {
        write(sql, rows, command.catalogue(), command.held(), command.findings());
    }

    static void write(Sql sql, RowWriter rows, Catalogue catalogue, List<HeldText> texts, List<Finding> findings) throws SQLException {
        RowKeys keys = new RowKeys();
        DossierRows.write(rows, catalogue, keys);
        for (HeldText held : texts) {
            if (!TextRows.kept(sql, held.text())) {
                throw RefusalMessages.notFound("The library keeps no text %s.".formatted(held.text()));
            }
            rows.insert(Table.HELD, keys.source(held.source()), held.text(), held.kind().name());
        }
        FindingRows.write(rows, findings, keys);
    }
}
