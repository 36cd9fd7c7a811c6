package app.synoptic.store.h2.file;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.sql.Failures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Looks at the file of a store before H2 opens it to write. H2 mends what it can: from a file that was cut short
/// it takes the last state that is still there, however old, and writes it back over the rest; an empty file it
/// takes for a new store. Here such a file is damaged, and stays as it is for somebody to rescue.
public final class Probe {

    private static final int HEADERS = 2 * 4096;

    /// A header as H2 writes it when it closes a store, with all of it on disk. The one left by a process that was
    /// killed promises nothing.
    private static final Pattern CLEAN = Pattern.compile("H:2,[^\\n]*clean:1,[^\\n]*version:([0-9a-f]{1,15})[,\\n]");

    private Probe() {}

    /// How much of the file is in use, in percent.
    ///
    /// @param key null where it is not encrypted
    /// @throws StoreException if the file is not the whole of a store, or cannot be read
    public static int requireSound(Path store, @Nullable LibraryKey key) {
        try {
            long promised = promised(store);
            try (MVStore opened = builder(store, key).readOnly().open()) {
                if (opened.getCurrentVersion() < promised || opened.getMapNames().isEmpty()) {
                    throw damaged(store, null);
                }
                return opened.getFillRate() * opened.getFileStore().getChunksFillRate() / 100;
            }
        } catch (MVStoreException e) {
            StoreException failure = Failures.of(store, "opened", e);
            throw failure.reason() == Reason.FAILED ? damaged(store, e) : failure;
        } catch (IOException e) {
            throw Failures.of(store, "opened", e);
        }
    }

    /// What opens the file of a store below SQL.
    static MVStore.Builder builder(Path store, @Nullable LibraryKey key) {
        MVStore.Builder builder = new MVStore.Builder().fileName("async:" + store);
        return key == null ? builder : builder.encryptionKey(key.storePassword());
    }

    /// For a file that was only looked at.
    private static StoreException damaged(Path store, @Nullable Throwable cause) {
        return new StoreException(Reason.DAMAGED, "The store %s is damaged, and was left as it is.".formatted(store), cause);
    }

    /// The state the file is known to have had on disk; 0 if it does not say.
    private static long promised(Path store) throws IOException {
        if (!Files.isRegularFile(store) || Files.size(store) == 0) {
            throw damaged(store, null);
        }
        try (InputStream file = Files.newInputStream(store)) {
            Matcher header = CLEAN.matcher(new String(file.readNBytes(HEADERS), StandardCharsets.ISO_8859_1));
            long version = 0;
            while (header.find()) {
                version = Math.max(version, Long.parseLong(header.group(1), 16));
            }
            return version;
        }
    }
}
