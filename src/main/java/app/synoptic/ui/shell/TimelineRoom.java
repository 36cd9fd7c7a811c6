package app.synoptic.ui.shell;

import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.table.EventTableView;
import app.synoptic.ui.timeline.TimelineView;
import app.synoptic.ui.timeline.layout.LaneGrouping;
import app.synoptic.ui.work.Jobs;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The upper half of the window: the timeline, or the same events as a table.
final class TimelineRoom extends StackPane {

    private static final String PLACE = "layout.table";
    private static final String JOINED = "layout.joined";
    private static final String GROUPED = "layout.lanes";

    private final Workspace workspace;
    private final Selection selection;
    private final Settings settings;
    private final TimelineView timeline;
    private final BooleanProperty tabled = new SimpleBooleanProperty(this, "tabled");
    private final Subscription subscription;
    private @Nullable EventTableView table;

    TimelineRoom(Workspace workspace, Selection selection, Viewport viewport, Settings settings, Jobs jobs) {
        this.workspace = workspace;
        this.selection = selection;
        this.settings = settings;
        timeline = new TimelineView(workspace, selection, viewport, jobs);
        timeline.animatedProperty().bind(settings.animatedProperty()
                .and(Bindings.not(Platform.getPreferences().reducedMotionProperty())));
        getChildren().add(timeline);
        arrange(settings);
        subscription = Subscription.combine(
                settings.whenArranged(() -> arrange(settings)),
                timeline.joinedProperty().subscribe(now -> settings.place(JOINED, now ? 1 : 0)),
                timeline.groupingProperty().subscribe(now -> settings.word(GROUPED, now, LaneGrouping.NONE)),
                tabled.subscribe(now -> {
                    settings.place(PLACE, now ? 1 : 0);
                    show(now);
                }));
    }

    private void arrange(Settings settings) {
        boolean joined = settings.place(JOINED).orElse(0.0) > 0;
        LaneGrouping grouping = settings.word(GROUPED, LaneGrouping.NONE);
        tabled.set(settings.place(PLACE).orElse(0.0) > 0);
        timeline.joinedProperty().set(joined);
        timeline.groupingProperty().set(grouping);
    }

    /// Whether the table is shown instead of the timeline.
    BooleanProperty tabledProperty() {
        return tabled;
    }

    /// Whether all contested events are joined across the lanes.
    BooleanProperty joinedProperty() {
        return timeline.joinedProperty();
    }

    /// Gives these sources lanes at the top where not all can have one.
    void lead(List<SourceId> sources) {
        timeline.lead(sources);
    }

    private void show(boolean asTable) {
        boolean focused = isFocusWithin();
        timeline.setVisible(!asTable);
        if (asTable && table == null) {
            table = new EventTableView(workspace, selection, settings);
            getChildren().add(table);
        }
        if (table != null) {
            table.setVisible(asTable);
        }
        if (focused) {
            inside().ifPresent(Node::requestFocus);
        }
    }

    /// What takes the focus.
    Optional<Node> inside() {
        return tabled.get() && table != null ? Rooms.within(table).filter(Node::isFocusTraversable).findFirst()
                : Optional.of(timeline);
    }

    @Override
    protected double computeMinHeight(double width) {
        return timeline.minHeight(width);
    }

    void dispose() {
        subscription.unsubscribe();
        timeline.animatedProperty().unbind();
        timeline.dispose();
        if (table != null) {
            table.dispose();
        }
    }
}
