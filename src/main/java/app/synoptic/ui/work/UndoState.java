package app.synoptic.ui.work;

import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which change would be taken back now, and which made again. FX thread only.
public final class UndoState {

    private final Library library;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable JournalEntry> undoable = new ReadOnlyObjectWrapper<>(this, "undoable");
    private final ReadOnlyObjectWrapper<@Nullable JournalEntry> redoable = new ReadOnlyObjectWrapper<>(this, "redoable");

    public UndoState(Library library, Jobs jobs) {
        this.library = library;
        this.jobs = jobs;
    }

    /// The change that would be taken back; null where there is none.
    public ReadOnlyObjectProperty<@Nullable JournalEntry> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// The change that would be made again; null where there is none.
    public ReadOnlyObjectProperty<@Nullable JournalEntry> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    private record Ends(Optional<JournalEntry> last, Optional<JournalEntry> next) {}

    /// Looks again, after all changes asked for so far.
    public void refresh() {
        jobs.keep(() -> new Ends(last(library), library.redoable()), ends -> {
            undoable.set(ends.last.orElse(null));
            redoable.set(ends.next.orElse(null));
        });
    }

    /// Tells `asked` of the change that would be taken back after all changes asked for so far.
    public void newest(Consumer<Optional<JournalEntry>> asked) {
        jobs.keep(() -> last(library), asked);
    }

    /// The change that would be taken back. What a library began with stays: nobody asked for it.
    static Optional<JournalEntry> last(Library library) {
        return library.undoable().filter(entry -> !entry.addsDossier() || entry.number() > 1);
    }
}
