package app.synoptic.store.backup;

import app.synoptic.domain.form.Sha256;
import app.synoptic.files.FileTree;
import app.synoptic.files.OwnerOnly;
import app.synoptic.files.SealedFiles;
import app.synoptic.store.Holdings;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.encryption.KeyHeader;
import app.synoptic.store.encryption.LibraryKey;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// A backup as one file: a zip of what it says of itself, the statements that make the library again, and what lies beside it. Before
/// there were such archives a backup was the statements alone, compressed by gzip; those are read as well.
public final class BackupArchive {

    private static final String CONTENTS = "contents.properties";
    private static final String STATEMENTS = "library.sql.gz";
    private static final int LARGEST_CONTENTS = 8 << 20;
    private static final String KEY = "library.key";
    private static final int LARGEST_KEY = 1 << 12;
    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_BESIDE = 100L << 20;

    /// What is known of the library when its statements are written down.
    ///
    /// @param key with which the statements, and what lies beside the library, are sealed already; null where they are not
    public record Written(Path library, int schema, Holdings holdings, @Nullable KeyHeader key) {}

    private BackupArchive() {}

    /// Writes an archive to `file`, which is on disk when this returns.
    ///
    /// @param statements compressed by gzip
    public static BackupContents write(Path file, Written written, Path statements) throws IOException {
        Map<String, Path> entries = new LinkedHashMap<>();
        entries.put(STATEMENTS, statements);
        entries.putAll(BackupExtras.of(written.library()));
        return pack(file, Instant.now(), written, entries);
    }

