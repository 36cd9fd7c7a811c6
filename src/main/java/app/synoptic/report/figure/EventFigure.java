package app.synoptic.report.figure;

import app.synoptic.axis.Span;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.VerdictText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// When one event was, source by source, where they give more than one date.
public final class EventFigure {

    private static final int WIDTH = 642;
    private static final long AROUND = Duration.ofDays(1).toMillis();
    private static final String ONE = "";

    private EventFigure() {}

    /// Empty where fewer than two dates are given.
    ///
    /// @param differ whether the dates exclude each other, and so are joined
    public static Optional<Figure> of(Dossier dossier, Event event, boolean differ, Phrases words) {
        List<Attestation> dated = event.attestations().stream().filter(own -> own.date() != null).toList();
        List<Edtf> dates = dated.stream().map(Attestation::date).distinct().toList();
        Optional<Span> span = Span.of(dates, dossier.zone());
        if (dates.size() < 2 || span.isEmpty()) {
            return Optional.empty();
        }
        Span shown = new Span(span.get().from() - AROUND, span.get().until() + 2 * AROUND);
        List<Lane> lanes = new ArrayList<>();
        for (Source source : dossier.sources()) {
            List<Dated> marks = dated.stream().filter(own -> own.source().equals(source.id())).map(own -> mark(own, dossier, words)).toList();
            if (!marks.isEmpty()) {
                lanes.add(new Lane(source.publisher(), marks));
            }
        }
        String told = words.of("figure.event.told", event.label(), dated.stream()
                .map(own -> VerdictText.publisher(own.source(), dossier) + " " + words.dates().own(own)).collect(Collectors.joining("; ")));
        return Optional.of(LanesFigure.of(lanes, shown, dossier.zone(), WIDTH, differ ? Set.of(ONE) : Set.of(), false, words, told));
    }

    private static Dated mark(Attestation own, Dossier dossier, Phrases words) {
        if (own.date() == null) {
            throw new IllegalArgumentException(own.id() + " has no date");
        }
        return Dated.of(own.date(), own.zone() == null ? dossier.zone() : own.zone(), words.dates().ownBrief(own, dossier), ONE);
    }
}
