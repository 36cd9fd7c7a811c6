package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.store.Library;
import app.synoptic.store.StoreException;
import app.synoptic.store.backup.Backup;
import app.synoptic.store.backup.BackupArchive;
import app.synoptic.store.backup.BackupFolder;
import app.synoptic.store.backup.BackupPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class AutomaticBackupTest {

    @TempDir
    Path folder;

    private BackupPlan plan(long days) {
        return new BackupPlan(BackupFolder.beside(folder), Long.MAX_VALUE,
                Clock.offset(Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC), Duration.ofDays(days)));
    }

    @Test
    void isDueWhenSomethingHasChangedAndSaysWhatItHolds() throws IOException {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 3));
            Backup made = ifDue(plan(0), library).orElseThrow();
            assertThat(made.contents().holdings()).isEqualTo(library.holdings());
            assertThat(made.contents().holdings().events()).isEqualTo(3);
            assertThat(made.size()).isEqualTo(Files.size(made.file()));
            assertThat(ifDue(plan(1), library)).isEmpty();

            library.undo();
            assertThat(ifDue(plan(2), library)).isPresent();
            library.redo();
            assertThat(ifDue(plan(3), library)).isPresent();
            assertThat(ifDue(plan(4), library)).isEmpty();

            Files.createDirectory(folder.resolve("proposals"));
            Files.writeString(folder.resolve("proposals/bridge.json"), "{}");
            assertThat(ifDue(plan(5), library)).get().satisfies(with -> assertThat(with.contents().drafts()).isOne());
            assertThat(ifDue(plan(6), library)).isEmpty();
            assertThat(plan(0).all()).hasSize(4).isSortedAccordingTo(Comparator.comparing(Backup::made).reversed());
        }
    }

    @Test
    void bringsBackTheProposalsThatWaitedAndSetsAsideThoseThatWaitNow() throws IOException {
        Files.createDirectories(folder.resolve("proposals"));
        Files.writeString(folder.resolve("proposals/bridge.json"), "then");
        Files.writeString(folder.resolve("settings.properties"), "look=dark");
        Files.writeString(folder.resolve("proposals/key.pem"), "no key goes into a backup");
        Path backup;
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 3));
            backup = plan(0).make(library).file();
        }
        Files.writeString(folder.resolve("proposals/bridge.json"), "now");
        Files.writeString(folder.resolve("settings.properties"), "look=light");

        H2Library.restore(backup, folder);

        assertThat(folder.resolve("proposals/bridge.json")).hasContent("then");
        assertThat(folder.resolve("proposals/key.pem")).doesNotExist();
        assertThat(folder.resolve("settings.properties")).hasContent("look=light");
        assertThat(folder.toFile().list()).hasSize(6).anyMatch(name -> name.startsWith("library.before-restore-"));
        Path aside = folder.resolve(Arrays.stream(folder.toFile().list()).filter(name -> name.startsWith("proposals.before-")).findFirst().orElseThrow());
        assertThat(aside.resolve("bridge.json")).hasContent("now");

        Path elsewhere = folder.resolve("elsewhere");
        H2Library.restore(backup, elsewhere);
        assertThat(elsewhere.resolve("settings.properties")).hasContent("look=dark");
    }

    /// A change is made while the backup is being written; the backup has all of it or nothing.
    @Test
    void letsChangesGoOnAndHoldsTheStateOfOneMoment() throws Exception {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 2_000));
            CountDownLatch over = new CountDownLatch(1);
            AtomicInteger made = new AtomicInteger();
            Thread writer = Thread.ofPlatform().start(() -> {
                while (over.getCount() > 0) {
                    library.apply(Samples.dossier("other-" + made.incrementAndGet(), 5));
                }
            });
            long before = library.holdings().changes();
            Backup backup = plan(0).make(library);
            long after = made.get();
            over.countDown();
            writer.join();
            assertThat(after).isGreaterThan(backup.contents().holdings().changes());
            assertThat(backup.contents().holdings().changes()).isGreaterThanOrEqualTo(before);
            Path copy = folder.resolve("copy");
            H2Library.restore(backup.file(), copy);
            try (H2Library restored = H2Library.open(copy)) {
                assertThat(restored.holdings()).isEqualTo(backup.contents().holdings());
                assertThat(restored.holdings().events()).isEqualTo(2_000 + 5 * (restored.holdings().dossiers() - 1));
                assertThat(restored.check()).isEmpty();
            }
        }
    }

    @Test
    void goesNowhereWhereItCannotBeProven() throws IOException {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 3));
            plan(0).make(library);
            library.undo();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> plan(400).make(library)).isInstanceOf(StoreException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(plan(0).all()).hasSize(1);
            assertThat(folder.resolve("backups").toFile().list()).hasSize(1);
            assertThat(plan(1).make(library).contents().holdings().dossiers()).isZero();
        }
    }

    @Test
    void isPassedOverWhenItIsDamaged() throws IOException {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 3));
            Backup older = plan(0).make(library);
            library.undo();
            Backup newer = plan(1).make(library);
            byte[] bytes = Files.readAllBytes(newer.file());
            bytes[bytes.length / 2] ^= 1;
            Files.write(newer.file(), bytes);
            assertThat(BackupArchive.whole(newer.file())).isFalse();
            assertThat(plan(2).newestSound().map(Backup::file)).contains(older.file());
            assertThatThrownBy(() -> H2Library.restore(newer.file(), folder.resolve("copy"))).isInstanceOf(StoreException.class);
        }
    }

    /// As the service does.
    private static Optional<Backup> ifDue(BackupPlan plan, Library library) {
        return plan.due(library) ? Optional.of(plan.make(library)) : Optional.empty();
    }
}
