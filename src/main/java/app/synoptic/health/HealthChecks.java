package app.synoptic.health;

import app.synoptic.store.Examined;
import app.synoptic.store.Library;
import app.synoptic.store.backup.BackupPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// All that is examined of a library. One more is one more in this list, and its words in each language.
public final class HealthChecks {

    private HealthChecks() {}

    /// Those of a library, in the order in which they are made.
    ///
    /// @param folder of the library
    public static List<HealthCheck> of(Library library, Path folder, BackupPlan plan) {
        Stream<HealthCheck> parts = Stream.of(Examined.values()).map(part -> new StoreHealth(library, part));
        return Stream.concat(parts, Stream.of(new ChainHealth(library), new SearchHealth(folder), new BackupHealth(library, plan), new SpaceHealth(folder), new PlaceHealth(folder))).toList();
    }
}
