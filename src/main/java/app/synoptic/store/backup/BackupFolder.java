package app.synoptic.store.backup;

import app.synoptic.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder in which the backups of a library lie that make themselves. Only files with the names given here, and of that library, are
/// listed, and only those are ever taken away.
///
/// @param folder  need not be there yet
/// @param library the folder of the library
public record BackupFolder(Path folder, Path library) {

    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final String BEGIN = "synoptic-";
    private static final int LENGTH = 19;
    private static final Pattern NAME = Pattern.compile(BEGIN + "\\d{8}-\\d{6}-\\d{3}(-schema-\\d+)?\\.backup");
    private static final String USUAL = "backups";

    public BackupFolder {
        folder = folder.toAbsolutePath().normalize();
        library = library.toAbsolutePath().normalize();
    }

    /// The folder beside a library.
    public static BackupFolder beside(Path library) {
        return new BackupFolder(library.resolve(USUAL), library);
    }

    /// Whether it lies beside the library, so that all in it are the library's, wherever that was when they were made.
    public boolean beside() {
        return folder.equals(library.resolve(USUAL));
    }

    /// A name for a backup made at `now`. The folder is made where it lies beside the library; one that a person chose was there when
    /// she did, and a disk that is not connected is not to be made up for.
    public Path next(Instant now) throws IOException {
        ready();
        return folder.resolve("%s%s.backup".formatted(BEGIN, STAMP.format(now)));
    }

    /// The same for one made before the library leaves a schema.
    public Path next(Instant now, int schema) throws IOException {
        ready();
        return folder.resolve("%s%s-schema-%d.backup".formatted(BEGIN, STAMP.format(now), schema));
    }

    private void ready() throws IOException {
        if (beside()) {
            OwnerOnly.folder(folder);
        } else if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "that folder is not there");
        }
    }

    /// Those that can be read, the newest first. One that cannot is logged, and stays where it is.
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).flatMap(file -> read(file).stream())
                    .filter(backup -> beside() || backup.contents().library().equals(library))
                    .sorted(Comparator.comparing(Backup::made).reversed()).toList();
        } catch (IOException e) {
            LOG.warn("the backups in {} cannot be listed", folder, e);
            return List.of();
        }
    }

    private static Optional<Backup> read(Path file) {
        try {
            long size = Files.size(file);
            String name = file.getFileName().toString();
            return BackupArchive.contents(file).map(contents -> new Backup(file, size, Instant.from(STAMP.parse(name.substring(BEGIN.length(), BEGIN.length() + LENGTH))),
                    contents, name.contains("-schema-")));
        } catch (IOException | DateTimeException damaged) {
            LOG.warn("the backup {} cannot be read", file, damaged);
            return Optional.empty();
        }
    }
}
