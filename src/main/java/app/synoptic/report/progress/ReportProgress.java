package app.synoptic.report.progress;

import java.util.concurrent.CancellationException;

/// Follows a report that is being made. Called by the thread that makes it.
public interface ReportProgress {

    /// Follows nothing, and always wants it.
    ReportProgress NONE = new ReportProgress() {
        @Override
        public void at(Stage stage, int done, int all) {}

        @Override
        public boolean wanted() {
            return true;
        }
    };

    /// Is told how much of a stage is done: figures laid out, pages drawn; `all` is 0 where that cannot be told.
    void at(Stage stage, int done, int all);

    /// Whether the report is still wanted. Where it is not, making it ends soon.
    boolean wanted();

    /// Tells how far it is.
    ///
    /// @throws CancellationException if it is not wanted any more
    default void step(Stage stage, int done, int all) {
        if (!wanted()) {
            throw new CancellationException("the report is not wanted any more");
        }
        at(stage, done, all);
    }
}
