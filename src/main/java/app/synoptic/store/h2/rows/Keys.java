package app.synoptic.store.h2.rows;

import app.synoptic.domain.EventId;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.store.h2.sql.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which rows stand for what a dossier names, while it is written.
public final class Keys {

    private final Map<SourceId, Long> sources = new HashMap<>();
    private final Map<EventId, Long> events = new HashMap<>();
    private final Map<TestimonyId, Long> testimonies = new HashMap<>();
    private final Map<EvidenceId, Long> evidence = new HashMap<>();

    public void put(SourceId id, long row) {
        sources.put(id, row);
    }

    public void put(EventId id, long row) {
        events.put(id, row);
    }

    public void put(TestimonyId id, long row) {
        testimonies.putIfAbsent(id, row);
    }

    public void put(EvidenceId id, long row) {
        evidence.put(id, row);
    }

    public long source(SourceId id) {
        return known("source", id, sources.get(id));
    }

    public long event(EventId id) {
        return known("event", id, events.get(id));
    }

    public long testimony(TestimonyId id) {
        return known("testimony", id, testimonies.get(id));
    }

    public long evidence(EvidenceId id) {
        return known("evidence", id.testimony().value() + " #" + id.ordinal(), evidence.get(id));
    }

    private static long known(String what, Object id, @Nullable Long row) {
        if (row == null) {
            throw Refusal.of("The dossier has no %s “%s”, but refers to it.".formatted(what, id));
        }
        return row;
    }
}
