package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.TestimonyId;
import app.synoptic.store.Command.EditDossier;
import app.synoptic.store.h2.file.Migrations;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.EvidenceRows;
import app.synoptic.store.h2.rows.FindingRows;
import app.synoptic.store.h2.rows.Keys;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Sql;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An edit reads and writes as many rows whatever the size of the dossier.
class EditCostTest {

    private static final DossierId BRIDGE = new DossierId("bridge");

    @TempDir
    Path folder;

    /// Statements that were run, and rows that were read or written by them.
    private static final class Counted {

        private int statements;
        private int rows;

        Sql over(Sql sql) {
            return new Sql((Connection) proxy(sql.connection(), Connection.class));
        }

        private Object proxy(Object real, Class<?> type) {
            return Proxy.newProxyInstance(Counted.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                Object result;
                try {
                    result = method.invoke(real, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
                switch (method.getName()) {
                    case "prepareStatement" -> {
                        statements++;
                        return proxy(result, PreparedStatement.class);
                    }
                    case "executeQuery" -> {
                        return proxy(result, ResultSet.class);
                    }
                    case "next" -> rows += (Boolean) result ? 1 : 0;
                    case "addBatch" -> rows++;
                    default -> { }
                }
                return result;
            });
        }

        @Override
        public String toString() {
            return statements + " statements, " + rows + " rows";
        }
    }

    private List<String> costs(int events) throws SQLException {
        List<String> costs = new ArrayList<>();
        try (Connections store = Connections.create(folder.resolve("store-%d.mv.db".formatted(events)))) {
            store.write(sql -> {
                Migrations.RELEASED.apply(sql, 0);
                return true;
            });
            store.write(sql -> Commands.apply(sql, Samples.dossier("bridge", events)));
            Event event = store.read(sql -> DossierRows.read(sql, BRIDGE)).events().get(events / 2);
            Event other = store.read(sql -> DossierRows.read(sql, BRIDGE)).events().get(events / 2 + 1);
            TestimonyId testimony = other.attestations().getFirst().id();
            List<FoundEvidence> evidence = store.read(sql -> evidence(sql, testimony));
            Event again = new Event(new EventId("again"), "Told again", event.date(), null, event.kind(), event.status(), event.tier(), List.of(),
                    List.of(), null, List.of(), Map.of());
            for (Delta delta : List.of(
                    events(event.id(), new Change<>(event, event.naming(List.of("nobody"), List.of(), List.of("late"))), Map.of()),
                    events(again.id(), new Change<>(null, again), Map.of()),
                    events(other.id(), new Change<>(other, null), Map.of(testimony, new Change<>(evidence, null))))) {
                costs.add(count(store, sql -> Commands.apply(sql, new EditDossier(BRIDGE, "command.any", "any", delta, Map.of()))));
            }
            costs.add(count(store, Replaying::undo));
            costs.add(count(store, Replaying::redo));
            costs.add(count(store, sql -> TakeBackCommands.takeBack(sql, 2)));
        }
        return costs;
    }

    private static List<FoundEvidence> evidence(Sql sql, TestimonyId testimony) throws SQLException {
        long row = new Keys(sql, DossierRows.row(sql, BRIDGE)).testimony(testimony);
        List<FoundEvidence> found = new ArrayList<>();
        for (var piece : EvidenceRows.of(sql, true, row)) {
            found.add(new FoundEvidence(piece, FindingRows.ofTestimony(sql, true, row).stream()
                    .filter(one -> one.evidence().equals(testimony.evidence(piece))).toList()));
        }
        return found;
    }

    private static Delta events(EventId id, Change<Event> change, Map<TestimonyId, Change<List<FoundEvidence>>> evidence) {
        Map<EventId, Optional<EventId>> order = change.adds() || change.removes() ? Map.of(id, Optional.<EventId>empty()) : Map.of();
        return new Delta(null, Map.of(), Map.of(id, change), Map.of(), evidence, new Delta.Order(Map.of(), order, Map.of()));
    }

    private static String count(Connections store, Connections.Work<?> work) {
        Counted counted = new Counted();
        store.write(sql -> work.in(counted.over(sql)));
        assertThat(counted.rows).isPositive();
        return counted.toString();
    }

    @Test
    void isTheSameWhateverTheSizeOfTheDossier() throws SQLException {
        assertThat(costs(400)).isEqualTo(costs(20));
    }
}
