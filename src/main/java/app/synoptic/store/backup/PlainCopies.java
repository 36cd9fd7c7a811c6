package app.synoptic.store.backup;

import app.synoptic.files.FileTree;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.KeyHeader;
import app.synoptic.store.encryption.LibraryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is left in plain of a library that was encrypted: backups made before, and what was set aside beside it.
///
/// @param plan where its backups lie
public record PlainCopies(BackupPlan plan) {

    /// What there is, the backups first.
    public List<Path> list() {
        List<Path> plain = new ArrayList<>(backups());
        plain.addAll(aside());
        return plain;
    }

    private List<Path> backups() {
        return plan.all().stream().map(Backup::file).filter(PlainCopies::plain).toList();
    }

    private static boolean plain(Path backup) {
        try {
            return BackupArchive.key(backup).isEmpty();
        } catch (IOException damaged) {
            return false;
        }
    }

    private List<Path> aside() {
        try (Stream<Path> beside = Files.list(plan.folder().library())) {
            return beside.filter(PlainCopies::setAside).sorted().toList();
        } catch (IOException e) {
            throw new StoreException(Reason.UNREADABLE, "What lies beside the library in %s cannot be listed.".formatted(plan.folder().library()), e);
        }
    }

    private static boolean setAside(Path file) {
        String name = file.getFileName().toString();
        boolean store = name.matches("library\\.(before-restore|damaged)-.*\\.mv\\.db") && !KeyFiles.encrypted(file);
        return store || (name.startsWith(BackupExtras.DRAFTS + ".before-restore-") && plainDrafts(file));
    }

    private static boolean plainDrafts(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(file -> !file.getFileName().toString().matches("[0-9a-f]{32}\\.json"));
        } catch (IOException none) {
            return false;
        }
    }

    /// Encrypts the backups, each with the passphrase that the library has now; what was set aside stays.
    ///
    /// @return those that are encrypted now
    public List<Path> encrypt(LibraryKey key) {
        KeyHeader header = new KeyFiles(plan.folder().library()).header();
        List<Path> all = backups();
        for (Path backup : all) {
            try {
                BackupArchive.seal(backup, key, header);
            } catch (IOException e) {
                throw new StoreException(Reason.FAILED, "The backup %s could not be encrypted, and stays as it was: %s.".formatted(backup, e.getMessage()), e);
            }
        }
        return all;
    }

    /// Deletes all of them.
    ///
    /// @return those that are gone
    public List<Path> delete() {
        List<Path> all = list();
        for (Path one : all) {
            try {
                FileTree.delete(one);
            } catch (IOException e) {
                throw new StoreException(Reason.FAILED, "%s could not be deleted: %s.".formatted(one, e.getMessage()), e);
            }
        }
        return all;
    }
}
