package app.synoptic.cli.json;

import app.synoptic.health.HealthCheck;
import app.synoptic.health.HealthChecks;
import app.synoptic.health.HealthFinding;
import app.synoptic.health.Repair;
import app.synoptic.health.TextRepair;
import app.synoptic.store.Examination;
import app.synoptic.store.Library;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import app.synoptic.store.search.SearchIndex;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Examines the library of a folder, and mends of it what can be mended without harm.
///
/// @param opening opens the library
/// @param key     of the library; null where it is not encrypted
public record LibraryHealth(Path folder, BackupPlan plan, Supplier<Library> opening, Supplier<@Nullable LibraryKey> key) {

    /// What each check found, in the order in which they are made.
    public Map<HealthCheck, HealthFinding> examine() {
        try (Library open = opening.get()) {
            Map<HealthCheck, HealthFinding> found = new LinkedHashMap<>();
            HealthChecks.of(open, folder, plan).forEach(check -> found.put(check, check.examine(Examination.UNWATCHED)));
            return found;
        }
    }

    /// Does what can be done about findings.
    ///
    /// @return what was done; the file is the one that was set aside, or the backup that was made
    public Map<Repair, Optional<Path>> mend(Iterable<HealthFinding> findings) {
        Set<Repair> wanted = EnumSet.noneOf(Repair.class);
        for (HealthFinding finding : findings) {
            Optional.ofNullable(finding.repair()).ifPresent(wanted::add);
        }
        Map<Repair, Optional<Path>> done = new LinkedHashMap<>();
        wanted.forEach(repair -> done.put(repair, mend(repair)));
        return done;
    }

    private Optional<Path> mend(Repair repair) {
        return switch (repair) {
            case TEXTS -> {
                try (Library open = opening.get()) {
                    TextRepair.perform(open);
                    yield Optional.empty();
                }
            }
            case SEARCH -> {
                SearchIndex.remove(folder);
                yield Optional.empty();
            }
            case BACKUP -> Optional.of(backup());
            case STORE -> H2Library.restore(backup(), folder, key.get());
        };
    }

    private Path backup() {
        try (Library open = opening.get()) {
            return plan.make(open).file();
        }
    }
}
