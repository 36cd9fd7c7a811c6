package app.synoptic.store.h2.sql;

import app.synoptic.store.ChangeProgress;

/// Counts the rows that a transaction writes, for whoever follows it and may end it.
public final class WrittenRows {

    private final ChangeProgress progress;
    private long written;
    private long foreseen;

    WrittenRows(ChangeProgress progress) {
        this.progress = progress;
    }

    /// So many more are to be written.
    public void foresee(long rows) {
        foreseen += rows;
        goOn();
    }

    /// So many more were written.
    public void add(int rows) {
        written += rows;
        goOn();
    }

    /// @throws java.util.concurrent.CancellationException if the transaction is not wanted any more
    public void goOn() {
        progress.at(Math.min(written, foreseen), foreseen);
    }
}
