package app.synoptic.store.h2.sql;

import app.synoptic.store.encryption.LibraryKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.jspecify.annotations.Nullable;

/// A file system of H2 that encrypts files as H2 does with `CIPHER=AES`, for what works on files and knows no ciphers. The keys are never
/// part of a name: names come into messages. Public because H2 makes its instances.
public final class CipherFileSystem extends FilePathWrapper {

    private static final String SCHEME = "ciphered";
    private static final Map<String, byte[]> KEYS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new CipherFileSystem());
    }

    /// Something that is done to a file by its name.
    public interface Work {
        void on(String name) throws IOException;
    }

    /// Does some work on a file under a name by which it is read and written encrypted; without a key under its own.
    public static void with(Path file, @Nullable LibraryKey key, Work work) throws IOException {
        if (key == null) {
            work.on(file.toString());
            return;
        }
        char[] password = key.storePassword();
        String base = FilePath.get(file.toString()).toString();
        KEYS.put(base, FilePathEncrypt.getPasswordBytes(password));
        try {
            work.on(SCHEME + ":" + file);
        } finally {
            Arrays.fill(KEYS.remove(base), (byte) 0);
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        byte[] key = KEYS.get(getBase().toString());
        if (key == null) {
            throw new IOException("there is no key for " + getBase());
        }
        return new FileEncrypt(getBase().toString(), key.clone(), getBase().open(mode));
    }

    /// How long the file is without the block that only encrypted files have.
    @Override
    public long size() {
        return Math.max(0, getBase().size() - FileEncrypt.BLOCK_SIZE);
    }
}
