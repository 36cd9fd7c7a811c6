package app.synoptic.compare;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Why sources have nothing on an event or a question. The first of these that holds:
///
/// 1. `not-applicable`, if an editor says so (no other silence is an editor's to say);
/// 2. `not-read`, if no text of it is held, or nobody has gone through it: it has no digest and testifies to nothing
///    in the dossier;
/// 3. `too-early`, if all it knows was over before the content could be public: the whole of `knows`, a day up to its
///    end, precedes `knowable`, both in the dossier's zone; where `knows` is a moment and `knowable` a plain date, the
///    day it was where the source wrote decides, so that nobody is taken to know the news of the next day. Where `knows` is missing, `published` bounds it. Where
///    `knowable` is missing, an event that happened was not public before it began, nor an answer before the first
///    of its events;
/// 4. `unmentioned`.
public final class Silences {

    private final Dossier dossier;
    private final Set<SourceId> read;
    private final Map<EventId, Event> events = new HashMap<>();

    private Silences(Dossier dossier, Set<SourceId> held) {
        this.dossier = dossier;
        this.read = new HashSet<>(held);
        Set<SourceId> heard = new HashSet<>();
        dossier.events().forEach(event -> event.attestations().forEach(attestation -> heard.add(attestation.source())));
        dossier.questions().forEach(question -> question.readings().forEach(reading -> heard.add(reading.source())));
        dossier.sources().stream().filter(source -> source.digest() == null && !heard.contains(source.id()))
                .forEach(source -> read.remove(source.id()));
        dossier.events().forEach(event -> events.put(event.id(), event));
    }

    /// @param held the sources of which any text is held
    public static Silences over(Dossier dossier, Set<SourceId> held) {
        return new Silences(dossier, held);
    }

    /// The silent sources of an event, in the dossier's order.
    public Map<SourceId, Silence> of(Event event) {
        Set<SourceId> telling = new HashSet<>();
        event.attestations().forEach(attestation -> telling.add(attestation.source()));
        return silent(telling, event.silences(), knowable(event));
    }

    /// The silent sources of a question, in the dossier's order.
    public Map<SourceId, Silence> of(Question question) {
        Set<SourceId> telling = new HashSet<>();
        question.readings().forEach(reading -> telling.add(reading.source()));
        return silent(telling, question.silences(), knowable(question));
    }

    private Map<SourceId, Silence> silent(Set<SourceId> telling, Map<SourceId, Silence> editors, Optional<Opening> knowable) {
        Map<SourceId, Silence> silences = new LinkedHashMap<>();
        for (Source source : dossier.sources()) {
            if (!telling.contains(source.id())) {
                silences.put(source.id(), silence(source, editors.get(source.id()), knowable));
            }
        }
        return silences;
    }

    private Silence silence(Source source, @Nullable Silence editors, Optional<Opening> knowable) {
        if (editors == Silence.NOT_APPLICABLE) {
            return Silence.NOT_APPLICABLE;
        }
        if (!read.contains(source.id())) {
            return Silence.NOT_READ;
        }
        Edtf knows = source.knows() == null ? source.published() : source.knows();
        boolean early = knows != null && knowable.isPresent() && knowable.get().after(knows, dossier.zone());
        return early ? Silence.TOO_EARLY : Silence.UNMENTIONED;
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
        List<Optional<Opening>> begins = question.events().stream().map(events::get)
                .map(event -> event == null ? Optional.<Opening>empty() : knowable(event)).toList();
        return begins.stream().allMatch(Optional::isPresent)
                ? begins.stream().flatMap(Optional::stream).min(Comparator.comparing(Opening::at)) : Optional.empty();
    }

    private Optional<Opening> begin(Edtf date) {
        Instant from = date.bounds(dossier.zone()).from();
        return Optional.ofNullable(from).map(at -> new Opening(at,
                date instanceof EdtfMoment ? null : at.atZone(dossier.zone()).toLocalDate()));
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
