package app.synoptic.store.h2;

import app.synoptic.cli.CommandLineProgram;
import app.synoptic.domain.Event;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.Holdings;
import app.synoptic.store.backup.Backup;
import app.synoptic.store.backup.BackupArchive;
import app.synoptic.store.backup.BackupFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Kills processes at random moments while they import, edit, merge, migrate, back up and restore, and looks at what they leave: the library
/// opens, is sound, and has all that was acknowledged and at most one thing more.
public final class KillRounds {

    private static final List<String> KINDS = List.of("import", "edit", "merge", "migrate", "backup", "restore");
    static final String LABEL = "Told ";

    private final Path scratch;
    private final Random random;
    private final Consumer<String> say;
    private final List<String> failures = new ArrayList<>();
    private int acknowledged;

    /// @param say is told of each round
    public KillRounds(Path scratch, long seed, Consumer<String> say) {
        this.scratch = scratch;
        this.random = new Random(seed);
        this.say = say;
    }

    /// Kills so often, and says what was found wrong.
    public List<String> run(int rounds) throws IOException, InterruptedException {
        Path bridge = library("bridge", 20);
        Path tunnel = library("tunnel", 9);
        Path shipped = ShippedLibrary.in(scratch.resolve("shipped"));
        List<String> backups = List.of(backup(bridge), backup(tunnel));
        List<String> dossiers = List.of(variant("A"), variant("B"));
        for (int round = 0; round < rounds; round++) {
            String kind = KINDS.get(round % KINDS.size());
            Path library = copy(kind.equals("merge") ? shipped : bridge, "round");
            List<String> inputs = kind.equals("merge") ? dossiers : backups;
            int done = kill(library, kind, inputs);
            acknowledged += done;
            String outcome = look(library, kind, done);
            say.accept("%d %s: %d acknowledged%s".formatted(round, kind, done, outcome.isEmpty() ? "" : ", " + outcome));
            if (!outcome.isEmpty()) {
                failures.add(kind + ": " + outcome);
            }
        }
        return failures;
    }

    /// How many things were acknowledged in all.
    public int acknowledged() {
        return acknowledged;
    }

    private int kill(Path library, String kind, List<String> inputs) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), KilledWorker.class.getName(),
                library.toString(), kind, Long.toString(random.nextLong())));
        command.addAll(inputs);
        Process process = new ProcessBuilder(command).redirectError(scratch.resolve("errors.txt").toFile()).start();
        int done = 0;
        try (BufferedReader said = process.inputReader()) {
            said.readLine();
            int wanted = random.nextInt(4);
            while (done < wanted && said.readLine() != null) {
                done++;
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(wanted == 0 ? 900_000 : 200_000));
            boolean alive = process.isAlive();
            process.toHandle().destroyForcibly();
            process.waitFor();
            while (said.readLine() != null) {
                done++;
            }
            if (!alive) {
                throw new IllegalStateException("the process ended by itself: " + Files.readString(scratch.resolve("errors.txt")));
            }
        }
        return done;
    }

    /// What is wrong; empty where nothing is.
    private String look(Path library, String kind, int done) {
        try (H2Library open = H2Library.open(library, KilledWorker.next())) {
            List<String> faults = open.check();
            if (!faults.isEmpty()) {
                return faults.getFirst();
            }
            Holdings holds = open.holdings();
            return switch (kind) {
                case "import" -> between(holds.sources() - 2, done, "sources");
                case "edit" -> label(open.dossier(Samples.BRIDGE).events().getFirst(), done);
                case "merge" -> variants(open.dossier(open.dossiers().getFirst()).events().getFirst(), done);
                case "backup" -> backups(library, holds.dossiers() - 1, done);
                case "restore" -> restored(library, holds.events(), done);
                default -> holds.events() == 20 ? "" : "%d events after a migration".formatted(holds.events());
            };
        } catch (RuntimeException failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    private static String between(long found, int done, String what) {
        return found == done || found == done + 1 ? "" : "%d acknowledged, %d %s there".formatted(done, found, what);
    }

    private static String label(Event event, int done) {
        return done == 0 || event.label().equals(LABEL + done) || event.label().equals(LABEL + (done + 1)) ? "" : "%d acknowledged, “%s” there".formatted(done, event.label());
    }

    private static String variants(Event event, int done) {
        String now = done % 2 == 1 ? "B" : "A";
        String next = done % 2 == 1 ? "A" : "B";
        return done == 0 || event.label().equals(LABEL + now) || event.label().equals(LABEL + next) ? "" : "“%s” after merging %d times".formatted(event.label(), done);
    }

    private static String backups(Path library, long changed, int done) {
        List<Backup> all = BackupFolder.beside(library).list();
        if (!all.stream().allMatch(backup -> BackupArchive.whole(backup.file()))) {
            return "a backup is not whole";
        }
        // All are of one day, so that the newest takes the place of those before; a change is made before each.
        long newest = all.isEmpty() ? 0 : all.getFirst().contents().holdings().dossiers() - 1;
        return newest == done || newest == done + 1 ? between(changed, Math.max(done, (int) newest), "changes") : "%d backups acknowledged, the newest is of %d".formatted(done, newest);
    }

    private String restored(Path library, long events, int done) {
        long now = done == 0 ? 20 : done % 2 == 1 ? 9 : 20;
        long next = done % 2 == 0 ? 9 : 20;
        if (events != now && events != next) {
            return "%d events after restoring %d times".formatted(events, done);
        }
        try (Stream<Path> files = Files.list(library)) {
            long aside = files.filter(file -> file.getFileName().toString().startsWith("library.before-restore-")).count();
            return aside >= done ? "" : "%d libraries set aside of %d".formatted(aside, done);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path library(String id, int events) {
        Path library = scratch.resolve(id);
        try (H2Library open = H2Library.open(library)) {
            open.apply(Samples.dossier(id, events));
        }
        return library;
    }

    private String backup(Path library) {
        Path file = scratch.resolve(library.getFileName() + ".backup");
        try (H2Library open = H2Library.open(library)) {
            open.backup(file);
        }
        return file.toString();
    }

    /// A dossier file of the same dossier that calls its first event otherwise.
    private String variant(String called) {
        Path library = scratch.resolve("variant-" + called);
        try (H2Library open = H2Library.open(ShippedLibrary.in(library))) {
            KilledWorker.relabel(open, LABEL + called);
        }
        Path file = scratch.resolve(called + ".dossier");
        int exit = CommandLineProgram.run(OutputStream.nullOutputStream(), System.err, "export", "--store", library.toString(), file.toString());
        if (exit != 0) {
            throw new IllegalStateException("no dossier file was made");
        }
        return file.toString();
    }

    private Path copy(Path base, String name) throws IOException {
        Path to = scratch.resolve(name);
        if (Files.isDirectory(to)) {
            try (Stream<Path> all = Files.walk(to)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectory(to);
        Files.copy(base.resolve(H2Library.FILE), to.resolve(H2Library.FILE), StandardCopyOption.COPY_ATTRIBUTES);
        return to;
    }
}
