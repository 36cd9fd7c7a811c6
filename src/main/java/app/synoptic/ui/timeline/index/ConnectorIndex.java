package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch;
import app.synoptic.axis.TimeSpan;
import app.synoptic.ui.timeline.index.Contested.Case;
import app.synoptic.ui.timeline.scale.Zoom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which contested events are joined across the lanes at one step of zoom, and how far beside its moment each line runs,
/// so that two lines never meet a lane at one place: like tracks, each a few pixels from the next. An event for which
/// there is no place within its own day is not joined before one looks closer. Does not depend on what is in view.
public final class ConnectorIndex {

    /// No lines at all.
    public static final ConnectorIndex NONE = new ConnectorIndex(List.of(), List.of());


    private final List<PlacedConnector> joins;
    private final Intervals intervals;

    private ConnectorIndex(List<PlacedConnector> joins, List<List<Stretch>> stretches) {
        this.joins = joins;
        intervals = new Intervals(stretches.stream().mapToLong(all -> all.stream().mapToLong(Stretch::from).min().orElseThrow()).toArray(),
                stretches.stream().mapToLong(all -> all.stream().mapToLong(Stretch::until).max().orElseThrow()).toArray());
    }

    public static ConnectorIndex of(EventTable table, Contested contested, Zoom zoom) {
        ConnectorTracks tracks = new ConnectorTracks(table, zoom.millisPerPixel());
        List<PlacedConnector> joins = new ArrayList<>();
        List<List<Stretch>> stretches = new ArrayList<>();
        for (Case one : contested.cases()) {
            tracks.join(one).ifPresent(join -> {
                joins.add(join);
                stretches.add(Stream.concat(Stream.of(table.stretch(one.event())), one.dated().values().stream()).toList());
            });
        }
        return new ConnectorIndex(joins, stretches);
    }

    /// The lines of which anything lies in `span`.
    public List<PlacedConnector> in(TimeSpan span) {
        List<PlacedConnector> found = new ArrayList<>();
        intervals.visit(span, i -> found.add(joins.get(i)));
        return found;
    }
}