    private static BackupContents pack(Path file, Instant made, Written written, Map<String, Path> entries) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Map.Entry<String, Path> entry : entries.entrySet()) {
            try (InputStream in = Files.newInputStream(entry.getValue())) {
                hashes.put(entry.getKey(), Sha256.of(in));
            }
        }
        BackupContents contents = new BackupContents(made, written.library(), written.schema(), written.holdings(),
                (int) hashes.keySet().stream().filter(BackupExtras::draft).count(), hashes);
        OwnerOnly.file(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
                ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
            zip.putNextEntry(new ZipEntry(CONTENTS));
            zip.write(contents.written().getBytes(StandardCharsets.UTF_8));
            if (written.key() != null) {
                zip.putNextEntry(new ZipEntry(KEY));
                zip.write(written.key().text().getBytes(StandardCharsets.US_ASCII));
            }
            for (Map.Entry<String, Path> entry : entries.entrySet()) {
                zip.setLevel(entry.getKey().equals(STATEMENTS) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                Files.copy(entry.getValue(), zip);
            }
            zip.finish();
            channel.force(true);
        }
        return contents;
    }

    /// Seals a backup that is in plain, in its own place: it is the one or the other, whole, whenever this ends.
    public static void seal(Path file, LibraryKey key, KeyHeader header) throws IOException {
        Path place = file.resolveSibling("." + file.getFileName() + ".part");
        OwnerOnly.folder(place);
        try (ZipFile zip = open(file)) {
            BackupContents said = contents(zip);
            Map<String, Path> entries = new LinkedHashMap<>();
            for (String name : said.hashes().keySet()) {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null || !(name.equals(STATEMENTS) || BackupExtras.admits(name))) {
                    throw new IOException(name + " is not in it, or does not belong there");
                }
                boolean draft = BackupExtras.draft(name);
                String plain = name.substring(name.indexOf('/') + 1);
                Path part = place.resolve(draft ? key.nameFor(plain) : plain);
                OwnerOnly.file(part);
                try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(part)) {
                    if (draft) {
                        out.write(SealedFiles.sealed(plain, in.readAllBytes(), key));
                    } else if (name.equals(STATEMENTS)) {
                        try (OutputStream sealed = key.sealing(out)) {
                            in.transferTo(sealed);
                        }
                    } else {
                        in.transferTo(out);
                    }
                }
                entries.put(draft ? BackupExtras.DRAFTS + "/" + part.getFileName() : name, part);
            }
            Path fresh = place.resolve("backup");
            pack(fresh, said.made(), new Written(said.library(), said.schema(), said.holdings(), header), entries);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            FileTree.delete(place);
        }
    }

    /// What a backup says of itself; empty where it is one of those that say nothing.
    ///
    /// @throws IOException if it is none, or is not whole
    public static Optional<BackupContents> contents(Path file) throws IOException {
        if (!zipped(file)) {
            return Optional.empty();
        }
        try (ZipFile zip = open(file)) {
            return Optional.of(contents(zip));
        }
    }

    private static BackupContents contents(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(CONTENTS);
        if (entry == null) {
            throw new IOException("it does not say what is in it");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return BackupContents.read(new InputStreamReader(new ByteArrayInputStream(in.readNBytes(LARGEST_CONTENTS)), StandardCharsets.UTF_8));
        }
    }

    /// Whether every entry is what was written.
    public static boolean whole(Path file) {
        try (ZipFile zip = open(file)) {
            Map<String, String> hashes = contents(zip).hashes();
            for (Map.Entry<String, String> hash : hashes.entrySet()) {
                ZipEntry entry = zip.getEntry(hash.getKey());
                if (entry == null || !Sha256.of(zip.getInputStream(entry)).equals(hash.getValue())) {
                    return false;
                }
            }
            return hashes.containsKey(STATEMENTS);
        } catch (IOException damaged) {
            return false;
        }
    }

    /// The key a backup is sealed with, under the passphrase that its library had; empty where it is not sealed.
    ///
    /// @throws IOException if it is none, or its key is damaged
    public static Optional<KeyHeader> key(Path file) throws IOException {
        if (!zipped(file)) {
            return Optional.empty();
        }
        try (ZipFile zip = open(file)) {
            ZipEntry entry = zip.getEntry(KEY);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(KeyHeader.parse(new String(in.readNBytes(LARGEST_KEY), StandardCharsets.ISO_8859_1)));
            }
        } catch (KeyHeader.Damaged e) {
            throw new IOException("its key is damaged: " + e.getMessage(), e);
        }
    }

    /// The statements that make the library again.
    ///
    /// @param key with which they are sealed, where they are
    /// @throws StoreException if they are sealed, and there is no such key
    public static InputStream statements(Path file, @Nullable LibraryKey key) throws IOException {
        if (!zipped(file)) {
            return new GZIPInputStream(Files.newInputStream(file));
        }
        ZipFile zip = open(file);
        try {
            ZipEntry entry = zip.getEntry(STATEMENTS);
            if (entry == null) {
                throw new IOException("it holds no library");
            }
            InputStream in = zip.getInputStream(entry);
            if (zip.getEntry(KEY) == null) {
                return new Closing(new GZIPInputStream(in), zip);
            }
            if (key == null) {
                throw new StoreException(Reason.LOCKED, "The backup %s is encrypted: its passphrase is needed.".formatted(file), null);
            }
            return new Closing(new GZIPInputStream(key.opening(in)), zip);
        } catch (IOException | StoreException e) {
            zip.close();
            throw e;
        }
    }

    private static final class Closing extends FilterInputStream {

        private final ZipFile zip;

        Closing(InputStream in, ZipFile zip) {
            super(in);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }

    /// Puts what lay beside the library into a folder.
    ///
    /// @return whether the backup holds such things at all
    /// @throws IOException also if one is not what was written
    public static boolean unpackBeside(Path file, Path folder) throws IOException {
        if (!zipped(file)) {
            return false;
        }
        try (ZipFile zip = open(file)) {
            OwnerOnly.folder(folder.resolve(BackupExtras.DRAFTS));
            for (Map.Entry<String, String> one : contents(zip).hashes().entrySet()) {
                if (BackupExtras.admits(one.getKey())) {
                    unpack(zip, one.getKey(), one.getValue(), folder);
                }
            }
            return true;
        }
    }

    private static void unpack(ZipFile zip, String name, String hash, Path folder) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is not in it");
        }
        Path file = folder.resolve(name);
        OwnerOnly.file(file);
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes((int) LARGEST_BESIDE);
        }
        if (!Sha256.of(bytes).equals(hash)) {
            throw new IOException(name + " in it is not what was written");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Channels.newOutputStream(channel).write(bytes);
            channel.force(true);
        }
    }

    /// SHA-256 of what lies beside a library now, by the name of its entry.
    static Map<String, String> beside(Path library) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Map.Entry<String, Path> entry : BackupExtras.of(library).entrySet()) {
            try (InputStream in = Files.newInputStream(entry.getValue())) {
                hashes.put(entry.getKey(), Sha256.of(in));
            }
        }
        return hashes;
    }

    private static ZipFile open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new ZipException("it has too many entries");
        }
        return zip;
    }

    private static boolean zipped(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }
}
