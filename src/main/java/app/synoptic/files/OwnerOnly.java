package app.synoptic.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Makes files and folders that nobody but their owner may read or write, from their first moment. Where the system
/// has no such permissions, its own rules for the files of a user hold.
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /// Makes a folder, and those above it, where they are not there yet.
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder.getFileSystem(), FOLDER));
    }

    /// Makes an empty file where none is there yet. One that is there is not opened.
    public static void file(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(file.getFileSystem(), FILE));
        } catch (FileAlreadyExistsException _) {
            return;
        }
    }

    /// Takes from everybody else what they may do to a file that is there.
    public static void restrict(Path file) throws IOException {
        if (posix(file.getFileSystem()) && !Files.getPosixFilePermissions(file).equals(FILE)) {
            Files.setPosixFilePermissions(file, FILE);
        }
    }

    /// Takes from everybody else what they may do to a folder that is there.
    public static void restrictFolder(Path folder) throws IOException {
        if (posix(folder.getFileSystem())) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
    }

    private static FileAttribute<?>[] attributes(FileSystem system, Set<PosixFilePermission> permissions) {
        return posix(system) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)} : new FileAttribute<?>[0];
    }

    private static boolean posix(FileSystem system) {
        return system.supportedFileAttributeViews().contains("posix");
    }
}
