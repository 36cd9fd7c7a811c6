package app.synoptic.store;

import java.util.concurrent.CancellationException;

/// Who follows an examination. Asked by the thread that examines.
public interface Examination {

    /// Follows nothing, and wants all.
    Examination UNWATCHED = (_, _) -> { };

    /// Is told how far it is.
    ///
    /// @throws CancellationException where the rest is not wanted
    void at(int done, int all);
}
