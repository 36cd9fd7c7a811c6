package app.synoptic.store.encryption;

import app.synoptic.files.OwnerOnly;
import app.synoptic.files.WholeFile;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the key of an encrypted library lies beside it: in `library.key`, and once more in `library.key.copy`, which is read where the first
/// is damaged. Whether a library is encrypted the store itself says.
///
/// @param folder of the library
public record KeyFiles(Path folder) {

    /// The fewest characters of a passphrase.
    public static final int SHORTEST = 8;

    private static final Logger LOG = LoggerFactory.getLogger(KeyFiles.class);
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    /// So many bytes at the beginning of a store say whether it is encrypted.
    public static final int MARK = ENCRYPTED.length;

    private static final int LARGEST = 1 << 12;

    /// The file that counts.
    public Path file() {
        return folder.resolve("library.key");
    }

    /// The same once more.
    public Path copy() {
        return folder.resolve("library.key.copy");
    }

    /// Whether the file of a store is encrypted; not where there is none. Not for one that this process has open: closing the file again
    /// would drop the locks on it.
    public static boolean encrypted(Path store) {
        try (var in = Files.newInputStream(store)) {
            return encrypted(in.readNBytes(MARK));
        } catch (IOException none) {
            return false;
        }
    }

    /// Whether a store that begins so is encrypted.
    ///
    /// @param beginning [#MARK] bytes, or fewer where it has no more
    public static boolean encrypted(byte[] beginning) {
        return Arrays.equals(beginning, ENCRYPTED);
    }

    /// The header that counts; of the two the one that is whole.
    ///
    /// @throws StoreException if neither is
    public KeyHeader header() {
        try {
            return read(file());
        } catch (IOException | KeyHeader.Damaged first) {
            try {
                return read(copy());
            } catch (IOException | KeyHeader.Damaged second) {
                throw new StoreException(Reason.KEY_DAMAGED, ("The key of the encrypted library cannot be read: %s and %s are missing or damaged. Nothing is wrong with the "
                        + "passphrase. Each backup of the library holds its key, too: restore one.").formatted(file(), copy()), first);
            }
        }
    }

    /// The header, where there is a whole one.
    public Optional<KeyHeader> whole() {
        try {
            return Optional.of(header());
        } catch (StoreException damaged) {
            return Optional.empty();
        }
    }

    /// Whether both files are whole and the same.
    public boolean sound() {
        try {
            return read(file()).text().equals(read(copy()).text());
        } catch (IOException | KeyHeader.Damaged e) {
            return false;
        }
    }

    static KeyHeader read(Path file) throws IOException, KeyHeader.Damaged {
        try (var in = Files.newInputStream(file)) {
            return KeyHeader.parse(new String(in.readNBytes(LARGEST), StandardCharsets.ISO_8859_1));
        }
    }

    /// The key of the library. Where one of the two files is damaged it is made again from the other. Takes as long as a try costs.
    ///
    /// @throws StoreException if the passphrase is another, or neither file is whole
    public LibraryKey unlock(char[] passphrase) {
        KeyHeader header = header();
        LibraryKey key = header.unwrap(passphrase).orElseThrow(() -> wrong("the library in " + folder));
        mend(header);
        return key;
    }

    /// What is said where a passphrase is another.
    public static StoreException wrong(String what) {
        return new StoreException(Reason.WRONG_PASSPHRASE, "This is not the passphrase of %s.".formatted(what), null);
    }

    private void mend(KeyHeader header) {
        try {
            if (!sound() && Files.isWritable(folder)) {
                write(header);
                LOG.warn("one of the two key files in {} was damaged, and was made again from the other", folder);
            }
        } catch (StoreException e) {
            LOG.warn("a key file in {} is damaged, and cannot be made again now", folder, e);
        }
    }

    /// Keeps a header; the first file decides, so whoever is killed between the two has the one or the other.
    public void write(KeyHeader header) {
        write(file(), header);
        write(copy(), header);
    }

    /// Keeps a key under a passphrase.
    ///
    /// @throws StoreException if that is too short
    public void write(LibraryKey key, char[] passphrase, KeyCost cost) {
        requireLong(passphrase);
        write(KeyHeader.wrap(key, passphrase, cost));
    }

    /// Writes a header to one file.
    public static void write(Path file, KeyHeader header) {
        WholeFile.write(file, out -> out.write(header.text().getBytes(StandardCharsets.US_ASCII)),
                (path, why, cause) -> new StoreException(Reason.FAILED, "The key %s could not be written: %s.".formatted(path, why), cause));
        try {
            OwnerOnly.restrict(file);
        } catch (IOException e) {
            LOG.warn("others may read the wrapped key {}", file, e);
        }
    }

    /// Has another passphrase open the library. What is encrypted stays as it is, and so do backups: each opens with the passphrase the library
    /// had when it was made.
    ///
    /// @throws StoreException if the present one is another, or the new one too short
    public void change(char[] present, char[] next, KeyCost cost) {
        requireLong(next);
        try (LibraryKey key = unlock(present)) {
            write(key, next, cost);
        }
    }

    /// @throws StoreException if it is too short
    public static void requireLong(char[] passphrase) {
        if (passphrase.length < SHORTEST) {
            throw new StoreException(Reason.WRONG_PASSPHRASE, "A passphrase has at least %d characters.".formatted(SHORTEST), null);
        }
    }

    /// Takes both away.
    public void remove() {
        try {
            Files.deleteIfExists(file());
            Files.deleteIfExists(copy());
        } catch (IOException e) {
            throw new StoreException(Reason.FAILED, "The key %s could not be removed.".formatted(file()), e);
        }
    }
}
