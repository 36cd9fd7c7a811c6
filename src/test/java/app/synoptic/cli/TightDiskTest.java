package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.synoptic.cli.TightDisk.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be read is read, and what cannot be written is said, where nothing can be written.
@Tag("process")
class TightDiskTest {

    private static final String FULL = "mount -t tmpfs -o size=24m none \"$1\"; cp -r \"$1.kept\" \"$1/s\"; "
            + "dd if=/dev/zero of=\"$1/ballast\" bs=4096 2>/dev/null || true";
    private static final String LEFTOVER = "mount -t tmpfs -o size=24m none \"$1\"; cp -r \"$1.kept\" \"$1/s\"; "
            + "dd if=/dev/zero of=\"$1/s/library.next.mv.db\" bs=4096 2>/dev/null || true";
    private static final String READ_ONLY = "mount -t tmpfs none \"$1\"; cp -r \"$1.kept\" \"$1/s\"; mount -o remount,ro \"$1\"";
    private static final String SMALL = "mount -t tmpfs -o size=SIZEk none \"$1\"";

    @TempDir
    Path folder;

    private Harbour harbour;
    private Path disk;
    private Path store;
    private String dump;

    @BeforeEach
    void keepADossier() throws Exception {
        assumeTrue(TightDisk.possible(), "a disk for one process alone");
        harbour = Harbour.in(folder);
        disk = Files.createDirectory(folder.resolve("disk"));
        Path kept = Files.move(harbour.store(), folder.resolve("disk.kept"));
        store = disk.resolve("s");
        Headless.run("import", "--store", kept, harbour.courier());
        dump = Headless.run("dump", "--store", kept).out();
        assertThat(dump).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FULL      | the disk is full
            READ_ONLY | nothing may be written there
            """)
    void allThatReadsGoesOnAndAllThatWritesSaysWhyNot(String how, String why) throws Exception {
        Path backup = folder.resolve("elsewhere.backup");
        Path export = folder.resolve("elsewhere.dossier");
        Path report = folder.resolve("elsewhere.html");

        Outcome outcome = TightDisk.run(disk, how.equals("FULL") ? FULL : READ_ONLY,
                new Object[] {"check", "--store", store},
                new Object[] {"dump", "--store", store},
                new Object[] {"backup", "--store", store, backup},
                new Object[] {"export", "--store", store, export},
                new Object[] {"report", "--store", store, "--out", report},
                new Object[] {"import", "--store", store, harbour.gazette()},
                new Object[] {"restore", "--store", store, backup},
                new Object[] {"dump", "--store", store});

        assertThat(outcome.stray()).isEmpty();
        assertThat(outcome.runs()).extracting(Headless::exit).containsExactly(0, 0, 0, 0, 0, 1, 1, 0);
        assertThat(outcome.runs().get(1).out()).isEqualTo(dump);
        assertThat(outcome.runs().get(5).err()).isEqualTo(
                "The store %s can be read, but not changed: %s.\n".formatted(store.resolve("library.mv.db"), why));
        assertThat(outcome.runs().get(6).err().lines()).hasSize(1);
        assertThat(outcome.runs().get(7).out()).isEqualTo(dump);
        assertThat(export).exists();
        assertThat(report).exists();
        Path copy = folder.resolve("copy");
        assertThat(Headless.run("restore", "--store", copy, backup).exit()).isZero();
        assertThat(Headless.run("dump", "--store", copy).out()).isEqualTo(dump);
    }

    @Test
    void whatAnEarlierFailureLeftOnTheDiskMakesRoomAgain() throws Exception {
        Outcome outcome = TightDisk.run(disk, LEFTOVER,
                new Object[] {"dump", "--store", store},
                new Object[] {"import", "--store", store, harbour.gazette()});

        assertThat(outcome.stray()).isEmpty();
        assertThat(outcome.runs()).extracting(Headless::exit).containsExactly(0, 0);
        assertThat(outcome.runs().getFirst().out()).isEqualTo(dump);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "300"})
    void aBackupToAFullDiskBlamesThatDisk(String size) throws Exception {
        Path target = disk.resolve("f.backup");

        Outcome outcome = TightDisk.run(disk, SMALL.replace("SIZE", size) + "; dd if=/dev/zero of=\"$1/ballast\" bs=4096 count=%s 2>/dev/null || true"
                        .formatted(Integer.parseInt(size) / 4 - 1),
                new Object[] {"backup", "--store", folder.resolve("disk.kept"), target});

        assertThat(outcome.stray()).isEmpty();
        assertThat(outcome.runs()).singleElement().satisfies(run -> {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).startsWith("The backup ").contains(disk.toString()).endsWith(" could not be written: the disk is full.\n");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "400"})
    void aNewLibraryWithoutRoomIsOneSentence(String size) throws Exception {
        Outcome outcome = TightDisk.run(disk, SMALL.replace("SIZE", size), new Object[] {"check", "--store", store});

        assertThat(outcome.stray()).isEmpty();
        assertThat(outcome.runs()).singleElement().satisfies(run -> {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).startsWith("The ").endsWith("the disk is full.\n").hasLineCount(1);
        });
    }
}
