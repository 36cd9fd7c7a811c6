package app.synoptic.ui.timeline;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.timeline.layout.Chart;
import app.synoptic.ui.timeline.layout.Chip;
import app.synoptic.ui.timeline.layout.Density;
import app.synoptic.ui.timeline.layout.Frame;
import java.util.stream.Collectors;

/// Says in words what a picture of the timeline shows of the selected event.
final class Narration {

    private Narration() {}

    static String of(Chart chart, Frame frame) {
        if (frame.selected() < 0) {
            return Messages.get("timeline.accessible.none", chart.table().countIn(frame.scale().span())) + counted(frame) + rest(frame);
        }
        Event event = chart.table().event(frame.selected());
        String sources = event.attestations().stream()
                .map(attestation -> Messages.get("timeline.accessible.source", publisher(chart, attestation), dated(chart, attestation)))
                .collect(Collectors.joining(" "));
        return Messages.get("timeline.accessible.selected", event.label(), Dates.fully(event.date(), chart.open().clock()), sources) + counted(frame) + rest(frame);
    }

    /// How many events have no label of their own.
    private static String counted(Frame frame) {
        int counted = frame.chips().stream().mapToInt(Chip::count).sum();
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
    static String dated(Chart chart, Attestation attestation) {
        return attestation.date() == null ? Messages.get("timeline.undated") : Dates.own(attestation, chart.open());
    }

    static String publisher(Chart chart, Attestation attestation) {
        return Publishers.of(chart.dossier(), attestation.source());
    }
}
