package app.synoptic.store.h2.file;

import app.synoptic.files.Replacing;
import app.synoptic.store.backup.BackupExtras;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.h2.sql.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/// Puts what was restored, which lies whole beside what is there, in its place. It takes several steps, each of which can be taken
/// again; a note that is on disk before the first says that they are to be. Whoever finds the note goes on to the last.
final class RestoreSteps {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    /// Instead of a stamp: what is exchanged is not set aside, because it is the same in another form.
    static final String IN_PLACE = "in place";

    /// The words of a library in plain, which an encrypted one has none of on a disk.
    private static final String INDEX = "index";

    private RestoreSteps() {}

    static String stamp() {
        return STAMP.format(LocalDateTime.now(ZoneId.systemDefault()));
    }

    /// Takes all the steps.
    ///
    /// @param stamp marks what is set aside
    static void perform(StoreFolder folder, String stamp) {
        try {
            Replacing.write(folder.restoring(), note -> note.write(stamp));
            folder.syncFolder();
        } catch (IOException e) {
            throw Failures.of(folder.store(), "restored", e);
        }
        finish(folder);
    }

    /// Takes the steps that are left, if there is a note.
    static void finish(StoreFolder folder) {
        if (!Files.exists(folder.restoring())) {
            return;
        }
        try {
            String stamp = Files.readString(folder.restoring()).strip();
            key(folder);
            if (Files.exists(folder.next())) {
                folder.swap();
            }
            if (!folder.encrypted()) {
                new KeyFiles(folder.folder()).remove();
            }
            if (Files.isDirectory(folder.beside())) {
                if (stamp.equals(IN_PLACE)) {
                    StoreFolder.clearTree(folder.folder().resolve(BackupExtras.DRAFTS));
                }
                drafts(folder, stamp.matches("[0-9-]+") ? stamp : stamp());
                settings(folder);
            }
            if (folder.encrypted()) {
                StoreFolder.clearTree(folder.folder().resolve(INDEX));
            }
            folder.syncFolder();
            folder.clear(folder.restoring());
            StoreFolder.clearTree(folder.beside());
        } catch (IOException e) {
            throw Failures.of(folder.store(), "restored", e);
        }
    }

    /// The key comes before the store that it opens.
    private static void key(StoreFolder folder) throws IOException {
        if (!Files.exists(folder.nextKey())) {
            return;
        }
        KeyFiles keys = new KeyFiles(folder.folder());
        Files.copy(folder.nextKey(), keys.copy(), StandardCopyOption.REPLACE_EXISTING);
        Files.move(folder.nextKey(), keys.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        folder.syncFolder();
    }

    private static void drafts(StoreFolder folder, String stamp) throws IOException {
        Path fresh = folder.beside().resolve(BackupExtras.DRAFTS);
        Path present = folder.folder().resolve(BackupExtras.DRAFTS);
        if (!Files.isDirectory(fresh)) {
            return;
        }
        if (Files.exists(present)) {
            Files.move(present, folder.folder().resolve("proposals.before-restore-" + stamp), StandardCopyOption.ATOMIC_MOVE);
        }
        try (Stream<Path> inside = Files.list(fresh)) {
            if (inside.findAny().isEmpty()) {
                return;
            }
        }
        Files.move(fresh, present, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Settings are a person's, not a library's: they come back only where there are none.
    private static void settings(StoreFolder folder) throws IOException {
        Path fresh = folder.beside().resolve(BackupExtras.SETTINGS);
        Path present = folder.folder().resolve(BackupExtras.SETTINGS);
        if (Files.exists(fresh) && !Files.exists(present)) {
            Files.move(fresh, present, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
