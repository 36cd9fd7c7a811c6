package app.synoptic.bench.safety;

import app.synoptic.bench.affairs.ManyEvents;
import app.synoptic.domain.Event;
import app.synoptic.edit.DossierState;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.store.backup.Backup;
import app.synoptic.store.backup.BackupFolder;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.work.DossierLoader;
import app.synoptic.ui.work.ShownState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.FutureTask;

/// How long an automatic backup takes, and what changes cost that are made meanwhile: an edit until it is on disk, alone and beside the
/// backup. Arguments: how many events, by how many sources.
public final class BackupBench {

    private static final int ALONE = 60;

    private BackupBench() {}

    public static void main(String[] args) throws Exception {
        int events = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
        int sources = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        Path folder = Files.createTempDirectory("synoptic-backup");
        try (H2Library library = H2Library.open(folder)) {
            library.apply(ManyEvents.of(events, sources));
            DossierState state = new ShownState(library).of(DossierLoader.load(library, library.dossiers().getFirst()));
            Editor editor = new Editor(library);
            double[] alone = new double[ALONE];
            for (int i = 0; i < ALONE; i++) {
                long began = System.nanoTime();
                state = edit(editor, state, i);
                alone[i] = (System.nanoTime() - began) / 1e6;
            }
            BackupPlan plan = new BackupPlan(BackupFolder.beside(folder), Long.MAX_VALUE, Clock.systemDefaultZone());
            for (int round = 0; round < 3; round++) {
                FutureTask<Backup> backup = new FutureTask<>(() -> plan.make(library));
                double[] beside = new double[10_000];
                int edits = 0;
                long began = System.nanoTime();
                Thread.ofPlatform().start(backup);
                while (!backup.isDone() && edits < beside.length) {
                    long edit = System.nanoTime();
                    state = edit(editor, state, edits);
                    beside[edits++] = (System.nanoTime() - edit) / 1e6;
                    Thread.sleep(20);
                }
                Backup made = backup.get();
                say("backup %.1f s, %d KB of a store of %d KB; %d edits meanwhile", (System.nanoTime() - began) / 1e9, made.size() >> 10,
                        Files.size(folder.resolve(H2Library.FILE)) >> 10, edits);
                say("  an edit alone: median %.1f ms, worst %.1f ms; beside the backup: median %.1f ms, worst %.1f ms", median(alone, ALONE),
                        Arrays.stream(alone).skip(10).max().orElseThrow(), median(beside, edits), Arrays.stream(beside, 0, edits).max().orElseThrow());
            }
        }
    }

    private static DossierState edit(Editor editor, DossierState state, int turn) {
        Event event = state.dossier().events().get(turn % state.dossier().events().size());
        Editor.Made made = editor.make(state, new Describe(new Event(event.id(), "Told otherwise, " + turn, event.date(), event.knowable(), event.kind(),
                event.status(), event.tier(), event.actors(), event.places(), event.tags(), event.partOf(), event.note(), event.attestations(), event.silences())), "");
        return made.next();
    }

    private static double median(double[] all, int count) {
        double[] sorted = Arrays.copyOf(all, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
