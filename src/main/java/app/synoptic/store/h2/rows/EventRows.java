package app.synoptic.store.h2.rows;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.journal.Writing;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// Events with their actors and places.
public final class EventRows {

    private EventRows() {}

    public static void write(Writing changes, long dossier, List<Event> events, Keys keys) throws SQLException {
        int ordinal = 0;
        for (Event event : events) {
            long row = changes.insert(Table.EVENT, dossier, event.id(), ordinal++, event.label(), event.date(),
                    event.knowable(), event.kind(), event.status().name(), event.tier().name(), null, event.note());
            keys.put(event.id(), row);
            writeNames(changes, Table.EVENT_ACTOR, row, event.actors());
            writeNames(changes, Table.EVENT_PLACE, row, event.places());
            writeNames(changes, Table.EVENT_TAG, row, event.tags());
            SilenceRows.write(changes, Table.EVENT_SILENCE, row, event.silences(), keys);
            AttestationRows.write(changes, row, event.attestations(), keys);
        }
        for (Event event : events) {
            if (event.partOf() != null) {
                changes.update(Table.EVENT, keys.event(event.id()), "part_of", keys.event(event.partOf()));
            }
        }
    }

    private static void writeNames(Writing changes, Table table, long event, List<String> names) throws SQLException {
        int ordinal = 0;
        for (String name : names) {
            changes.insert(table, event, ordinal++, name);
        }
    }

    public static List<Event> read(Sql sql, long dossier) throws SQLException {
        Map<Long, List<String>> actors = names(sql, "actor", dossier);
        Map<Long, List<String>> places = names(sql, "place", dossier);
        Map<Long, List<String>> tags = names(sql, "tag", dossier);
        Map<Long, Map<SourceId, Silence>> silences = SilenceRows.read(sql, "event", dossier);
        Map<Long, List<Attestation>> attestations = AttestationRows.read(sql, dossier);
        return sql.list("""
                SELECT e.*, whole.slug AS whole FROM event e LEFT JOIN event whole ON whole.id = e.part_of
                WHERE e.dossier = ? ORDER BY e.ordinal""", row -> {
            Long id = row.number("id");
            String whole = row.textOrNull("whole");
            return new Event(new EventId(row.text("slug")), row.text("label"), row.date("dated"), row.dateOrNull("knowable"),
                    new Kind(row.text("kind")), row.choice(Status.class, "status"), row.choice(Tier.class, "tier"),
                    actors.getOrDefault(id, List.of()), places.getOrDefault(id, List.of()),
                    tags.getOrDefault(id, List.of()), whole == null ? null : new EventId(whole), row.textOrNull("note"),
                    attestations.getOrDefault(id, List.of()), silences.getOrDefault(id, Map.of()));
        }, dossier);
    }

    private static Map<Long, List<String>> names(Sql sql, String role, long dossier) throws SQLException {
        return sql.byOwner("""
                SELECT n.event AS owner, n.* FROM event e JOIN event_%1$s n ON n.event = e.id
                WHERE e.dossier = ? ORDER BY n.event, n.ordinal""".formatted(role), row -> row.text(role), dossier);
    }
}
