package app.synoptic.store.h2;

import app.synoptic.cli.CommandLineProgram;
import app.synoptic.domain.Event;
import app.synoptic.edit.DossierState;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.h2.file.Migrations;
import app.synoptic.ui.work.DossierLoader;
import app.synoptic.ui.work.ShownState;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/// A process that does one kind of thing to a library until it is killed, and says a line for each time that it is done.
final class KilledWorker {

    private KilledWorker() {}

    /// A schema after the one in use.
    static Migrations next() {
        List<String> scripts = new ArrayList<>(Migrations.RELEASED.scripts());
        scripts.add("ALTER TABLE event ADD COLUMN weight INTEGER DEFAULT 3 NOT NULL;");
        return new Migrations(scripts);
    }

    public static void main(String[] arguments) {
        Path library = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[2]));
        System.out.println("ready");
        switch (arguments[1]) {
            case "edit" -> edit(library);
            case "import" -> holding(library, open -> again(turn -> open.apply(Samples.newSource("paper-" + turn,
                    "Paper " + turn + "\n" + "so many words ".repeat(random.nextInt(10, 8_000))))));
            case "backup" -> holding(library, open -> again(turn -> {
                open.apply(Samples.dossier("d-" + turn, 2));
                BackupPlan.of(library, null, Long.MAX_VALUE).make(open);
            }));
            case "restore" -> again(turn -> H2Library.restore(Path.of(arguments[3 + turn % 2]), library));
            case "merge" -> again(turn -> {
                int exit = CommandLineProgram.run(OutputStream.nullOutputStream(), System.err, "import", "--store", library.toString(), "--merge", "theirs",
                        arguments[3 + turn % 2]);
                if (exit != 0) {
                    throw new IllegalStateException("merging failed");
                }
            });
            case "migrate" -> again(turn -> {
                H2Library.restore(Path.of(arguments[3]), library);
                H2Library.open(library, next()).close();
            });
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    private interface Work {
        void on(H2Library open);
    }

    private static void holding(Path library, Work work) {
        try (H2Library open = H2Library.open(library)) {
            work.on(open);
        }
    }

    private static void again(IntConsumer work) {
        for (int turn = 1; turn < 10_000; turn++) {
            work.accept(turn);
            System.out.println(turn);
        }
    }

    private static void edit(Path library) {
        holding(library, open -> {
            DossierState[] state = {state(open)};
            again(turn -> state[0] = relabelled(open, state[0], KillRounds.LABEL + turn));
        });
    }

    private static DossierState state(H2Library open) {
        return new ShownState(open).of(DossierLoader.load(open, open.dossiers().getFirst()));
    }

    /// Calls the first event of the first dossier otherwise.
    static void relabel(H2Library open, String label) {
        relabelled(open, state(open), label);
    }

    private static DossierState relabelled(H2Library open, DossierState state, String label) {
        Event event = state.dossier().events().getFirst();
        return new Editor(open).make(state, new Describe(new Event(event.id(), label, event.date(), event.knowable(), event.kind(), event.status(), event.tier(),
                event.actors(), event.places(), event.tags(), event.partOf(), event.note(), event.attestations(), event.silences())), "").next();
    }
}
