package app.synoptic.ui.actions;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/// Tells how far something is that a person waits for, as soon as that takes longer than a moment, and lets her stop it; taking the sheet
/// away stops it, too. FX thread only.
final class ProgressSheet {

    private static final Duration SOON = Duration.millis(400);

    private final Overlay overlay;
    private final DialogSheet sheet;
    private final WrappingLabel words = new WrappingLabel("", "words");
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button stop;
    private final PauseTransition soon = new PauseTransition(SOON);
    private Runnable stopping = () -> {};
    private boolean shown;

    /// @param id    by which it is found; its words are found by this and `-words`, its button by `-stop`
    /// @param title what is waited for
    /// @param first what is said until more is known
    ProgressSheet(Overlay overlay, String id, String title, String first) {
        this.overlay = overlay;
        sheet = new DialogSheet(id, title, overlay::hide);
        words.setId(id + "-words");
        words.setText(first);
        bar.setId(id + "-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        stop = DialogSheet.button(id + "-stop", Messages.get("progress.stop"), overlay::hide);
        sheet.add(words, bar);
        sheet.offer(List.of(stop));
        // Enter may be meant for what was there before: it stops nothing.
        stop.setDefaultButton(false);
        bar.setFocusTraversable(true);
        soon.setOnFinished(_ -> show());
    }

    /// From now on it is waited.
    ///
    /// @param ends stops what is waited for
    void begin(Runnable ends) {
        stopping = ends;
        soon.play();
    }

    /// The same; what comes next is not kept waiting by what is given up.
    void begin(Runnable giveUp, Runnable next) {
        begin(() -> {
            giveUp.run();
            next.run();
        });
    }

    /// Ends it where nothing comes of it: that is said, and what comes next goes on.
    Consumer<String> refusal(Notice notice, Runnable next) {
        return why -> {
            end();
            notice.warn(why);
            next.run();
        };
    }

    private void show() {
        shown = true;
        overlay.show(sheet, bar, () -> {
            if (shown) {
                shown = false;
                stopping.run();
            }
        });
    }

    /// How far it is.
    ///
    /// @param share from 0 to 1; below 0 where nobody knows
    void tell(String now, double share) {
        words.setText(now);
        bar.setProgress(share < 0 ? ProgressBar.INDETERMINATE_PROGRESS : share);
    }

    /// It can be stopped no more.
    void settle() {
        stopping = () -> {};
        stop.setDisable(true);
    }

    /// It is waited no more.
    void end() {
        soon.stop();
        if (shown) {
            shown = false;
            overlay.hide();
        }
    }
}
