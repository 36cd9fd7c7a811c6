package app.synoptic.ui.actions;

import java.nio.file.Path;

/// What only the program can do for a window: close the library it shows, and open it again otherwise.
public interface Reopening {

    /// Nothing can be done.
    Reopening NONE = new Reopening() {
        @Override
        public void restore(Path backup) {
            throw new IllegalStateException("nobody can open the library again");
        }

        @Override
        public void begin() {
            throw new IllegalStateException("nobody can begin a library");
        }
    };

    /// Makes the library from a backup, and opens it in a window that takes the place of this one.
    void restore(Path backup);

    /// Begins an empty library where one is gone, and opens it so.
    void begin();
}
