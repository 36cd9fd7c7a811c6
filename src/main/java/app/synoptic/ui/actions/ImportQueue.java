package app.synoptic.ui.actions;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Notice;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;

/// What a person gave, dealt with one after another, whatever it is: what is asked of one is answered before the next is looked at. FX
/// thread only.
final class ImportQueue {

    /// Deals with one thing.
    interface Step {

        /// @param next to be run when it is done with
        void take(Runnable next);
    }

    private final Queue<Step> waiting = new ArrayDeque<>();
    private boolean busy;

    /// Has each file dealt with when all that was given before is done with.
    ///
    /// @param each is given the file, and what is to be run when it is done with
    void add(List<Path> files, BiConsumer<Path, Runnable> each) {
        files.forEach(file -> add(next -> each.accept(file, next)));
    }

    void add(Step step) {
        waiting.add(step);
        if (!busy) {
            go();
        }
    }

    /// Tells what came of taking back what was given: with how many changes others stand in the way.
    static Consumer<Integer> takenBack(Notice notice) {
        return left -> notice.tell(left == 0 ? Messages.get("imports.back.done") : Messages.get("imports.back.left", left));
    }

    private void go() {
        Step step = waiting.poll();
        busy = step != null;
        if (step != null) {
            boolean[] done = {false};
            step.take(() -> {
                if (!done[0]) {
                    done[0] = true;
                    Platform.runLater(this::go);
                }
            });
        }
    }
}
