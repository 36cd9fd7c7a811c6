package app.synoptic.store;

import java.util.concurrent.CancellationException;

/// Who follows a change while it is written. Asked by the thread that writes.
public interface ChangeProgress {

    /// Follows nothing, and wants all.
    ChangeProgress UNWATCHED = (_, _) -> { };

    /// Is told how many rows are written. More may turn out to be needed than were foreseen.
    ///
    /// @param all how many there will be, as far as is known; 0 as long as nothing is
    /// @throws CancellationException where the change is not wanted any more; then nothing of it is kept
    void at(long done, long all);
}
