package app.synoptic.compare;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Topic;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.domain.progress.ReadingState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// Why sources have nothing on an event or a question. The first of these that holds:
///
/// 1. `not-applicable`, if an editor says so (no other silence is an editor's to say);
/// 2. `not-read`, if nobody has said that it was read and it testifies to nothing in the dossier;
/// 3. `too-early`, if all it knows was over before the content could be public: the whole of `knows`, a day up to its
///    end, precedes `knowable`, both in the dossier's zone; where `knows` is a moment and `knowable` a plain date, the
///    day it was where the source wrote decides, so that nobody is taken to know the news of the next day. Where `knows` is missing, `published` bounds it. Where
///    `knowable` is missing, an event that happened was not public before it began, nor an answer before the first
///    of its events;
/// 4. `begun`, if it was not read through: what testifies was begun at least;
/// 5. `unmentioned`.
public final class Silences {

    /// An event, and who is silent on it.
    private record Kept(Event event, Map<SourceId, Silence> silences) {}

    private final Lookup known;
    private final ConcurrentMap<EventId, Kept> events;

    private Silences(Lookup known, ConcurrentMap<EventId, Kept> events) {
        this.known = known;
        this.events = events;
    }

    public static Silences over(Dossier dossier) {
        return over(Lookup.of(dossier));
    }

    static Silences over(Lookup known) {
        return new Silences(known, new ConcurrentHashMap<>());
    }

    /// Those of another state of the dossier.
    ///
    /// @param same whether its sources and those of them that testify are the same
    Silences after(Lookup next, boolean same) {
        return same ? new Silences(next, events) : over(next);
    }

    /// The silent sources of an event or a question, in the dossier's order.
    public Map<SourceId, Silence> of(Topic topic) {
        return switch (topic) {
            case Event event -> kept(event);
            case Question question -> silent(question, knowable(question));
        };
    }

    private Map<SourceId, Silence> kept(Event event) {
        Kept kept = events.get(event.id());
        if (kept != null && kept.event.equals(event)) {
            return kept.silences;
        }
        Map<SourceId, Silence> silences = silent(event, knowable(event));
        if (known.owns(event)) {
            events.put(event.id(), new Kept(event, silences));
        }
        return silences;
    }

    private Map<SourceId, Silence> silent(Topic topic, Optional<Opening> knowable) {
        Set<SourceId> telling = new HashSet<>();
        topic.testimonies().forEach(testimony -> telling.add(testimony.source()));
        Map<SourceId, Silence> silences = new LinkedHashMap<>();
        for (Source source : known.sources()) {
            if (!telling.contains(source.id())) {
                silences.put(source.id(), silence(source, topic.silences().get(source.id()), knowable));
            }
        }
        return Collections.unmodifiableMap(silences);
    }

    private Silence silence(Source source, @Nullable Silence editors, Optional<Opening> knowable) {
        if (editors == Silence.NOT_APPLICABLE) {
            return Silence.NOT_APPLICABLE;
        }
        ReadingState read = source.read().state();
        if (read == ReadingState.UNREAD && !known.heard().has(source.id())) {
            return Silence.NOT_READ;
        }
        Edtf knows = source.knows() == null ? source.published() : source.knows();
        boolean early = knows != null && knowable.isPresent() && knowable.get().after(knows, known.zone());
        if (early) {
            return Silence.TOO_EARLY;
        }
        return read == ReadingState.THROUGH ? Silence.UNMENTIONED : Silence.BEGUN;
    }

    private Optional<Opening> knowable(Event event) {
        if (event.knowable() != null) {
            return begin(event.knowable());
        }
        return event.status() == Status.HAPPENED ? begin(event.date()) : Optional.empty();
    }

    private Optional<Opening> knowable(Question question) {
        if (question.knowable() != null) {
            return begin(question.knowable());
        }
        List<Optional<Opening>> begins = question.events().stream().map(known::event)
                .map(event -> event.flatMap(this::knowable)).toList();
        return begins.stream().allMatch(Optional::isPresent)
                ? begins.stream().flatMap(Optional::stream).min(Comparator.comparing(Opening::at)) : Optional.empty();
    }

    private Optional<Opening> begin(Edtf date) {
        Instant from = date.bounds(known.zone()).from();
        return Optional.ofNullable(from).map(at -> new Opening(at,
                date instanceof EdtfMoment ? null : at.atZone(known.zone()).toLocalDate()));
    }

    /// When a content became public: from this moment; or, where only a day is known, some time from that day on.
    private record Opening(Instant at, @Nullable LocalDate day) {

        boolean after(Edtf knows, ZoneId zone) {
            boolean byTheMoment = knows.bounds(zone).precedes(new Bounds(at, null));
            boolean byTheCalendar = day != null && knows instanceof EdtfMoment moment && moment.at().toLocalDate().isBefore(day);
            return byTheMoment || byTheCalendar;
        }
    }
}
