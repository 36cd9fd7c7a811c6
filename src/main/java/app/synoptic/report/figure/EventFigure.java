package app.synoptic.report.figure;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.SourceNames;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When one event was, source by source, where they give more than one date; of many sources, date by date.
public final class EventFigure {

    private static final int WIDTH = 642;
    private static final int LANES = 24;
    private static final long AROUND = Duration.ofDays(1).toMillis();
    private static final String ONE = "";

    private final Dossier dossier;
    private final boolean many;
    private final SourceNames names;
    private final Phrases words;

    /// @param many whether sources that give the same dates share a lane
    public EventFigure(Dossier dossier, boolean many, SourceNames names, Phrases words) {
        this.dossier = dossier;
        this.many = many;
        this.names = names;
        this.words = words;
    }

    /// Sources on one lane, and the dates that each of them gives, as marks and in words.
    private record Dates(List<SourceId> sources, List<Dated> marks, String words) {}

    /// Empty where fewer than two dates are given.
    ///
    /// @param differ whether the dates exclude each other, and so are joined
    public Optional<Figure> of(Event event, boolean differ) {
        List<Attestation> dated = event.attestations().stream().filter(own -> own.date() != null).toList();
        List<Edtf> dates = dated.stream().map(Attestation::date).distinct().toList();
        Optional<TimeSpan> span = TimeSpan.of(dates, dossier.zone());
        if (dates.size() < 2 || span.isEmpty()) {
            return Optional.empty();
        }
        TimeSpan shown = new TimeSpan(span.get().from() - AROUND, span.get().until() + 2 * AROUND);
        List<Dates> given = many ? alike(bySource(dated)) : bySource(dated);
        List<Lane> lanes = new ArrayList<>(given.stream().limit(LANES).map(one -> new Lane(name(one), one.marks())).toList());
        if (given.size() > LANES) {
            lanes.add(new Lane(words.of("figure.more", given.size() - LANES), List.of()));
        }
        String told = words.of("figure.event.told", event.label(), given.stream().map(one -> name(one) + " " + one.words()).collect(Collectors.joining("; ")));
        return Optional.of(LanesFigure.of(lanes, shown, dossier.zone(), WIDTH, differ ? Set.of(ONE) : Set.of(), false, words, told));
    }

    private List<Dates> bySource(List<Attestation> dated) {
        Map<SourceId, List<Attestation>> own = new HashMap<>();
        dated.forEach(one -> own.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one));
        return dossier.sources().stream().map(Source::id).flatMap(source -> Optional.ofNullable(own.get(source)).stream()
                .map(all -> new Dates(List.of(source), all.stream().map(this::mark).toList(),
                        all.stream().map(words.dates()::own).collect(Collectors.joining(", "))))).toList();
    }

    /// By time; where not all find room, what most give before the rest.
    private static List<Dates> alike(List<Dates> bySource) {
        Map<String, List<Dates>> alike = bySource.stream().collect(Collectors.groupingBy(Dates::words, LinkedHashMap::new, Collectors.toList()));
        List<Dates> all = alike.values().stream().map(some -> new Dates(some.stream().flatMap(one -> one.sources().stream()).toList(),
                        some.getFirst().marks(), some.getFirst().words()))
                .sorted(Comparator.comparing((Dates one) -> one.sources().size()).reversed()).toList();
        return Stream.concat(all.stream().limit(LANES).sorted(Comparator.comparing(EventFigure::begin)), all.stream().skip(LANES)).toList();
    }

    private static Instant begin(Dates dates) {
        return dates.marks().stream().map(mark -> mark.bounds().from() == null ? Instant.MIN : mark.bounds().from()).min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private String name(Dates dates) {
        return dates.sources().size() == 1 ? names.of(dates.sources().getFirst()) : words.of("figure.sources", dates.sources().size());
    }

    private Dated mark(Attestation own) {
        if (own.date() == null) {
            throw new IllegalArgumentException(own.id() + " has no date");
        }
        return Dated.of(own.date(), own.zone() == null ? dossier.zone() : own.zone(), words.dates().ownBrief(own, dossier), ONE);
    }
}
