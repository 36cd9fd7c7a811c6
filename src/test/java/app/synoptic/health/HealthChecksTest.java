package app.synoptic.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.i18n.Language;
import app.synoptic.i18n.Language;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.Examination;
import app.synoptic.store.Library;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class HealthChecksTest {

    @TempDir
    Path folder;

    @BeforeEach
    void keepTheShippedDossier() {
        ShippedLibrary.in(folder);
    }

    private BackupPlan plan() {
        return BackupPlan.of(folder, null, Long.MAX_VALUE);
    }

    private List<HealthCheck> checks(Library library) {
        return HealthChecks.of(library, folder, plan());
    }

    private Map<String, HealthFinding> found(Library library) {
        Map<String, HealthFinding> found = new TreeMap<>();
        checks(library).forEach(check -> {
            HealthFinding finding = check.examine(Examination.UNWATCHED);
            assertThat(HealthWords.in(Language.ENGLISH).found(finding)).isNotBlank();
            if (finding.severity() != Severity.GOOD) {
                assertThat(HealthWords.in(Language.RUSSIAN).meaning(finding)).isNotBlank();
                found.put(check.name(), finding);
            }
        });
        return found;
    }

    private void tamper(String statement) throws SQLException {
        try (Connection direct = DriverManager.getConnection("jdbc:h2:" + folder.resolve("library") + ";IFEXISTS=TRUE", "sa", "");
                Statement run = direct.createStatement()) {
            run.execute(statement);
        }
    }

    @Test
    void findNothingButThatThereIsNoBackup() {
        try (Library library = H2Library.open(folder)) {
            assertThat(found(library)).hasEntrySatisfying("backups", none -> assertThat(none.severity()).isEqualTo(Severity.HINT)).hasSize(1);
            plan().make(library);
            assertThat(found(library)).isEmpty();
        }
    }

    @Test
    void findASpoiltTextAndPutItBackFromItsFile() throws Exception {
        tamper("UPDATE text SET wording = INSERT(wording, 10, 3, 'xxx') WHERE sha = (SELECT MIN(sha) FROM text)");
        try (Library library = H2Library.open(folder)) {
            HealthFinding rows = found(library).get("rows");
            assertThat(rows.severity()).isEqualTo(Severity.SEVERE);
            assertThat(rows.details()).singleElement().asString().contains("the text held for");
            assertThat(rows.repair()).isEqualTo(Repair.TEXTS);

            assertThat(TextRepair.perform(library)).isOne();

            assertThat(found(library)).containsOnlyKeys("backups");
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void sayWhatIsNotAsTheChainSaysInTheLanguageOfTheWindow() throws Exception {
        tamper("UPDATE chain SET subject = 'something else' WHERE number = (SELECT MAX(number) FROM chain)");
        try (Library library = H2Library.open(folder)) {
            HealthFinding chain = found(library).get("chain");
            assertThat(HealthWords.in(Language.ENGLISH).details(chain)).first().asString().startsWith("Changed in the chain: link ");
            assertThat(HealthWords.in(Language.GERMAN).details(chain)).first().asString().startsWith("Geändert in der Kette: Glied ");
            assertThat(HealthWords.in(Language.RUSSIAN).details(chain)).first().asString().startsWith("Изменено в цепочке: звено ");
        }
    }

    /// What is not the words cannot be put back from the file: then nothing is changed.
    @Test
    void leaveATextAsItIsWhoseFileDoesNotMakeItWhatItWas() throws Exception {
        tamper("UPDATE text SET units = units + 1 WHERE sha = (SELECT MIN(sha) FROM text)");
        try (Library library = H2Library.open(folder)) {
            assertThat(TextRepair.perform(library)).isZero();
            assertThat(found(library)).containsKey("rows");
        }
    }

    @Test
    void findWhatIsDamagedBeside() throws Exception {
        try (Library library = H2Library.open(folder)) {
            Path backup = plan().make(library).file();
            byte[] bytes = Files.readAllBytes(backup);
            bytes[bytes.length / 2] ^= 1;
            Files.write(backup, bytes);
            Files.createDirectory(folder.resolve("index"));
            Files.writeString(folder.resolve("index/format"), "another");

            Map<String, HealthFinding> found = found(library);

            assertThat(found).containsOnlyKeys("backups", "search");
            assertThat(found.get("backups").word()).isEqualTo("backups.damaged");
            assertThat(found.get("search").repair()).isEqualTo(Repair.SEARCH);
        }
    }

    @Test
    void sayThatAFolderIsCopied() {
        assertThat(new PlaceHealth(Path.of("/home/n/Dropbox/library")).examine(Examination.UNWATCHED).word()).isEqualTo("place.cloud");
    }

    @Test
    void canBeEnded() {
        try (Library library = H2Library.open(folder)) {
            assertThatThrownBy(() -> checks(library).getFirst().examine((done, all) -> {
                if (done == 3) {
                    throw new CancellationException();
                }
            })).isInstanceOf(RuntimeException.class);
        }
    }
}
