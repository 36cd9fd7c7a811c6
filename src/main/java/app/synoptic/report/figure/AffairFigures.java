package app.synoptic.report.figure;

import app.synoptic.axis.TimeSpan;
import app.synoptic.compare.Agreement;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.SourceNames;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The timeline of the chosen events: a lane of best dates, then one for each source with its own; of many sources, one for
/// the date that most give, then for what fewer give. As many figures as it takes to show every mark; the events outside the
/// dossier's window have figures of their own. Those that need a page on its side come first, so that what follows them goes
/// on below the others.
public final class AffairFigures {

    private static final int LOW = 420;
    /// What a page on its side has room for below the heading of the chapter and the key.
    private static final int HIGH = 490;
    private static final List<String> RANKS = List.of("figure.rank.most", "figure.rank.fewer", "figure.rank.fewer-still", "figure.rank.others");

    private final Dossier dossier;
    private final Function<Event, Agreement> agreements;
    private final Map<EventId, Integer> numbers;
    private final PageSize page;
    private final SourceNames names;
    private final boolean many;
    private final Phrases words;
    private final Map<EventId, Marks> marks = new HashMap<>();

    /// All marks of one event, and what they stretch over.
    private record Marks(Dated best, Map<SourceId, List<Dated>> own, Optional<TimeSpan> span, boolean joined) {}

    /// @param agreements how the sources stand to each other on an event
    /// @param numbers    under which number each chosen event stands in the report
    /// @param many       whether sources share lanes
    public AffairFigures(Dossier dossier, Function<Event, Agreement> agreements, Map<EventId, Integer> numbers, PageSize page,
                         SourceNames names, boolean many, Phrases words) {
        this.dossier = dossier;
        this.agreements = agreements;
        this.numbers = Map.copyOf(numbers);
        this.page = page;
        this.names = names;
        this.many = many;
        this.words = words;
    }

    /// The id of the element that tells of the event with a number.
    public static String target(int number) {
        return "event-" + number;
    }

    /// Figures as wide as a page upright, or as one on its side where they need the room.
    public List<Figure> of(List<Event> events) {
        Optional<TimeSpan> window = dossier.span().map(TimeSpan::of);
        List<Event> ordered = events.stream().sorted(Comparator.comparing(event -> numbers.getOrDefault(event.id(), 0))).toList();
        Map<Boolean, List<Event>> inWindow = ordered.stream().collect(Collectors.partitioningBy(event -> window.isEmpty()
                || window.get().meets(event.date().bounds(dossier.zone()))));
        ordered.forEach(event -> marks.put(event.id(), marks(event)));
        List<Figure> figures = new ArrayList<>();
        split(inWindow.getOrDefault(false, List.of()), Optional.empty(), figures);
        split(inWindow.getOrDefault(true, List.of()), window, figures);
        figures.sort(Comparator.comparing(figure -> figure.width() <= page.upright()));
        return figures;
    }

    private void split(List<Event> events, Optional<TimeSpan> window, List<Figure> figures) {
        if (events.isEmpty()) {
            return;
        }
        Figure narrow = figure(events, window, page.upright());
        Figure wide = narrow.height() <= LOW ? narrow : figure(events, window, page.sideways());
        if (wide.height() <= HIGH || events.size() == 1) {
            figures.add(wide);
        } else {
            int half = (events.size() + 1) / 2;
            split(events.subList(0, half), window, figures);
            split(events.subList(half, events.size()), window, figures);
        }
    }

    private Figure figure(List<Event> events, Optional<TimeSpan> window, int width) {
        List<Marks> all = events.stream().map(event -> Objects.requireNonNull(marks.get(event.id()))).toList();
        TimeSpan span = all.stream().map(Marks::span).flatMap(Optional::stream).reduce(TimeSpan::with).or(() -> window).orElseThrow();
        TimeSpan shown = window.map(span::within).orElse(span);
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane(words.of("figure.best"), all.stream().map(Marks::best).toList()));
        lanes.addAll(many ? byRank(all) : bySource(all));
        Set<String> joined = all.stream().filter(Marks::joined).map(one -> one.best().target()).collect(Collectors.toSet());
        return LanesFigure.of(lanes, shown, dossier.zone(), width, joined, true, words,
                words.of(many ? "figure.affair.told.many" : "figure.affair.told", number(events.getFirst()), number(events.getLast()),
                        lanes.size() - 1, joined.size()));
    }

    private List<Lane> bySource(List<Marks> all) {
        Map<SourceId, List<Dated>> own = new HashMap<>();
        all.forEach(one -> one.own().forEach((source, dates) -> own.computeIfAbsent(source, _ -> new ArrayList<>()).addAll(dates)));
        return dossier.sources().stream().map(Source::id).flatMap(source -> Optional.ofNullable(own.get(source)).stream()
                .map(dates -> new Lane(names.of(source), dates))).toList();
    }

    /// The date of each event that most sources give, the next, and so on; what is left shares the last lane.
    private List<Lane> byRank(List<Marks> all) {
        List<List<Dated>> ranks = new ArrayList<>();
        for (Marks one : all) {
            List<Dated> dates = ranked(one);
            for (int i = 0; i < dates.size(); i++) {
                int rank = Math.min(i, RANKS.size() - 1);
                if (rank == ranks.size()) {
                    ranks.add(new ArrayList<>());
                }
                ranks.get(rank).add(dates.get(i));
            }
        }
        return IntStream.range(0, ranks.size()).mapToObj(rank -> new Lane(words.of(RANKS.get(rank)), ranks.get(rank))).toList();
    }

    private static List<Dated> ranked(Marks marks) {
        Map<Dated, Integer> counts = new LinkedHashMap<>();
        marks.own().values().forEach(dates -> dates.stream().distinct().forEach(date -> counts.merge(date, 1, Integer::sum)));
        return counts.entrySet().stream().sorted(Map.Entry.<Dated, Integer>comparingByValue().reversed()
                .thenComparing(date -> date.getKey().date().toString())).map(Map.Entry::getKey).toList();
    }

    private Marks marks(Event event) {
        Map<SourceId, List<Dated>> own = new HashMap<>();
        List<Edtf> dates = new ArrayList<>(List.of(event.date()));
        for (Attestation attestation : event.attestations()) {
            if (attestation.date() != null) {
                dates.add(attestation.date());
                own.computeIfAbsent(attestation.source(), _ -> new ArrayList<>()).add(mark(event, attestation.date(),
                        attestation.zone() == null ? dossier.zone() : attestation.zone()));
            }
        }
        boolean several = dates.stream().skip(1).distinct().count() > 1;
        return new Marks(mark(event, event.date(), dossier.zone()), own, TimeSpan.of(dates, dossier.zone()),
                several && agreements.apply(event).dating().differ());
    }

    private Dated mark(Event event, Edtf date, ZoneId zone) {
        return Dated.of(date, zone, Integer.toString(number(event)), target(number(event)));
    }

    private int number(Event event) {
        return numbers.getOrDefault(event.id(), 0);
    }
}
