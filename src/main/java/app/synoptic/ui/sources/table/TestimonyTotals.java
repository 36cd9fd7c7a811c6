package app.synoptic.ui.sources.table;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceStanding;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// On how many events each source testifies, and on how many of them another contradicts it. Goes through the events once; after a
/// change, through those it touches.
final class TestimonyTotals {

    private final Map<EventId, Heard> heard = new HashMap<>();
    private final Map<SourceId, Total> totals = new HashMap<>();

    /// @param events   to how many events it testifies
    /// @param disputed on how many of these another source contradicts it
    record Total(int events, int disputed) {

        static final Total NONE = new Total(0, 0);

        private Total and(int moreEvents, int moreDisputed) {
            return new Total(events + moreEvents, disputed + moreDisputed);
        }
    }

    /// Which sources testify to one event, and which of these are contradicted there.
    private record Heard(Set<SourceId> sources, Set<SourceId> disputed) {

        static final Heard NOBODY = new Heard(Set.of(), Set.of());

        static Heard of(OpenDossier open, Event event) {
            Set<SourceId> sources = event.sources();
            Set<SourceId> disputed = SourceStanding.disputed(open, event);
            disputed.retainAll(sources);
            return new Heard(sources, disputed);
        }
    }

    Total of(SourceId source) {
        return totals.getOrDefault(source, Total.NONE);
    }

    /// Counts all anew.
    void count(OpenDossier open) {
        heard.clear();
        totals.clear();
        open.dossier().events().forEach(event -> count(open, event.id()));
    }

    /// Counts what changed.
    ///
    /// @return the sources of which another number may be told now
    Set<SourceId> recount(OpenDossier open, Collection<EventId> touched) {
        Set<SourceId> sources = new HashSet<>();
        touched.forEach(event -> sources.addAll(count(open, event)));
        return sources;
    }

    private Set<SourceId> count(OpenDossier open, EventId id) {
        Heard now = open.event(id).map(event -> Heard.of(open, event)).orElse(Heard.NOBODY);
        Heard before = now == Heard.NOBODY ? heard.remove(id) : heard.put(id, now);
        Set<SourceId> sources = new HashSet<>(now.sources);
        add(now, 1);
        if (before != null) {
            add(before, -1);
            sources.addAll(before.sources);
        }
        return sources;
    }

    private void add(Heard told, int sign) {
        told.sources.forEach(source -> totals.merge(source, Total.NONE.and(sign, told.disputed.contains(source) ? sign : 0),
                (all, one) -> all.and(one.events, one.disputed)));
    }
}
