package app.synoptic.store.h2.file;

import app.synoptic.files.OwnerOnly;
import app.synoptic.store.h2.sql.Failures;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A hidden folder beside a file, in which that file is made until it is whole. A process that is killed leaves it
/// behind; so the folder of the library says where it is, and whoever has the library next clears it away.
///
/// @param library whose folder says so
/// @param target  the file that is made
public record Workshop(StoreFolder library, Path target) {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);
    private static final String SUFFIX = ".part";

    private Path place() {
        return target.resolveSibling("." + target.getFileName() + SUFFIX);
    }

    /// Makes the folder.
    ///
    /// @param noted whether the folder of the library says so
    StoreFolder open(boolean noted) throws IOException {
        Path place = place();
        if (noted) {
            OwnerOnly.file(library.errand());
            Files.writeString(library.errand(), place.toString());
        }
        OwnerOnly.folder(place);
        StoreFolder made = new StoreFolder(place, library.key());
        made.clear();
        return made;
    }

    /// Clears the folder away.
    void close(boolean noted) {
        clear(place());
        if (noted) {
            library.clear(library.errand());
        }
    }

    /// Forgets all that a process left behind that was killed, in its library and elsewhere. Only for who has the lock.
    public static void sweep(StoreFolder library) {
        RestoreSteps.finish(library);
        library.clear();
        try {
            Path place = Path.of(Files.readString(library.errand()).strip());
            if (place.isAbsolute() && String.valueOf(place.getFileName()).matches("\\..+\\" + SUFFIX)) {
                clear(place);
            }
            library.clear(library.errand());
        } catch (NoSuchFileException none) {
            return;
        } catch (IOException | InvalidPathException e) {
            LOG.warn("what an interrupted backup left behind stays there", e);
        }
    }

    /// Only what the program makes there goes, and the folder if nothing else is in it.
    private static void clear(Path place) {
        try {
            if (Files.isDirectory(place)) {
                new StoreFolder(place, null).clear();
                Files.delete(place);
            }
        } catch (DirectoryNotEmptyException others) {
            LOG.info("{} is not empty", place);
        } catch (IOException e) {
            throw Failures.of("folder", place, "removed", e);
        }
    }
}
