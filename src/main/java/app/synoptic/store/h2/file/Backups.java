package app.synoptic.store.h2.file;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.Refusal;
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

    /// Writes a backup to `file`, which is not there yet. It gets its name only when a store could be made of it that
    /// has as many rows in each table and is sound.
    public void write(Connections connections, Path file) {
        Path target = file.toAbsolutePath().normalize();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        if (Files.exists(target)) {
            throw Refusal.of("The backup %s is there already.".formatted(target));
        }
        try {
            Map<String, Long> rows = Scripts.write(connections, part);
            if (!rows.equals(new Building(folder, migrations).from(part))) {
                throw Refusal.of("The backup %s was not kept: a store made of it lacks rows.".formatted(target));
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.of(target, "written", e);
        } finally {
            folder.clear();
            folder.clear(part);
        }
    }

    /// Makes the store of the folder, which nobody has open, from a backup. A store that is there is set aside under
    /// another name, which is returned.
    public Optional<Path> restore(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.UNREADABLE, "There is no backup %s.".formatted(file), null);
        }
        try {
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

    private Path setAside() throws IOException {
        String now = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").format(LocalDateTime.now());
        return Files.copy(folder.store(), folder.folder().resolve("library.before-restore-%s.mv.db".formatted(now)),
                StandardCopyOption.COPY_ATTRIBUTES);
    }
}
