package app.synoptic.faults.operation;

import static app.synoptic.faults.operation.Scene.COURIER;
import static app.synoptic.faults.operation.Scene.GROUNDING;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.health.TextRepair;
import app.synoptic.intake.Importer;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.CopyDossier;
import app.synoptic.store.LibraryCommand.DeleteDossier;
import app.synoptic.store.LibraryCommand.DeleteSession;
import app.synoptic.store.LibraryCommand.MarkRegion;
import app.synoptic.store.LibraryCommand.Pinned;
import app.synoptic.store.LibraryCommand.RefuseProposals;
import app.synoptic.store.LibraryCommand.RenameSession;
import app.synoptic.store.LibraryCommand.TakeAnnotations;
import app.synoptic.store.LibraryCommand.Unpinned;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.LibraryCommand;
import app.synoptic.store.Refused;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.h2.H2Library;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every command of a library, and everything else that changes it.
final class LibraryOperations {

    private LibraryOperations() {}

    static Stream<Operation> all() {
        return Stream.of(commands(), history(), imports(), wholes()).flatMap(operations -> operations);
    }

    /// What waits because annotations came.
    static Stream<Operation> annotations() {
        return Stream.of(command(TakeAnnotations.class, scene -> new TakeAnnotations(scene.id(), "marked.jsonld")));
    }

    private static Operation command(Class<? extends LibraryCommand> kind, Function<Scene, LibraryCommand> command) {
        return new Operation("command " + kind.getSimpleName(), Set.of(kind.getSimpleName(), "apply"), round -> Operation.prepared(round, open -> {
            LibraryCommand made = command.apply(new Scene(open));
            round.begin();
            open.apply(made, "for a reason");
            round.acknowledge();
        }));
    }

    private static SessionId session(Scene scene) {
        return scene.open().sessions(scene.id()).getFirst().id();
    }

    private static Stream<Operation> commands() {
        return Stream.of(
                command(AddDossier.class, _ -> new AddDossier(new Catalogue(new Dossier(new DossierId("mill"), "The mill", null, ZoneId.of("UTC"), null, List.of(), List.of(), List.of(), List.of()),
                        Map.of()), List.of(), List.of())),
                command(CopyDossier.class, scene -> new CopyDossier(scene.id(), new DossierId("copy"), "A copy")),
                command(DeleteDossier.class, scene -> new DeleteDossier(scene.id())),
                command(MarkRegion.class, scene -> new MarkRegion(scene.id(), COURIER, scene.held(COURIER).text(), new Region(RegionKind.FURNITURE, 0, 8), List.of())),
                command(RefuseProposals.class, scene -> new RefuseProposals(scene.id(), List.of(new Refused("EVENT", Set.of("e-1"), List.of(scene.passage(COURIER, 4)), "no news")), "The quay")),
                command(AddSession.class, scene -> new AddSession(Session.begun(new SessionId("second"), scene.id(), "Second"), SessionViewState.FIRST)),
                command(RenameSession.class, scene -> new RenameSession(session(scene), "Renamed", "A. Lund")),
                command(DeleteSession.class, scene -> new DeleteSession(session(scene))),
                command(Pinned.class, scene -> new Pinned(session(scene), new OfEvent(Scene.FAIR), 0)),
                command(Unpinned.class, scene -> new Unpinned(session(scene), new OfEvent(GROUNDING))),
                command(WriteNote.class, scene -> new WriteNote(session(scene), new OfEvent(Scene.FAIR), "Was there a fair the year before?", LocalDate.EPOCH)));
    }

    private static Stream<Operation> history() {
        return Stream.of(
                Operation.change("undo", H2Library::undo, "undo"),
                Operation.change("redo", H2Library::redo, "redo"),
                Operation.change("go back to the beginning", open -> open.restoreTo(1), "restoreTo"),
                Operation.change("take one change back", open -> open.revert(open.history().stream().filter(entry -> entry.name().equals("command.describe-event")).findFirst().orElseThrow().number()),
                        "revert"),
                Operation.change("explain", open -> open.explain(open.history().getFirst().number(), "because it was so"), "explain"),
                Operation.change("leave a session", open -> open.leave(open.sessions(open.dossiers().getFirst()).getFirst().id(), new SessionViewState(GROUNDING, null, null, null, "pilot", Map.of(), Map.of())),
                        "leave"),
                Operation.change("begin a first session", open -> open.lastSession(open.dossiers().getLast(), "First"), "lastSession").on(Given.MANY),
                Operation.change("mend a text", open -> {
                    if (TextRepair.perform(open) != 1) {
                        throw new AssertionError("the text was not put back");
                    }
                }, "mend", "TextRepair").on(Given.SPOILT));
    }

    /// Articles in every format that is read, as the window takes them in and the command line does.
    private static Stream<Operation> imports() {
        Stream<Operation> saved = Given.saved().stream().map(file -> Operation.change("take " + file.getFileName(),
                open -> new Importer(open).take(file, open.dossiers().getFirst()), "AddSource", file.getFileName().toString()));
        return Stream.concat(saved, Stream.of(new Operation("take a copy of an article", Set.of("HoldOriginal"), round -> Operation.prepared(round, open -> {
            Path copy = Files.write(Files.createTempFile("copy", ".txt"), ("Printed again, elsewhere\n\n" + new Scene(open).wording(COURIER).text()).getBytes(StandardCharsets.UTF_8));
            try {
                round.begin();
                new Importer(open).take(copy, open.dossiers().getFirst());
                round.acknowledge();
            } finally {
                Files.delete(copy);
            }
        }))));
    }

    private static Stream<Operation> wholes() {
        return Stream.of(
                Operation.of("open and close", round -> H2Library.open(round.library()).close(), "close", "Workshop", "StoreFolder"),
                Operation.of("begin a library", round -> H2Library.open(round.library()).close()).on(Given.NOTHING),
                Operation.of("migrate", round -> H2Library.open(round.library()).close(), "Backups").on(Given.OLD),
                Operation.change("close", _ -> { }, "close"),
                new Operation("back up to a file", Set.of("backup", "Backups", "BackupArchive"), round -> Operation.prepared(round, open -> {
                    round.begin();
                    open.backup(round.file("new.backup"));
                    round.acknowledge();
                })),
                new Operation("back up by itself", Set.of("BackupPlan"), round -> Operation.prepared(round, open -> {
                    round.begin();
                    BackupPlan.of(round.library(), null, 1).make(open);
                    round.acknowledge();
                })),
                new Operation("back up elsewhere", Set.of("BackupPlan"), round -> Operation.prepared(round, open -> {
                    Files.createDirectory(round.file("elsewhere"));
                    round.begin();
                    BackupPlan.of(round.library(), round.file("elsewhere"), Long.MAX_VALUE).make(open);
                    round.acknowledge();
                })),
                Operation.of("restore", round -> H2Library.restore(round.given("other.backup"), round.library()), "RestoreSteps", "Backups"),
                Operation.of("restore where nothing is", round -> H2Library.restore(round.given("other.backup"), round.library()), "RestoreSteps").on(Given.NOTHING));
    }
}
