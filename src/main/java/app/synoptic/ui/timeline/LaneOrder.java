package app.synoptic.ui.timeline;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.LaneGrouping;
import app.synoptic.ui.timeline.layout.LaneGroups;
import app.synoptic.ui.timeline.layout.LaneRanking;
import app.synoptic.ui.timeline.layout.TimelineModel;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which sources want a lane at the top, and whether the others are unfolded, and scrolled how far.
final class LaneOrder {

    private final Runnable changed;
    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded");
    private final ObjectProperty<LaneGrouping> grouping = new SimpleObjectProperty<>(this, "grouping", LaneGrouping.NONE);
    private List<SourceId> leading = List.of();
    private List<Integer> wanted = List.of();
    private int first;
    private @Nullable DossierId dossier;
    private List<Source> sources = List.of();
    private UnaryOperator<SourceId> roots = UnaryOperator.identity();
    private LaneGroups groups = LaneGroups.of(sources, LaneGrouping.NONE, roots);

    /// @param changed is run whenever another picture is due
    LaneOrder(Runnable changed) {
        this.changed = changed;
        unfolded.subscribe(changed);
        grouping.subscribe(() -> {
            first = 0;
            group();
            changed.run();
        });
    }

    /// By what those stand together that have lanes to scroll through.
    ObjectProperty<LaneGrouping> groupingProperty() {
        return grouping;
    }

    /// Whether the sources without a lane at the top have lanes to scroll through.
    BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    /// Wants lanes at the top for these before all others.
    void lead(List<SourceId> sources) {
        leading = List.copyOf(sources);
    }

    /// Follows what is selected and how the sources stand; begins anew where another dossier is shown.
    void follow(@Nullable TimelineModel model, @Nullable EventId selected) {
        if (model != null && !model.dossier().id().equals(dossier)) {
            dossier = model.dossier().id();
            first = 0;
            unfolded.set(false);
        }
        if (model != null && !model.dossier().sources().equals(sources)) {
            sources = model.dossier().sources();
            roots = model.open()::root;
            group();
        }
        wanted = model == null ? List.of() : model.leading(leading, selected);
    }

    private void group() {
        groups = LaneGroups.of(sources, grouping.get(), roots);
    }

    LaneRanking lineup() {
        return new LaneRanking(wanted, unfolded.get(), first, groups);
    }

    /// The picture as it was drawn: no further scrolled than there is anything.
    void drawn(Frame frame) {
        first = frame.first();
    }

    void scrollTo(int lane) {
        first = Math.max(0, lane);
        changed.run();
    }

    /// Goes on by one lane, down (1) or up (−1): unfolds them going down, and folds them going up from the first.
    void step(int way) {
        if (!unfolded.get()) {
            unfolded.set(way > 0);
        } else if (way < 0 && first == 0) {
            unfolded.set(false);
        } else {
            scrollTo(first + way);
        }
    }
}
