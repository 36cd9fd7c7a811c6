package app.synoptic.store.search;

import app.synoptic.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder an index lies in, `index` beside the store. What is in it is only worth something if it was written by this
/// version of the index and is whole.
final class IndexFolder {

    /// Another one for each change of what words are, how they are folded, where sentences end, or what is indexed.
    static final int FORMAT = 1;
    static final String NAME = "index";
    static final String VERSION = "format";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final Path folder;

    IndexFolder(Path library) {
        folder = library.resolve(NAME);
    }

    private static String version() {
        return FORMAT + " of Lucene " + Version.LATEST.major;
    }

    /// The files of the index: as they were left, or none where they are of no use.
    Directory open() throws IOException {
        if (!Files.isDirectory(folder) || !sound()) {
            return empty();
        }
        return new PrivateDirectory(folder);
    }

    /// Whether what lies in it is of this version, and is what was written.
    boolean sound() {
        try {
            if (!Files.readString(folder.resolve(VERSION)).equals(version())) {
                return false;
            }
            try (Directory directory = new PrivateDirectory(folder)) {
                return !DirectoryReader.indexExists(directory) || whole(directory);
            }
        } catch (IOException | RuntimeException unusable) {
            LOG.info("the search index is made anew: {}", unusable.toString());
            return false;
        }
    }

    /// Reads all files from end to end; their checksums tell.
    private static boolean whole(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        }
    }

    /// The same without anything in it. What another process has open is left alone.
    Directory empty() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            Files.delete(folder);
        }
        OwnerOnly.folder(folder);
        Directory directory = new PrivateDirectory(folder);
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            clear();
            Path version = folder.resolve(VERSION);
            OwnerOnly.file(version);
            Files.writeString(version, version());
        } catch (IOException e) {
            directory.close();
            throw e;
        }
        return directory;
    }

    private void clear() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> !file.equals(folder) && !file.equals(folder.resolve(IndexWriter.WRITE_LOCK_NAME)))
                    .sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
