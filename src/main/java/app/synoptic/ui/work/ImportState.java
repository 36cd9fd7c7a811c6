package app.synoptic.ui.work;

import app.synoptic.domain.kept.PersistentList;
import app.synoptic.intake.ImportResult;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far an import is.
///
/// @param all     how many were given: files, and in the place of one that holds several captures those that are taken of it
/// @param taken   what became of those that are done, in their order; where it was given up, fewer than all
/// @param now     what is being taken in, or asked about, by its name; null while nothing is
/// @param leftOut how many files in the folders given are nothing to be read
public record ImportState(Phase phase, int all, List<Taken> taken, @Nullable String now, int leftOut) {

    static final ImportState NONE = new ImportState(Phase.NONE, 0, List.of(), null, 0);

    public enum Phase { NONE, RUNNING, PAUSED, DONE }

    /// What became of one file, or of one of the captures in it.
    ///
    /// @param name   what it is called
    /// @param change the change it is in the history; 0 where nothing was changed
    public record Taken(Path file, String name, ImportResult intake, long change) {}

    /// The changes it has made, oldest first.
    public List<Long> changes() {
        return taken.stream().map(Taken::change).filter(change -> change > 0).toList();
    }

    /// Whether some of them lay in files together.
    public boolean parts() {
        return taken.stream().map(Taken::file).distinct().count() < taken.size();
    }

    ImportState in(Phase next) {
        return new ImportState(next, all, taken, now, leftOut);
    }

    ImportState at(@Nullable String next) {
        return new ImportState(phase, all, taken, next, leftOut);
    }

    ImportState with(int more, int aside) {
        return new ImportState(phase, all + more, taken, now, leftOut + aside);
    }

    ImportState with(Taken one) {
        return new ImportState(phase, all, PersistentList.of(taken).adding(taken.size(), one), null, leftOut);
    }
}
