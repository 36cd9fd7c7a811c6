package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.Damaged;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.CopyDossier;
import app.synoptic.store.LibraryCommand.EditDossier;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.check.Integrity;
import app.synoptic.store.h2.check.TableChecks;
import app.synoptic.store.h2.sql.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows that something has altered behind the program's back.
@Tag("slow")
class DamageTest {

    private static final TextId ORIGINAL = Samples.original("One\ntext of some words").wording().id();

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Everything.add());
            library.apply(Samples.dossier("bridge", 2));
            library.apply(new AddSession(SessionTest.SESSION, SessionTest.OUTLOOK));
            library.apply(Samples.refused());
            library.apply(Samples.hold("One\ntext of some words"));
        }
    }

    /// Each column of each table, in all of its rows: an id, a word, a number, a date, a list.
    @Test
    void noColumnIsAlteredUnnoticed() throws SQLException {
        List<String> unnoticed = new ArrayList<>();
        try (Connection direct = connect()) {
            direct.createStatement().execute("SET REFERENTIAL_INTEGRITY FALSE");
            direct.setAutoCommit(false);
            Sql sql = new Sql(direct);
            assertThat(Integrity.faults(sql)).isEmpty();
            List<String[]> columns = columns(sql);
            assertThat(columns).hasSizeGreaterThan(150);
            for (String[] column : columns) {
                String table = column[0];
                String name = column[1];
                String next = switch (column[2]) {
                    case "CHARACTER VARYING", "CHARACTER LARGE OBJECT" -> "INSERT(%1$s, GREATEST(CHAR_LENGTH(%1$s), 1), 1, 'ҩ')";
                    case "BOOLEAN" -> "NOT %s";
                    case "TIMESTAMP WITH TIME ZONE" -> "DATEADD(NANOSECOND, 1, %s)";
                    case "ARRAY" -> "ARRAY_APPEND(%s, 'x')";
                    case "BINARY LARGE OBJECT" -> "X'00'";
                    default -> "%s + 1000000";
                };
                int altered = sql.execute("UPDATE %1$s SET %2$s = %3$s WHERE _ROWID_ = (SELECT MAX(_ROWID_) FROM %1$s WHERE %2$s IS NOT NULL)"
                        .formatted(table, name, next.formatted(name)));
                assertThat(altered).as("rows altered in %s.%s", table, name).isEqualTo(1);
                if (Integrity.faults(sql).isEmpty()) {
                    unnoticed.add(table + "." + name);
                }
                direct.rollback();
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    private static List<String[]> columns(Sql sql) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        for (String table : TableChecks.checked(sql)) {
            columns.addAll(sql.list("SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'PUBLIC' AND table_name = ?",
                    row -> new String[] {table, row.text("column_name"), row.text("data_type")}, table));
        }
        List<String[]> filled = new ArrayList<>();
        for (String[] column : columns) {
            if (sql.first("SELECT 1 AS n FROM %s WHERE %s IS NOT NULL LIMIT 1".formatted(column[0], column[1]), row -> row.number("n")).isPresent()) {
                filled.add(column);
            }
        }
        return filled;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE event SET label = 'The bridge is closed, pArt 0' WHERE slug = 'closed-0'  | the event “The bridge is closed, pArt 0”
            UPDATE source SET note = 'x' WHERE dossier = 2 AND slug = 'courier'              | the source “The courier”
            UPDATE attestation SET dated = '2019-03-06' WHERE slug = 'closed-0/herald'       | what “The herald” says of the event “The bridge is closed, part 0”
            UPDATE evidence SET tags = 'ab13' WHERE tags = 'ab12'                            | a passage of “The herald” for “The bridge is closed, part 0”
            UPDATE finding_range SET end_at = end_at - 1                                     | a passage of “The herald” for “The bridge is closed, part 0”
            UPDATE refusal_passage SET end_at = end_at - 1                                   | what was refused of what was proposed for the dossier “The bridge bridge”
            UPDATE session_note SET words = 'other'                                          | the session “
            """)
    void whatIsDamagedIsNamedAndTheRestIsShown(String tampering, String named) {
        tamper(tampering);
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.check()).anySatisfy(fault -> assertThat(fault).startsWith("Damaged, not what was written: ").contains(named));
            assertThat(library.catalogue(Samples.BRIDGE).dossier().title()).isEqualTo("The bridge bridge");
            library.held(Samples.BRIDGE).forEach(held -> library.findings(Samples.BRIDGE, held.text()));
            library.sessions(Samples.BRIDGE);
            library.refusals(Samples.BRIDGE);
            library.sessions(new DossierId("everything"));
            assertThat(library.damaged()).extracting(Damaged::toString).anySatisfy(what -> assertThat(what).contains(named));
        }
    }

    @Test
    void aDamagedEventIsNotShownAndNotWrittenOver() {
        tamper("UPDATE event SET note = 'x' WHERE slug = 'closed-0'");
        try (H2Library library = H2Library.open(folder)) {
            var rest = library.catalogue(Samples.BRIDGE);
            assertThat(rest.dossier().events()).extracting(Event::id).containsExactly(Samples.event(1));
            Event damaged = Samples.dossier("bridge", 2).catalogue().dossier().events().getFirst();
            assertThatThrownBy(() -> library.apply(edit(new Change<>(damaged, damaged.naming(List.of(), List.of(), List.of("late"))))))
                    .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED))
                    .hasMessage("Nothing was changed: the event “The bridge is closed, part 0” is damaged.");
            Event sound = rest.dossier().events().getFirst();
            library.apply(edit(new Change<>(sound, sound.naming(List.of(), List.of(), List.of("late")))));
            assertThat(library.dossier(Samples.BRIDGE).events()).extracting(Event::tags).containsExactly(List.of("late"));
            library.undo();
            library.apply(new CopyDossier(Samples.BRIDGE, new DossierId("saved"), "Saved"));
            assertThat(library.dossier(new DossierId("saved")).events()).isEqualTo(rest.dossier().events());
            assertThat(library.history()).last().satisfies(entry -> assertThat(entry.name()).isEqualTo("command.copy-dossier"));
        }
    }

    private static EditDossier edit(Change<Event> change) {
        EventId id = Objects.requireNonNull(change.before()).id();
        return new EditDossier(Samples.BRIDGE, "edit.label", "it",
                new Delta(null, Map.of(), Map.of(id, change), Map.of(), Map.of(), Delta.Order.NONE), Map.of());
    }

    @Test
    void aPassageThatIsDamagedCostsNoOtherOfItsTestimony() {
        tamper("UPDATE evidence SET exact = 'cloyed' WHERE exact = 'closed' AND attestation = (SELECT MAX(a.id) FROM attestation a WHERE a.slug = 'closed-0/herald')");
        try (H2Library library = H2Library.open(folder)) {
            var testimony = library.catalogue(Samples.BRIDGE).dossier().events().getFirst().attestations().getFirst().id();
            assertThat(library.catalogue(Samples.BRIDGE).of(testimony)).hasSize(1);
            assertThat(library.findings(Samples.BRIDGE, ORIGINAL)).extracting(found -> found.evidence().key()).containsExactly("2");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE text SET wording = REPLACE(wording, 'some', 'sume') WHERE kind = 'ORIGINAL'
            UPDATE region SET kind = 'FURNITURE' WHERE ordinal = 1
            """)
    void aDamagedTextIsNotShown(String tampering) {
        tamper(tampering);
        try (H2Library library = H2Library.open(folder)) {
            assertThatThrownBy(() -> library.wording(ORIGINAL)).isInstanceOfSatisfying(StoreException.class,
                    e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
            assertThat(library.sound(ORIGINAL)).isEmpty();
            assertThat(library.damaged()).extracting(Damaged::toString).containsExactly("the text held for “The herald” (%s)".formatted(ORIGINAL));
        }
    }

    @Test
    void aDamagedFileIsNotGivenAway() {
        tamper("UPDATE capture SET file = X'4f' WHERE sha IN (SELECT capture FROM text WHERE kind = 'ORIGINAL')");
        try (H2Library library = H2Library.open(folder)) {
            assertThatThrownBy(() -> library.file(ORIGINAL)).isInstanceOf(StoreException.class).hasMessageContaining("is damaged");
        }
    }

    @Test
    void aBackupOfDamagedRowsIsNotKept() {
        tamper("UPDATE event SET note = 'x' WHERE slug = 'closed-0'");
        try (H2Library library = H2Library.open(folder)) {
            assertThatThrownBy(() -> library.backup(folder.resolve("backup"))).isInstanceOf(StoreException.class)
                    .hasMessageContaining("the event “The bridge is closed, part 0”");
        }
    }

    @Test
    void whatIsUndoneAndMadeAgainIsSound() {
        try (H2Library library = H2Library.open(folder)) {
            for (int change = library.history().size(); change > 0; change--) {
                library.undo();
            }
            while (library.redo().isPresent()) {
                assertThat(library.check()).isEmpty();
            }
            assertThat(library.revert(2).blocking()).isNotEmpty();
            library.leave(SessionTest.SESSION.id(), SessionTest.OUTLOOK);
            library.explain(1, "because");
            assertThat(library.check()).isEmpty();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:" + folder.resolve("library") + ";IFEXISTS=TRUE", "sa", "");
    }

    private void tamper(String statement) {
        try (Connection direct = connect()) {
            direct.createStatement().execute("SET REFERENTIAL_INTEGRITY FALSE");
            assertThat(direct.createStatement().executeUpdate(statement)).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
