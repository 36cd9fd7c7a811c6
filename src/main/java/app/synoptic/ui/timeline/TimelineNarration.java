package app.synoptic.ui.timeline;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.timeline.layout.ClusterChip;
import app.synoptic.ui.timeline.layout.Density;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.TimelineModel;
import java.util.stream.Collectors;

/// Says in words what a picture of the timeline shows of the selected event.
final class TimelineNarration {

    private TimelineNarration() {}

    static String of(TimelineModel model, Frame frame) {
        if (frame.selected() < 0) {
            return Messages.get("timeline.accessible.none", model.table().countIn(frame.scale().span())) + counted(frame) + rest(frame);
        }
        Event event = model.table().event(frame.selected());
        String sources = event.attestations().stream()
                .map(attestation -> Messages.get("timeline.accessible.source", publisher(model, attestation), dated(model, attestation)))
                .collect(Collectors.joining(" "));
        return Messages.get("timeline.accessible.selected", event.label(), DateLabels.fully(event.date(), model.open().clock()), sources) + counted(frame) + rest(frame);
    }

    /// How many events have no label of their own.
    private static String counted(Frame frame) {
        int counted = frame.chips().stream().mapToInt(ClusterChip::count).sum();
        return counted == 0 ? "" : " " + Messages.get("timeline.accessible.counted", counted);
    }

    /// What the sources tell that have no lane of their own.
    private static String rest(Frame frame) {
        return frame.rest() == null ? "" : " " + of(frame.rest());
    }

    static String of(Density rest) {
        return Messages.get("timeline.accessible.rest", rest.sources(), rest.count(), rest.contested());
    }

    /// A source's own date in words, or that it gives none.
    static String dated(TimelineModel model, Attestation attestation) {
        return attestation.date() == null ? Messages.get("timeline.undated") : DateLabels.own(attestation, model.open());
    }

    static String publisher(TimelineModel model, Attestation attestation) {
        return Publishers.of(model.dossier(), attestation.source());
    }
}
