package app.synoptic.intake;

import app.synoptic.read.Beside;
import app.synoptic.read.record.BesideNames;
import app.synoptic.read.record.RecordFile;
import app.synoptic.read.record.SourceRecord;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the record that a researcher keeps of a file beside it: one called after it, or one in a list that names it, as reference
/// managers write them beside the folder of their files.
final class BesideRecords {

    /// A list lies at most so many folders above its files.
    private static final int UP = 3;
    private static final int MOST_LISTS = 8;

    private BesideRecords() {}

    /// What is known of a file by its record; nothing where it has none. Reads small files: not for a thread that draws.
    static Beside of(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            return Beside.NOTHING;
        }
        return alone(folder, name.toString()).or(() -> listed(folder, file.toAbsolutePath().normalize())).map(record -> new Beside(record.known())).orElse(Beside.NOTHING);
    }

    private static Optional<SourceRecord> alone(Path folder, String name) {
        return BesideNames.of(name).stream().map(folder::resolve).map(BesideRecords::records).filter(records -> records.size() == 1).map(List::getFirst).findFirst();
    }

    private static Optional<SourceRecord> listed(Path folder, Path file) {
        Path at = folder;
        for (int steps = 0; at != null && steps < UP; at = at.getParent(), steps++) {
            Path here = at;
            for (Path list : lists(here)) {
                Optional<SourceRecord> record = records(list).stream().filter(one -> one.files().stream().anyMatch(path -> same(here, path, file))).findFirst();
                if (record.isPresent()) {
                    return record;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean same(Path folder, String path, Path file) {
        try {
            return folder.resolve(path.replace('\\', '/')).normalize().equals(file);
        } catch (InvalidPathException address) {
            return false;
        }
    }

    private static List<Path> lists(Path folder) {
        List<Path> lists = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.ris")) {
            for (Path list : files) {
                if (lists.size() < MOST_LISTS) {
                    lists.add(list);
                }
            }
        } catch (IOException | DirectoryIteratorException unread) {
            return List.of();
        }
        lists.sort(null);
        return lists;
    }

    private static List<SourceRecord> records(Path file) {
        return Files.isRegularFile(file) && FileBytes.of(file, RecordFile.MOST_BYTES) instanceof FileBytes.Read(var bytes)
                ? RecordFile.of(bytes, String.valueOf(file.getFileName())) : List.of();
    }
}
