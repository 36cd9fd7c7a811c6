package app.synoptic.health;

import app.synoptic.store.Examination;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether there is room beside the library: an update of it, and a backup, need as much again for a moment.
record SpaceHealth(Path folder) implements HealthCheck {

    private static final String STORE = "library.mv.db";
    private static final long LEAST = 200L << 20;
    private static final int TIMES = 2;
    private static final long MEGABYTE = 1_000_000;

    @Override
    public String name() {
        return "space";
    }

    @Override
    public HealthFinding examine(Examination watched) {
        try {
            FileStore disk = Files.getFileStore(folder);
            Path store = folder.resolve(STORE);
            long size = Files.exists(store) ? Files.size(store) : 0;
            long free = disk.getUsableSpace();
            boolean known = disk.getTotalSpace() > 0;
            return !known || free >= Math.max(LEAST, TIMES * size) ? HealthFinding.good("space.good", free / MEGABYTE, size / MEGABYTE)
                    : new HealthFinding(name(), Severity.WARNING, List.of(free / MEGABYTE, size / MEGABYTE), List.of(), null);
        } catch (IOException unknown) {
            return HealthFinding.good("space.unknown");
        }
    }
}
