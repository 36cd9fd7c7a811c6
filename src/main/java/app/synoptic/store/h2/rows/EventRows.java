package app.synoptic.store.h2.rows;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// Events with their actors and places.
public final class EventRows {

    private EventRows() {}

    public static void write(RowWriter changes, long dossier, List<Event> events, RowKeys keys) throws SQLException {
        int ordinal = 0;
        for (Event event : events) {
            write(changes, dossier, ordinal++, event, keys);
        }
        for (Event event : events) {
            attach(changes, event, keys);
        }
    }

    /// Writes one, but for what it is a phase of.
    public static void write(RowWriter changes, long dossier, long ordinal, Event event, RowKeys keys) throws SQLException {
        long row = changes.insert(Table.EVENT, dossier, event.id(), ordinal, event.label(), event.date(),
                event.knowable(), event.kind(), event.status().name(), event.tier().name(), null, event.note());
        keys.put(event.id(), row);
        writeNames(changes, Table.EVENT_ACTOR, row, event.actors());
        writeNames(changes, Table.EVENT_PLACE, row, event.places());
        writeNames(changes, Table.EVENT_TAG, row, event.tags());
        SilenceRows.write(changes, Table.EVENT_SILENCE, row, event.silences(), keys);
        AttestationRows.write(changes, row, event.attestations(), keys);
    }

    /// Writes what an event is a phase of. All events are written.
    public static void attach(RowWriter changes, Event event, RowKeys keys) throws SQLException {
        if (event.partOf() != null) {
            changes.update(Table.EVENT, keys.event(event.id()), "part_of", keys.event(event.partOf()));
        }
    }

    private static void writeNames(RowWriter changes, Table table, long event, List<String> names) throws SQLException {
        int ordinal = 0;
        for (String name : names) {
            changes.insert(table, event, ordinal++, name);
        }
    }

    public static List<Event> read(Sql sql, RowScope scope) throws SQLException {
        Map<Long, List<String>> actors = names(sql, "actor", scope);
        Map<Long, List<String>> places = names(sql, "place", scope);
        Map<Long, List<String>> tags = names(sql, "tag", scope);
        Map<Long, Map<SourceId, Silence>> silences = SilenceRows.read(sql, "event", scope);
        Map<Long, List<Attestation>> attestations = AttestationRows.read(sql, scope);
        return sql.list("""
                SELECT e.*, whole.slug AS whole FROM event e LEFT JOIN event whole ON whole.id = e.part_of
                WHERE e.%s = ? ORDER BY e.ordinal, e.id""".formatted(scope.column()), row -> {
            Long id = row.number("id");
            String whole = row.textOrNull("whole");
            return Event.builder(new EventId(row.text("slug")), row.text("label"), row.date("dated"), new Kind(row.text("kind")))
                    .knowable(row.dateOrNull("knowable")).status(row.choice(Status.class, "status")).tier(row.choice(Tier.class, "tier"))
                    .actors(actors.getOrDefault(id, List.of())).places(places.getOrDefault(id, List.of())).tags(tags.getOrDefault(id, List.of()))
                    .partOf(whole == null ? null : new EventId(whole)).note(row.textOrNull("note"))
                    .told(attestations.getOrDefault(id, List.of()), silences.getOrDefault(id, Map.of())).build();
        }, scope.row());
    }

    private static Map<Long, List<String>> names(Sql sql, String role, RowScope scope) throws SQLException {
        return sql.byOwner("""
                SELECT n.event AS owner, n.* FROM event e JOIN event_%1$s n ON n.event = e.id
                WHERE e.%2$s = ? ORDER BY n.event, n.ordinal, n.id""".formatted(role, scope.column()), row -> row.text(role), scope.row());
    }
}
