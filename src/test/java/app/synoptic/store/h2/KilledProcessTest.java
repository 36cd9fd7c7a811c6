package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static app.synoptic.store.h2.Samples.HERALD;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.store.HeldText;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.h2.check.Integrity;
import app.synoptic.store.h2.file.Migrations;
import app.synoptic.store.h2.file.Opening;
import app.synoptic.store.h2.file.StoreFolder;
import app.synoptic.store.h2.sql.Connections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class KilledProcessTest {

    private static final int ROUNDS = Integer.getInteger("synoptic.kills", 6);

    @TempDir
    Path folder;

    private final Random random = new Random();
    private final Set<TextId> acknowledged = new LinkedHashSet<>();

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aProcessKilledWhileItImportsLeavesAWholeStoreWithAllItAcknowledged() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            importAndKill();
            assertReadableUntouched();
            try (H2Library library = H2Library.open(folder)) {
                assertThat(library.check()).isEmpty();
                assertWhole(library);
            }
            makeHoles();
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    }

    /// Lets H2 close the file as it would by itself, and so leave free space in the middle. What is written there is
    /// not found again after a kill: the library must not write there.
    private void makeHoles() throws SQLException {
        String url = "jdbc:h2:" + folder.resolve("library") + ";IFEXISTS=TRUE;WRITE_DELAY=0";
        try (Connection direct = DriverManager.getConnection(url, "sa", ""); Statement statement = direct.createStatement()) {
            statement.execute("SET RETENTION_TIME 0");
            statement.execute("CREATE TABLE scratch AS SELECT x, RANDOM_UUID() AS u FROM SYSTEM_RANGE(1, 20000)");
            statement.execute("DROP TABLE scratch");
        }
    }

    private void importAndKill() throws IOException, InterruptedException {
        try (Child child = Child.importing(folder, random.nextLong())) {
            assertThat(child.line()).isEqualTo("open");
            int lines = random.nextInt(20);
            for (int line = 0; line < lines; line++) {
                note(child.line());
            }
            long until = System.nanoTime() + random.nextLong(TimeUnit.MILLISECONDS.toNanos(60));
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            child.kill();
            for (String line = child.line(); line != null && line.length() == 64; line = child.line()) {
                note(line);
            }
        }
    }

    /// Where nothing can be written, H2 mends what it must in memory.
    private void assertReadableUntouched() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("library.mv.db"));
        try (Connections over = new Opening(StoreFolder.at(folder), Migrations.RELEASED).untouched()) {
            assertThat(over.read(Integrity::faults)).isEmpty();
        }
        assertThat(Files.readAllBytes(folder.resolve("library.mv.db"))).isEqualTo(before);
    }

    private void note(String line) {
        if (!line.equals("dossier")) {
            acknowledged.add(new TextId(line));
        }
    }

    private void assertWhole(H2Library library) {
        List<JournalEntry> history = library.history();
        if (history.isEmpty()) {
            assertThat(library.dossiers()).isEmpty();
            return;
        }
        assertThat(library.dossier(BRIDGE).events()).hasSize(200);
        List<HeldText> originals = library.held(BRIDGE).stream().filter(held -> held.kind() == TextKind.ORIGINAL).toList();
        assertThat(originals).extracting(HeldText::text).containsAll(acknowledged).hasSize(history.size() - 1);
        for (HeldText held : originals) {
            assertThat(TextId.of(library.file(held.text()).orElseThrow())).isEqualTo(held.text());
            assertThat(library.findings(BRIDGE, held.text())).hasSize(held.source().equals(HERALD) ? 1 : 0);
        }
    }
}
