package app.synoptic.ui.timeline;

import app.synoptic.domain.Event;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.layout.TimelineModel;
import app.synoptic.ui.timeline.layout.ZoomLevels;
import app.synoptic.ui.timeline.paint.Painter;
import app.synoptic.ui.timeline.paint.TextMetrics;
import app.synoptic.ui.work.Jobs;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Makes charts: of few events at once, of many away from the FX thread; what is asked for last wins. FX thread only.
final class TimelineModelMaker {

    private static final int AT_ONCE = 2_000;

    private final Jobs jobs;
    private final Consumer<TimelineModel> made;
    private final Runnable finer;
    private int asked;
    private boolean working;

    /// @param made  is given each chart
    /// @param finer is run when a chart can be drawn better than before
    TimelineModelMaker(Jobs jobs, Consumer<TimelineModel> made, Runnable finer) {
        this.jobs = jobs;
        this.made = made;
        this.finer = finer;
    }

    /// Makes a chart of `events` whose labels are set in `family`.
    void make(OpenDossier open, List<Event> events, String family) {
        asked++;
        int ticket = asked;
        if (events.size() <= AT_ONCE) {
            made.accept(chart(open, events, family));
        } else {
            jobs.read(Messages.get("job.timeline"), () -> chart(open, events, family), model -> {
                if (ticket == asked) {
                    made.accept(model);
                }
            });
        }
    }

    /// Forgets what is being made.
    void forget() {
        asked++;
    }

    /// Makes what a chart lacked when it was last drawn, one thing at a time.
    void complete(TimelineModel model) {
        if (!working) {
            model.levels().lacking().ifPresent(this::work);
        }
    }

    private void work(ZoomLevels.Work work) {
        working = true;
        jobs.read(Messages.get("job.timeline"), () -> {
            try {
                return work.make();
            } finally {
                Platform.runLater(() -> working = false);
            }
        }, keep -> {
            keep.run();
            finer.run();
        });
    }

    private static TimelineModel chart(OpenDossier open, List<Event> events, String family) {
        TextMetrics letters = new TextMetrics(family);
        return new TimelineModel(open, events, event -> Painter.labelWidth(letters, event.label(), open.contested(event.id())));
    }
}
