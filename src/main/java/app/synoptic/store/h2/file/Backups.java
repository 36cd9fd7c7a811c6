package app.synoptic.store.h2.file;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.RefusalMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/// Copies of a store as scripts, each proven by making a store of it.
public record Backups(StoreFolder folder, Migrations migrations) {

    private static final String WHAT = "backup";

    /// Writes a backup to `file`, which is not there yet. It gets its name only when a store could be made of it that
    /// has as many rows in each table and is sound. Until then it lies in a folder of its own beside it.
    ///
    /// @param bound whether nothing may be written in the folder of the store
    public void write(Connections connections, Path file, boolean bound) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw RefusalMessages.of("The backup %s is there already.".formatted(target));
        }
        Workshop workshop = new Workshop(folder, target);
        try {
            StoreFolder place = workshop.open(!bound);
            Map<String, Long> rows = Scripts.write(connections, place.script());
            StoreFolder trial = bound || !DiskSpace.holds(folder.folder(), Files.size(folder.store())) ? place : folder;
            if (!rows.equals(proven(trial, place.script(), target))) {
                throw RefusalMessages.of("The backup %s was not kept: a store made of it lacks rows.".formatted(target));
            }
            Files.move(place.script(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.of(WHAT, target, "written", e);
        } finally {
            workshop.close(!bound);
        }
    }

    private Map<String, Long> proven(StoreFolder trial, Path script, Path target) {
        try {
            return new Building(trial, migrations).from(script);
        } catch (StoreException e) {
            throw e.reason() == Reason.NO_SPACE ? Failures.of(WHAT, target, "proven", e.getCause() == null ? e : e.getCause()) : e;
        } finally {
            trial.clear(trial.next());
        }
    }

    /// Makes the store of the folder, which nobody has open, from a backup. A store that is there is set aside under
    /// another name, which is returned.
    public Optional<Path> restore(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.UNREADABLE, "There is no backup %s.".formatted(file), null);
        }
        try {
            if (Files.size(file) == 0) {
                throw new StoreException(Reason.UNREADABLE, "The backup %s is empty.".formatted(file), null);
            }
            new Building(folder, migrations).from(file);
            Optional<Path> aside = Files.exists(folder.store()) ? Optional.of(setAside()) : Optional.empty();
            folder.swap();
            return aside;
        } catch (IOException e) {
            throw Failures.of(folder.store(), "set aside", e);
        } finally {
            folder.clear();
        }
    }

    /// Gives the store a second name, which it keeps when another takes its place: that needs no room. Where a file
    /// can have but one name, it is copied.
    private Path setAside() throws IOException {
        String now = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").format(LocalDateTime.now());
        Path aside = folder.folder().resolve("library.before-restore-%s.mv.db".formatted(now));
        try {
            return Files.createLink(aside, folder.store());
        } catch (IOException | UnsupportedOperationException one) {
            return Files.copy(folder.store(), aside, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
