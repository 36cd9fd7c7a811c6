package app.synoptic.compare;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
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
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
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

    /// What was asked, from when on it could be known, and who is silent on it.
    private record Kept(Topic topic, Optional<Opening> knowable, Map<SourceId, Silence> silences) {}

    private final DossierIndex known;
    private final Lazy<Map<SourceId, Listener>> listeners;
    private final ConcurrentMap<Topic.Id, Kept> kept;

    private Silences(DossierIndex known, Lazy<Map<SourceId, Listener>> listeners, ConcurrentMap<Topic.Id, Kept> kept) {
        this.known = known;
        this.listeners = listeners;
        this.kept = kept;
    }

    public static Silences over(Dossier dossier) {
        return over(DossierIndex.of(dossier));
    }

    static Silences over(DossierIndex known) {
        return new Silences(known, new Lazy<>(() -> listeners(known)), new ConcurrentHashMap<>());
    }

    private static Map<SourceId, Listener> listeners(DossierIndex known) {
        Map<SourceId, Listener> listeners = new LinkedHashMap<>();
        known.sources().forEach(source -> listeners.put(source.id(), Listener.of(source, known)));
        return listeners;
    }

    /// Those of another state of the dossier.
    ///
    /// @param same whether its sources and those of them that testify are the same
    Silences after(DossierIndex next, boolean same) {
        return same ? new Silences(next, listeners, kept) : over(next);
    }

    /// The silent sources of an event or a question, in the dossier's order.
    public Map<SourceId, Silence> of(Topic topic) {
        Optional<Opening> knowable = knowable(topic);
        return kept(topic, knowable).orElseGet(() -> {
            Map<SourceId, Silence> silences = silent(topic, knowable);
            if (owns(topic)) {
                kept.put(topic.id(), new Kept(topic, knowable, silences));
            }
            return silences;
        });
    }

    /// The silence of one source; empty where it testifies. Asks for none but this.
    Optional<Silence> of(Topic topic, SourceId source) {
        Optional<Opening> knowable = knowable(topic);
        Optional<Map<SourceId, Silence>> all = kept(topic, knowable);
        return all.isPresent() ? Optional.ofNullable(all.get().get(source))
                : Optional.ofNullable(listeners.get().get(source)).filter(_ -> topic.testimonies().stream().noneMatch(own -> own.source().equals(source)))
                        .map(listener -> listener.silence(topic.silences().get(source), knowable));
    }

    /// How often each source keeps which silence on some events. Remembers no single one, as [#of(Topic)] does.
    Map<SourceId, Map<Silence, Integer>> counts(Collection<Event> events) {
        Map<SourceId, Map<Silence, Integer>> counts = new LinkedHashMap<>();
        listeners.get().keySet().forEach(source -> counts.put(source, new EnumMap<>(Silence.class)));
        for (Event event : events) {
            Optional<Opening> knowable = knowable(event);
            Set<SourceId> telling = event.sources();
            listeners.get().forEach((source, listener) -> {
                if (!telling.contains(source)) {
                    counts.getOrDefault(source, new EnumMap<>(Silence.class)).merge(listener.silence(event.silences().get(source), knowable), 1, Integer::sum);
                }
            });
        }
        return counts;
    }

    private Optional<Map<SourceId, Silence>> kept(Topic topic, Optional<Opening> knowable) {
        return Optional.ofNullable(kept.get(topic.id())).filter(own -> own.topic.equals(topic) && own.knowable.equals(knowable)).map(Kept::silences);
    }

    private boolean owns(Topic topic) {
        return switch (topic) {
            case Event event -> known.owns(event);
            case Question question -> known.owns(question);
        };
    }

    private Map<SourceId, Silence> silent(Topic topic, Optional<Opening> knowable) {
        Set<SourceId> telling = topic.sources();
        Map<SourceId, Silence> silences = new LinkedHashMap<>();
        listeners.get().forEach((source, listener) -> {
            if (!telling.contains(source)) {
                silences.put(source, listener.silence(topic.silences().get(source), knowable));
            }
        });
        return Collections.unmodifiableMap(silences);
    }

    private Optional<Opening> knowable(Topic topic) {
        return switch (topic) {
            case Event event -> knowable(event);
            case Question question -> knowable(question);
        };
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
    private record Opening(Instant at, @Nullable LocalDate day) {}

    /// What of a source decides its silences.
    ///
    /// @param unread whether nobody has said that it was read, and it testifies to nothing
    /// @param knows  when its knowledge stops; null where nobody can say
    /// @param today  the day it was then where the source wrote; null where no moment is known
    private record Listener(boolean unread, @Nullable Bounds knows, @Nullable LocalDate today, Silence later) {

        static Listener of(Source source, DossierIndex known) {
            Edtf knows = source.knows() == null ? source.published() : source.knows();
            ReadingState read = source.read().state();
            return new Listener(read == ReadingState.UNREAD && !known.heard().has(source.id()), knows == null ? null : knows.bounds(known.zone()),
                    knows instanceof EdtfMoment moment ? moment.at().toLocalDate() : null,
                    read == ReadingState.THROUGH ? Silence.UNMENTIONED : Silence.BEGUN);
        }

        Silence silence(@Nullable Silence editors, Optional<Opening> knowable) {
            if (editors == Silence.NOT_APPLICABLE) {
                return Silence.NOT_APPLICABLE;
            }
            if (unread) {
                return Silence.NOT_READ;
            }
            return knowable.isPresent() && early(knowable.get()) ? Silence.TOO_EARLY : later;
        }

        private boolean early(Opening opening) {
            boolean byTheMoment = knows != null && knows.until() != null && !knows.until().isAfter(opening.at);
            return byTheMoment || opening.day != null && today != null && today.isBefore(opening.day);
        }
    }
}
