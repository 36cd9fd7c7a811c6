package app.synoptic.ui.safety;

import app.synoptic.store.Holdings;
import app.synoptic.store.backup.Backup;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Backups in words.
public final class BackupWords {

    private static final double THOUSAND = 1000;
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;

    private BackupWords() {}

    /// When it was made, by this machine's clock.
    public static String when(Backup backup) {
        return DateLabels.format("format.backup").format(backup.made().atZone(ZoneId.systemDefault()));
    }

    /// How many days ago that was.
    static String age(Backup backup, Instant now) {
        ZoneId zone = ZoneId.systemDefault();
        return Messages.get("safety.backup.age", ChronoUnit.DAYS.between(LocalDate.ofInstant(backup.made(), zone), LocalDate.ofInstant(now, zone)));
    }

    /// What is in it.
    static String holds(Backup backup) {
        Holdings holds = backup.contents().holdings();
        List<String> parts = new ArrayList<>(List.of(Messages.get("safety.backup.dossiers", holds.dossiers()), Messages.get("safety.backup.events", holds.events()),
                Messages.get("safety.backup.sources", holds.sources()), Messages.get("safety.backup.texts", holds.texts())));
        if (backup.contents().drafts() > 0) {
            parts.add(Messages.get("safety.backup.drafts", backup.contents().drafts()));
        }
        return String.join(" · ", parts);
    }

    /// What came of restoring.
    ///
    /// @param before what was there, set aside; empty where nothing was
    public static String restored(Path backup, Optional<Path> before) {
        return before.map(aside -> Messages.get("safety.restored", backup.getFileName(), aside))
                .orElseGet(() -> Messages.get("safety.restored.anew", backup.getFileName()));
    }

    /// Why nothing came of it.
    public static String notRestored(Exception failure) {
        return Messages.get("safety.restored.not", String.valueOf(failure.getMessage()));
    }

    /// So many bytes.
    public static String size(long bytes) {
        return bytes >= BILLION ? Messages.get("safety.size.gb", bytes / BILLION) : bytes >= MILLION ? Messages.get("safety.size.mb", bytes / MILLION)
                : Messages.get("safety.size.kb", Math.ceil(bytes / THOUSAND));
    }
}
