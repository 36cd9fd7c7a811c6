package app.synoptic.health;

import app.synoptic.store.Examination;
import app.synoptic.store.Library;
import app.synoptic.store.backup.Backup;
import app.synoptic.store.backup.BackupArchive;
import app.synoptic.store.backup.BackupPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The backups of the library: whether there are any, whether each is what was written, and how much was changed since the newest.
record BackupHealth(Library library, BackupPlan plan) implements HealthCheck {

    private static final Duration OLD = Duration.ofDays(7);

    @Override
    public String name() {
        return "backups";
    }

    @Override
    public HealthFinding examine(Examination watched) {
        List<Backup> all = plan.all();
        List<String> damaged = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            watched.at(i, all.size());
            if (!BackupArchive.whole(all.get(i).file())) {
                damaged.add("The backup %s is damaged.".formatted(all.get(i).file()));
            }
        }
        if (!damaged.isEmpty()) {
            return new HealthFinding("backups.damaged", Severity.WARNING, List.of(damaged.size(), all.size()), damaged, Repair.BACKUP);
        }
        if (all.isEmpty()) {
            return new HealthFinding("backups.none", Severity.HINT, List.of(), List.of(), Repair.BACKUP);
        }
        Backup newest = all.getFirst();
        long days = Duration.between(newest.made(), plan.clock().instant()).toDays();
        boolean old = days >= OLD.toDays() && plan.due(library);
        return old ? new HealthFinding("backups.old", Severity.WARNING, List.of(days), List.of(), Repair.BACKUP)
                : HealthFinding.good("backups.good", all.size(), days);
    }
}
