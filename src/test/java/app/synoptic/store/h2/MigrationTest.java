package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.EditDossier;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.TextFile;
import app.synoptic.store.backup.BackupFolder;
import app.synoptic.store.h2.check.Integrity;
import app.synoptic.store.h2.file.Migrations;
import app.synoptic.store.h2.file.Opening;
import app.synoptic.store.h2.file.StoreFolder;
import app.synoptic.store.h2.sql.Connections;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class MigrationTest {

    private static final DossierId EVERYTHING = new DossierId("everything");
    private static final String FIXTURE_WORDS = "words of a stored store";

    @TempDir
    Path folder;

    /// One stored store for every released schema: `schema-N.sql` is a backup, unpacked, that was written by the version
    /// which brought schema N, and is never written again.
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"})
    void aStoreOfEveryReleasedSchemaOpensWithAllThatWasInIt(int schema) throws IOException {
        restore(schema);
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.check()).isEmpty();
            assertThat(library.custody().faults()).isEmpty();
            assertThat(library.catalogue(EVERYTHING)).isEqualTo(Everything.asOf(schema, FIXTURE_WORDS));
            assertThat(library.history()).extracting(JournalEntry::undone).last().isEqualTo(true);
            assertThat(library.dossiers().contains(Samples.TITLED)).isEqualTo(schema >= 9);
            assertThat(library.sessions(EVERYTHING)).isEqualTo(schema < 2 ? List.of() : List.of(SessionTest.asOf(schema)));
            assertThat(library.redo().map(done -> done.entry().name())).contains("command.hold-original");
            assertThat(library.findings(Samples.BRIDGE, Samples.event(0))).hasSize(2);
            assertAllIsUndoneAndMadeAgain(library, schema);
        }
    }

    private static void assertAllIsUndoneAndMadeAgain(H2Library library, int schema) {
        var bridge = library.catalogue(Samples.BRIDGE);
        var sessions = library.sessions(EVERYTHING);
        int changes = library.history().size();
        for (int i = 0; i < changes; i++) {
            assertThat(library.undo()).isPresent();
        }
        assertThat(library.dossiers()).isEmpty();
        for (int i = 0; i < changes; i++) {
            assertThat(library.redo()).isPresent();
        }
        assertThat(library.catalogue(EVERYTHING)).isEqualTo(Everything.asOf(schema, FIXTURE_WORDS));
        assertThat(library.catalogue(Samples.BRIDGE)).isEqualTo(bridge);
        assertThat(library.findings(Samples.BRIDGE, Samples.event(0))).hasSize(2);
        if (schema >= 9) {
            assertThat(library.catalogue(Samples.TITLED)).isEqualTo(Samples.titled().catalogue());
        }
        if (schema >= 10) {
            TextFile page = Samples.page("<h1>One</h1><p>two", "One\n\ntwo");
            assertThat(library.wording(page.wording().id())).contains(page.wording().corrected(List.of(Samples.correction())));
            assertThat(library.metadata(page.wording().id())).isEqualTo(page.metadata());
        }
        assertThat(library.refusals(Samples.BRIDGE)).isEqualTo(schema < 11 ? List.of() : Samples.refused().refused());
        assertThat(library.sessions(EVERYTHING)).isEqualTo(sessions);
        assertThat(library.check()).isEmpty();
        assertThat(library.custody().faults()).isEmpty();
    }

    /// What was made before windows could be left out is edited, undone and made again beside what was made since.
    @Test
    void theWindowOfADossierFromAnOlderStoreIsClearedAndComesBack() throws IOException {
        restore(8);
        Dossier bridge;
        try (H2Library library = H2Library.open(folder)) {
            bridge = library.dossier(Samples.BRIDGE);
            Dossier cleared = bridge.described(bridge.title(), null, bridge.zone(), bridge.note());
            library.apply(new EditDossier(Samples.BRIDGE, "command.describe-dossier", "", Delta.between(bridge, cleared), Map.of()));
            assertThat(library.dossier(Samples.BRIDGE)).isEqualTo(cleared);
        }
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.dossier(Samples.BRIDGE).window()).isNull();
            assertThat(library.check()).isEmpty();
            library.undo();
            assertThat(library.dossier(Samples.BRIDGE)).isEqualTo(bridge);
            library.redo();
            assertThat(library.dossier(Samples.BRIDGE).window()).isNull();
            library.undo();
            library.undo();
            assertThat(library.dossiers()).contains(Samples.BRIDGE);
            assertThat(library.check()).isEmpty();
        }
    }

    private void restore(int schema) throws IOException {
        Path backup = folder.resolve("backup");
        try (InputStream stored = MigrationTest.class.getResourceAsStream("schema-%d.sql".formatted(schema));
                OutputStream packed = new GZIPOutputStream(Files.newOutputStream(backup))) {
            stored.transferTo(packed);
        }
        H2Library.restore(backup, folder);
    }

    @Test
    void anOlderStoreIsBroughtUpToDateWithItsJournal() {
        fill();
        Migrations next = next("ALTER TABLE event ADD COLUMN weight INTEGER DEFAULT 3 NOT NULL; UPDATE event SET note = 'old';");
        try (H2Library library = H2Library.open(folder, next)) {
            assertThat(library.dossier(EVERYTHING).events()).extracting(event -> event.note()).containsOnly("old");
            assertThat(library.redo().map(done -> done.entry().name())).contains("command.add-dossier");
            assertThat(library.dossiers()).hasSize(2);
            library.undo();
            library.undo();
            assertThat(library.dossiers()).isEmpty();
            library.redo();
            assertThat(library.catalogue(EVERYTHING)).isEqualTo(Everything.add().catalogue());
            assertThat(library.check()).isEmpty();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("library.mv.db", "backups");
        assertThatThrownBy(() -> H2Library.open(folder)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.NEWER)).hasMessageContaining("schema 14, this one knows 13");
        assertThat(BackupFolder.beside(folder).list()).singleElement().satisfies(before -> {
            assertThat(before.migrating()).isTrue();
            assertThat(before.contents().schema()).isEqualTo(13);
            H2Library.restore(before.file(), folder);
        });
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.dossier(EVERYTHING).events()).extracting(event -> event.note()).doesNotContain("old");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALTER TABLE event ADD COLUMN weight INTEGER; ALTER TABLE nothing ADD COLUMN weight INTEGER;
            DROP TABLE journal_step; DROP TABLE journal; CREATE TABLE journal (
            SET REFERENTIAL_INTEGRITY FALSE; DELETE FROM source; SET REFERENTIAL_INTEGRITY TRUE;
            """)
    void aMigrationThatFailsLeavesTheStoreAsItWas(String script) throws IOException {
        fill();
        byte[] before = Files.readAllBytes(folder.resolve("library.mv.db"));
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> H2Library.open(folder, next(script))).isInstanceOf(StoreException.class)
                    .hasMessageContaining("from schema 13 to 14, and keeps all it held");
            assertThat(folder.toFile().list()).containsExactly("library.mv.db");
        }
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.catalogue(EVERYTHING)).isEqualTo(Everything.add().catalogue());
            assertThat(library.check()).isEmpty();
        }
        assertThat(before).isNotEmpty();
    }

    @Test
    void whatACrashInTheMiddleLeftBehindIsClearedAway() throws IOException {
        fill();
        Files.writeString(folder.resolve("library.next.mv.db"), "half a store");
        Files.writeString(folder.resolve("library.next.sql.gz"), "half a script");
        Files.writeString(folder.resolve("library.lock"), "0 0");
        try (H2Library library = H2Library.open(folder, next("ALTER TABLE event ADD COLUMN weight INTEGER;"))) {
            assertThat(library.catalogue(EVERYTHING)).isEqualTo(Everything.add().catalogue());
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("library.mv.db", "backups");
    }

    /// Where nothing can be written, it is brought up to date in memory.
    @Test
    void anOlderStoreIsReadWhereNothingCanBeWritten() throws IOException {
        fill();
        byte[] before = Files.readAllBytes(folder.resolve("library.mv.db"));
        Migrations next = next("ALTER TABLE event ADD COLUMN weight INTEGER;");
        try (Connections over = new Opening(StoreFolder.at(folder), next).untouched()) {
            assertThat(over.read(Migrations::version)).isEqualTo(next.latest());
            long weighed = over.read(sql -> sql.first("SELECT COUNT(weight) AS n FROM event", row -> row.number("n"))).orElseThrow();
            assertThat(weighed).isZero();
            assertThat(over.read(Integrity::faults)).isEmpty();
        }
        assertThat(Files.readAllBytes(folder.resolve("library.mv.db"))).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("library.mv.db");
    }

    @Test
    void theBaselineIsWhatAllStepsLeave() {
        List<String> stepByStep = schema(new Migrations(Migrations.RELEASED.scripts()));
        assertThat(stepByStep).anyMatch(statement -> statement.contains("\"ATTESTATION_SLUG\""));
        assertThat(schema(Migrations.RELEASED)).containsExactlyInAnyOrderElementsOf(stepByStep);
    }

    /// The statements that make it, without the names that H2 gives to constraints.
    private List<String> schema(Migrations migrations) {
        Path file = folder.resolve("made-%s.mv.db".formatted(migrations.baseline().isPresent() ? "at-once" : "in-steps"));
        try (Connections made = Connections.create(file)) {
            made.write(sql -> {
                migrations.apply(sql, 0);
                assertThat(Migrations.version(sql)).isEqualTo(Migrations.RELEASED.latest());
                return true;
            });
            return made.write(sql -> sql.list("SCRIPT NODATA NOPASSWORDS NOSETTINGS",
                    row -> row.text("SCRIPT").replaceAll("CONSTRAINT_\\w+", "CONSTRAINT")));
        }
    }

    private void fill() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Everything.add());
            library.apply(Samples.dossier("bridge", 3));
            library.undo();
        }
    }

    private static Migrations next(String script) {
        List<String> scripts = new ArrayList<>(Migrations.RELEASED.scripts());
        scripts.add(script);
        return new Migrations(scripts);
    }

    /// Writes the stored store of the schema in use; to be run once, when it is released.
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("schema");
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Everything.add(FIXTURE_WORDS));
            library.apply(Samples.dossier("bridge", 3));
            library.apply(Samples.titled());
            library.apply(Samples.pageOf("page"));
            library.apply(Samples.corrected("page"));
            library.apply(Samples.refused());
            library.apply(new AddSession(SessionTest.SESSION, SessionTest.OUTLOOK));
            library.apply(Samples.hold("Stored\nwords"));
            library.undo();
            library.backup(Path.of(arguments[0]));
        }
    }
}
