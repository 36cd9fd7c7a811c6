package app.synoptic.store.h2;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.AddSource;
import app.synoptic.store.LibraryCommand.CopyDossier;
import app.synoptic.store.LibraryCommand.DeleteDossier;
import app.synoptic.store.LibraryCommand.DeleteSession;
import app.synoptic.store.LibraryCommand.DigestFile;
import app.synoptic.store.LibraryCommand.EditDossier;
import app.synoptic.store.LibraryCommand.HoldOriginal;
import app.synoptic.store.LibraryCommand.MarkRegion;
import app.synoptic.store.LibraryCommand.Pinned;
import app.synoptic.store.LibraryCommand.PutDossier;
import app.synoptic.store.LibraryCommand.RefuseProposals;
import app.synoptic.store.LibraryCommand.RenameSession;
import app.synoptic.store.LibraryCommand.TakeAnnotations;
import app.synoptic.store.LibraryCommand.Unpinned;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.LibraryCommand;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.EvidenceRows;
import app.synoptic.store.h2.rows.FindingRows;
import app.synoptic.store.h2.rows.HeldRows;
import app.synoptic.store.h2.rows.RefusalRows;
import app.synoptic.store.h2.rows.RowKeys;
import app.synoptic.store.h2.rows.SourceRows;
import app.synoptic.store.h2.rows.TextRows;
import app.synoptic.store.h2.sql.RefusalMessages;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;

/// How each command is done, in the transaction of `sql`.
final class CommandHandlers {

    private CommandHandlers() {}

    /// @return the number of the change; 0 where it changes nothing
    static long apply(Sql sql, LibraryCommand command) throws SQLException {
        return switch (command) {
            case AddDossier add -> addDossier(sql, add);
            case PutDossier put -> DossierCommands.put(sql, put);
            case CopyDossier copy -> DossierCommands.copy(sql, copy);
            case DeleteDossier delete -> DossierCommands.delete(sql, delete);
            case HoldOriginal hold -> holdOriginal(sql, hold);
            case AddSource add -> addSource(sql, add);
            case MarkRegion mark -> markRegion(sql, mark);
            case RefuseProposals refuse -> refuse(sql, refuse);
            case TakeAnnotations take -> Journal.begin(sql, kept(sql, take), "command.take-annotations", take.subject()).number();
            case EditDossier edit -> EditCommands.edit(sql, edit);
            case AddSession add -> SessionCommands.add(sql, add);
            case RenameSession rename -> SessionCommands.rename(sql, rename);
            case DeleteSession delete -> SessionCommands.delete(sql, delete);
            case Pinned pinned -> SessionCommands.pin(sql, pinned);
            case Unpinned unpinned -> SessionCommands.unpin(sql, unpinned);
            case WriteNote write -> NoteCommands.write(sql, write);
        };
    }

    /// The dossier of a command, which is there.
    private static DossierId kept(Sql sql, TakeAnnotations take) throws SQLException {
        DossierRows.row(sql, take.dossier());
        return take.dossier();
    }

    private static long addDossier(Sql sql, AddDossier command) throws SQLException {
        var dossier = command.catalogue().dossier();
        DossierCommands.requireNew(sql, dossier.id());
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, dossier.id(), "command.add-dossier", dossier.title()));
        RowKeys keys = new RowKeys();
        DossierRows.write(writer, command.catalogue(), keys);
        for (DigestFile digest : command.digests()) {
            HeldRows.hold(sql, writer, keys.source(digest.source()), digest.file(), TextKind.DIGEST);
        }
        FindingRows.write(writer, command.findings(), keys);
        writer.flush();
        return writer.number();
    }

    private static long holdOriginal(Sql sql, HoldOriginal command) throws SQLException {
        long source = SourceRows.find(sql, DossierRows.row(sql, command.dossier()), command.source())
                .orElseThrow(() -> noSource(command.source()));
        var text = command.original().wording().id();
        if (HeldRows.holds(sql, source, text)) {
            throw RefusalMessages.of("The text %s is held for the source “%s” already.".formatted(text, command.source()));
        }
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, command.dossier(), "command.hold-original", publisher(sql, source)));
        RowKeys keys = new RowKeys();
        EvidenceRows.keys(sql, source, keys);
        HeldRows.hold(sql, writer, source, command.original(), TextKind.ORIGINAL);
        FindingRows.write(writer, command.findings(), keys);
        writer.flush();
        return writer.number();
    }

    private static long addSource(Sql sql, AddSource command) throws SQLException {
        var source = command.source();
        if (SourceRows.find(sql, DossierRows.row(sql, command.dossier()), source.id()).isPresent()) {
            throw RefusalMessages.of("The dossier “%s” has a source “%s” already.".formatted(command.dossier(), source.id()));
        }
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, command.dossier(), "command.add-source", source.publisher()));
        long dossier = DossierRows.row(sql, command.dossier());
        RowKeys keys = new RowKeys(sql, dossier);
        SourceRows.write(writer, dossier, SourceRows.next(sql, dossier), List.of(source), keys);
        HeldRows.hold(sql, writer, keys.source(source.id()), command.original(), TextKind.ORIGINAL);
        writer.flush();
        return writer.number();
    }

    private static long markRegion(Sql sql, MarkRegion command) throws SQLException {
        long source = SourceRows.find(sql, DossierRows.row(sql, command.dossier()), command.source()).orElseThrow(() -> noSource(command.source()));
        if (!HeldRows.holds(sql, source, command.text())) {
            throw RefusalMessages.notFound("The text %s is not held for the source “%s”.".formatted(command.text(), command.source()));
        }
        String change = command.region().kind().citable() ? "command.take-in" : "command.take-out";
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, command.dossier(), change, publisher(sql, source)));
        TextRows.correct(sql, writer, command.text(), command.region());
        RowKeys keys = new RowKeys();
        EvidenceRows.keys(sql, source, keys);
        FindingRows.replace(sql, writer, command.text(), command.found(), keys);
        writer.flush();
        return writer.number();
    }

    private static long refuse(Sql sql, RefuseProposals command) throws SQLException {
        long dossier = DossierRows.row(sql, command.dossier());
        if (command.refused().isEmpty()) {
            return 0;
        }
        for (Passage passage : command.refused().stream().flatMap(refused -> refused.passages().stream()).toList()) {
            TextRows.requireWithin(sql, passage);
        }
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, command.dossier(), "command.refuse-proposal", command.subject()));
        RefusalRows.write(writer, dossier, command.refused());
        writer.flush();
        return writer.number();
    }

    private static String publisher(Sql sql, long source) throws SQLException {
        return sql.first("SELECT publisher FROM source WHERE id = ?", row -> row.text("publisher"), source).orElseThrow();
    }

    private static StoreException noSource(SourceId source) {
        return RefusalMessages.notFound("The dossier has no source “%s”.".formatted(source));
    }
}
