package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library goes into a file and comes back.
@Tag("slow")
class BackupCommandTest {

    @TempDir
    Path folder;

    private Harbour harbour;
    private Path store;
    private Path backup;

    @BeforeEach
    void keepADossier() {
        harbour = Harbour.in(folder);
        store = harbour.store();
        backup = folder.resolve("library.backup");
        Headless.run("import", "--store", store, harbour.courier());
    }

    @Test
    void bringsEverythingToAnotherPlace() {
        Headless written = Headless.run("backup", "--store", store, backup);
        Headless made = Headless.run("restore", "--store", folder.resolve("other"), backup);

        assertThat(written).isEqualTo(new Headless(0, "The library in " + store + " is backed up in " + backup + ".\n", ""));
        assertThat(made.out()).isEqualTo("The library in " + folder.resolve("other") + " is made from " + backup + ".\n");
        assertThat(Headless.run("dump", "--store", folder.resolve("other")).out())
                .isNotEmpty().isEqualTo(Headless.run("dump", "--store", store).out());
    }

    @Test
    void keepsTheLibraryThatWasThere() {
        Headless.run("backup", "--store", store, backup);
        String before = Headless.run("dump", "--store", store).out();
        Headless.run("import", "--store", store, harbour.gazette());

        Headless run = Headless.run("restore", "--store", store, backup);

        assertThat(run.out()).contains("the one before is kept as " + store);
        assertThat(Headless.run("dump", "--store", store).out()).isEqualTo(before);
    }

    @Test
    void overwritesNoBackup() throws Exception {
        Files.writeString(backup, "something dear");

        Headless run = Headless.run("backup", "--store", store, backup);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(backup.toString());
        assertThat(backup).hasContent("something dear");
    }

    @Test
    void leavesTheLibraryWhereTheBackupIsNone() {
        String before = Headless.run("dump", "--store", store).out();
        Path letter = harbour.write("letter.txt", "Dear all,".getBytes(StandardCharsets.UTF_8));

        Headless run = Headless.run("restore", "--store", store, letter);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(Headless.run("dump", "--store", store).out()).isEqualTo(before);
    }

    /// Has a backup made where those lie that make themselves; the dump of the library.
    private String own() {
        assertThat(Headless.run("backup", "--store", store).out()).contains(store.resolve("backups") + "/synoptic-");
        return Headless.run("dump", "--store", store).out();
    }

    @Test
    void listsThoseThatMadeThemselvesWithWhatTheyHold() {
        own();
        assertThat(Headless.run("backup", "--store", store, "--list").out()).hasLineCount(1).contains(" · 1 dossier · ", " · no drafts · ");
        assertThat(Headless.run("backup", "--store", store, "--list", "--json").out()).contains("\"dossiers\":1", "\"beforeMigration\":false");
        assertThat(Headless.run("backup", "--store", folder.resolve("none"), "--list").err()).startsWith("There is no backup in ");
    }

    @Test
    void bringsBackALibraryThatIsDamagedAndKeepsIt() throws Exception {
        String dump = own();
        Files.writeString(store.resolve("library.mv.db"), "ruins");
        assertThat(Headless.run("dump", "--store", store).exit()).isEqualTo(1);
        assertThat(Headless.run("backup", "--store", store, "--list").out()).hasLineCount(1);

        Headless run = Headless.run("restore", "--store", store, "--newest");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("library.damaged-");
        assertThat(Headless.run("dump", "--store", store).out()).isEqualTo(dump);
    }

    @Test
    void keepsAnEmptyLibraryFromTakingThePlaceOfOneThatIsGone() throws Exception {
        String dump = own();
        Files.delete(store.resolve("library.mv.db"));

        Headless run = Headless.run("dump", "--store", store);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("is not there any more, but backups of it are").hasLineCount(1);
        assertThat(store.resolve("library.mv.db")).doesNotExist();
        assertThat(Headless.run("restore", "--store", store, "--newest").exit()).isZero();
        assertThat(Headless.run("dump", "--store", store).out()).isEqualTo(dump);
    }

    @Test
    void goesWhereTheSettingsSay() throws Exception {
        own();
        Path hers = folder.resolve("hers");
        Files.writeString(store.resolve("settings.properties"), "word.backup-folder=" + hers);
        assertThat(Headless.run("backup", "--store", store).err()).isEqualTo("No backup can be written in " + hers + ": that folder is not there.\n");
        Files.createDirectory(hers);
        assertThat(Headless.run("backup", "--store", store).out()).contains(hers + "/synoptic-");
        assertThat(Headless.run("backup", "--store", store, "--list").out()).hasLineCount(1).contains(hers.toString());
    }

    @Test
    void isAskedForInOneWay() {
        assertThat(Headless.run("restore", "--store", store).exit()).isEqualTo(2);
        assertThat(Headless.run("restore", "--store", store, "--newest", "a.backup").exit()).isEqualTo(2);
        assertThat(Headless.run("restore", "--store", folder.resolve("none"), "--newest").err()).startsWith("There is no backup in ");
    }
}
