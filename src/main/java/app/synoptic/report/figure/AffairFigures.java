package app.synoptic.report.figure;

import app.synoptic.compare.Agreements;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.report.words.Phrases;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The timeline of the chosen events: a lane of best dates, then one for each source with its own. As many figures as it
/// takes to show every mark; the events outside the dossier's window have figures of their own.
public final class AffairFigures {

    private static final int WIDE = 985;
    private static final int NARROW = 642;
    private static final int LOW = 420;
    private static final int HIGH = 560;

    private final Dossier dossier;
    private final Agreements agreements;
    private final Map<EventId, Integer> numbers;

    /// @param numbers under which number each chosen event stands in the report
    public AffairFigures(Dossier dossier, Agreements agreements, Map<EventId, Integer> numbers) {
        this.dossier = dossier;
        this.agreements = agreements;
        this.numbers = Map.copyOf(numbers);
    }

    /// The id of the element that tells of the event with a number.
    public static String target(int number) {
        return "event-" + number;
    }

    /// Figures as wide as a page upright, or as one on its side where they need the room.
    public List<Figure> of(List<Event> events) {
        Optional<Stretch> window = Stretch.of(List.of(dossier.window()), dossier.zone());
        List<Event> ordered = events.stream().sorted(Comparator.comparing(event -> numbers.getOrDefault(event.id(), 0))).toList();
        List<Event> inside = ordered.stream().filter(event -> window.isEmpty()
                || window.get().meets(event.date().bounds(dossier.zone()))).toList();
        List<Event> outside = ordered.stream().filter(event -> !inside.contains(event)).toList();
        List<Figure> figures = new ArrayList<>();
        split(outside, Optional.empty(), figures);
        split(inside, window, figures);
        return figures;
    }

    private void split(List<Event> events, Optional<Stretch> window, List<Figure> figures) {
        if (events.isEmpty()) {
            return;
        }
        Figure narrow = figure(events, window, NARROW);
        Figure wide = narrow.height() <= LOW ? narrow : figure(events, window, WIDE);
        if (wide.height() <= HIGH || events.size() == 1) {
            figures.add(wide);
        } else {
            int half = (events.size() + 1) / 2;
            split(events.subList(0, half), window, figures);
            split(events.subList(half, events.size()), window, figures);
        }
    }

    private Figure figure(List<Event> events, Optional<Stretch> window, int width) {
        ZoneId zone = dossier.zone();
        List<Edtf> dates = events.stream().flatMap(event -> Stream.concat(Stream.of(event.date()), own(event))).toList();
        Stretch stretch = Stretch.of(dates, zone).or(() -> window).orElseThrow();
        Stretch shown = window.map(stretch::within).orElse(stretch);
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane(Phrases.of("figure.best"), events.stream().map(event -> mark(event, event.date(), zone)).toList()));
        for (Source source : dossier.sources()) {
            List<Dated> marks = events.stream().flatMap(event -> marks(event, source)).toList();
            if (!marks.isEmpty()) {
                lanes.add(new Lane(source.publisher(), marks));
            }
        }
        Set<String> joined = new HashSet<>();
        events.stream().filter(event -> own(event).distinct().count() > 1 && agreements.of(event).dating().differ())
                .forEach(event -> joined.add(target(number(event))));
        return LanesFigure.of(lanes, shown, zone, width, joined, true,
                Phrases.of("figure.affair.told", number(events.getFirst()), number(events.getLast()), lanes.size() - 1, joined.size()));
    }

    private Stream<Dated> marks(Event event, Source source) {
        return event.attestations().stream().filter(own -> own.source().equals(source.id()))
                .flatMap(own -> own.date() == null ? Stream.empty()
                        : Stream.of(mark(event, own.date(), own.zone() == null ? dossier.zone() : own.zone())));
    }

    private Dated mark(Event event, Edtf date, ZoneId zone) {
        return new Dated(date, zone, Integer.toString(number(event)), target(number(event)));
    }

    private static Stream<Edtf> own(Event event) {
        return event.attestations().stream().map(Attestation::date).filter(date -> date != null);
    }

    private int number(Event event) {
        return numbers.getOrDefault(event.id(), 0);
    }
}
