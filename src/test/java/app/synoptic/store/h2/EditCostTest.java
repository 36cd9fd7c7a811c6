package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.TestimonyId;
import app.synoptic.store.LibraryCommand.EditDossier;
import app.synoptic.store.h2.file.Migrations;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.EvidenceRows;
import app.synoptic.store.h2.rows.FindingRows;
import app.synoptic.store.h2.rows.RowKeys;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An edit reads and writes as many rows whatever the size of the dossier.
class EditCostTest {

    private static final DossierId BRIDGE = new DossierId("bridge");

    @TempDir
    Path folder;

    /// Statements that were run, rows that were read or written by them, and rows that the database has looked at to find them.
    private static final class Counted {

        private static final Pattern LOOKED = Pattern.compile("scanCount: (\\d+)");

        private final Connection real;
        private int statements;
        private int rows;
        private int looked;

        Counted(Connection real) {
            this.real = real;
        }

        Sql counting() {
            return new Sql((Connection) proxy(real, Connection.class));
        }

        private void look(PreparedStatement plan) throws SQLException {
            try (ResultSet rows = plan.executeQuery()) {
                rows.next();
                Matcher looking = LOOKED.matcher(rows.getString(1));
                while (looking.find()) {
                    looked += Integer.parseInt(looking.group(1));
                }
            }
        }

        private Object proxy(Object real, Class<?> type) {
            return proxy(real, type, null);
        }

        /// @param plan says what the database looks at for a query; null for what is no query
        private Object proxy(Object real, Class<?> type, @Nullable PreparedStatement plan) {
            return Proxy.newProxyInstance(Counted.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                Object result;
                try {
                    if (plan != null && method.getName().startsWith("set")) {
                        method.invoke(plan, arguments);
                    } else if (plan != null && method.getName().startsWith("execute")) {
                        look(plan);
                    }
                    result = method.invoke(real, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
                switch (method.getName()) {
                    case "prepareStatement" -> {
                        statements++;
                        String statement = (String) arguments[0];
                        return proxy(result, PreparedStatement.class,
                                statement.startsWith("SELECT") ? this.real.prepareStatement("EXPLAIN ANALYZE " + statement) : null);
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
            return statements + " statements, " + rows + " rows, " + looked + " rows looked at";
        }
    }

    /// @param earlier how many changes were made before
    private List<String> costs(int events, int earlier) throws SQLException {
        List<String> costs = new ArrayList<>();
        try (Connections store = Connections.create(folder.resolve("store-%d-%d.mv.db".formatted(events, earlier)))) {
            store.write(sql -> {
                Migrations.RELEASED.apply(sql, 0);
                return true;
            });
            store.write(sql -> CommandHandlers.apply(sql, Samples.dossier("bridge", events)));
            Event event = store.read(sql -> DossierRows.read(sql, BRIDGE)).events().get(events / 2);
            Event other = store.read(sql -> DossierRows.read(sql, BRIDGE)).events().get(events / 2 + 1);
            TestimonyId testimony = other.attestations().getFirst().id();
            List<FoundEvidence> evidence = store.read(sql -> evidence(sql, testimony));
            for (int i = 0; i < earlier; i++) {
                Event first = store.read(sql -> DossierRows.read(sql, BRIDGE)).events().getFirst();
                change(store, events(first.id(), new Change<>(first, first.naming(List.of("crew " + i), List.of(), List.of())), Map.of()));
            }
            Event again = new Event(new EventId("again"), "Told again", event.date(), null, event.kind(), event.status(), event.tier(), List.of(),
                    List.of(), null, List.of(), Map.of());
            for (Delta delta : List.of(
                    events(event.id(), new Change<>(event, event.naming(List.of("nobody"), List.of(), List.of("late"))), Map.of()),
                    events(again.id(), new Change<>(null, again), Map.of()),
                    events(other.id(), new Change<>(other, null), Map.of(testimony, new Change<>(evidence, null))))) {
                costs.add(count(store, sql -> CommandHandlers.apply(sql, edit(delta))));
            }
            costs.add(count(store, Replaying::undo));
            costs.add(count(store, Replaying::redo));
            costs.add(count(store, Journal::undoable));
            costs.add(count(store, Replaying::undo));
            costs.add(count(store, Journal::redoable));
            costs.add(count(store, Replaying::redo));
            if (earlier == 0) {
                costs.add(count(store, sql -> TakeBackCommands.takeBack(sql, 2)));
            }
        }
        return costs;
    }

    private static void change(Connections store, Delta delta) {
        store.write(sql -> CommandHandlers.apply(sql, edit(delta)));
    }

    private static EditDossier edit(Delta delta) {
        return new EditDossier(BRIDGE, "command.any", "any", delta, Map.of());
    }

    private static List<FoundEvidence> evidence(Sql sql, TestimonyId testimony) throws SQLException {
        long row = new RowKeys(sql, DossierRows.row(sql, BRIDGE)).testimony(testimony);
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
        return store.write(sql -> {
            Counted counted = new Counted(sql.connection());
            work.in(counted.counting());
            assertThat(counted.rows).isPositive();
            return counted.toString();
        });
    }

    @Test
    void isTheSameWhateverTheSizeOfTheDossier() throws SQLException {
        assertThat(costs(400, 0)).isEqualTo(costs(20, 0));
    }

    @Test
    void addingASourceIsTheSameHoweverManyThereAre() throws SQLException {
        assertThat(costOfASource(60)).isEqualTo(costOfASource(3));
    }

    private String costOfASource(int others) throws SQLException {
        try (Connections store = Connections.create(folder.resolve("store-of-%d.mv.db".formatted(others)))) {
            store.write(sql -> {
                Migrations.RELEASED.apply(sql, 0);
                return true;
            });
            store.write(sql -> CommandHandlers.apply(sql, Samples.dossier("bridge", 2)));
            for (int i = 0; i < others; i++) {
                var another = Samples.newSource("paper-" + i, "Words\nof paper " + i);
                store.write(sql -> CommandHandlers.apply(sql, another));
            }
            return count(store, sql -> CommandHandlers.apply(sql, Samples.newSource("last", "The last\nwords")));
        }
    }

    /// All but taking back a change among others, which asks all that were made since.
    @Test
    void isTheSameHoweverMuchWasDoneBefore() throws SQLException {
        assertThat(costs(20, 40)).isEqualTo(costs(20, 1));
    }
}
