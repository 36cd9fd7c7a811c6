package app.synoptic.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleInstanceTest {

    @TempDir
    Path folder;
    private final BlockingQueue<List<Path>> told = new LinkedBlockingQueue<>();

    @Test
    void handsTheFilesOfASecondStartToTheFirst() throws Exception {
        List<Path> files = List.of(folder.resolve("жағалау.dossier"), folder.resolve("a letter.txt"));
        try (SingleInstance singleInstance = mine()) {
            assertThat(SingleInstance.enter(folder, files)).isEqualTo(new SingleInstance.HandedOver());
            singleInstance.answer(told::add);
            assertThat(SingleInstance.enter(folder, List.of())).isEqualTo(new SingleInstance.HandedOver());

            assertThat(next()).as("what came before anybody listened").isEqualTo(files);
            assertThat(next()).as("a start without files").isEmpty();
        }
        mine().close();
    }

    @Test
    void sweepsAwayTheDoorOfADeadProcess() throws Exception {
        Files.createDirectories(folder.resolve("running"));
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(address());
        }

        try (SingleInstance singleInstance = mine()) {
            singleInstance.answer(told::add);
            assertThat(SingleInstance.enter(folder, List.of())).isEqualTo(new SingleInstance.HandedOver());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\n\r\n", "SYN1\u007f\u007f\u007f\u007f", "SYN1\0\0\0\1\u007f\0\0\0", "SYN1\0\0\0\1\0\0\0\1a", "SYN1\0\0\0\1\0\0\0\2/"})
    void takesNothingFromWhoDoesNotSpeakItsLanguage(String said) throws Exception {
        try (SingleInstance singleInstance = mine()) {
            singleInstance.answer(told::add);
            try (SocketChannel stranger = SocketChannel.open(address())) {
                stranger.write(ByteBuffer.wrap(said.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
                stranger.shutdownOutput();
                assertThat(stranger.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            } catch (IOException hungUp) {
                assertThat(hungUp).hasMessageContaining("reset");
            }

            assertThat(SingleInstance.enter(folder, List.of(folder))).isEqualTo(new SingleInstance.HandedOver());
            assertThat(next()).as("the first that was understood").containsExactly(folder);
        }
    }

    @Test
    void opensToWhoSpeaksHoweverManyKeepSilent() throws Exception {
        List<SocketChannel> silent = new ArrayList<>();
        try (SingleInstance singleInstance = mine()) {
            singleInstance.answer(told::add);
            for (int i = 0; i < 40; i++) {
                silent.add(SocketChannel.open(address()));
            }
            assertThat(SingleInstance.enter(folder, List.of(folder))).isEqualTo(new SingleInstance.HandedOver());
            assertThat(next()).containsExactly(folder);
        } finally {
            for (SocketChannel visitor : silent) {
                visitor.close();
            }
        }
    }

    /// Somebody who lets knock, and one before whom so many wait that nobody is even let to the door.
    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void doesNotWaitForeverForOneWhoNeverAnswers(int waiting) throws Exception {
        Files.createDirectories(folder.resolve("running"));
        List<SocketChannel> others = new ArrayList<>();
        try (ServerSocketChannel deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            deaf.bind(address(), 1);
            for (int i = 0; i < waiting; i++) {
                SocketChannel other = SocketChannel.open(StandardProtocolFamily.UNIX);
                others.add(other);
                other.configureBlocking(false);
                connect(other);
            }
            assertThat(SingleInstance.enter(folder, List.of(folder), Duration.ofMillis(300))).isEqualTo(new SingleInstance.NoAnswer());
        } finally {
            for (SocketChannel other : others) {
                other.close();
            }
        }
    }

    private void connect(SocketChannel other) {
        try {
            other.connect(address());
        } catch (IOException full) {
            assertThat(full).isNotNull();
        }
    }

    @Test
    void letsNobodyElseIn() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "file permissions as Linux has them");
        Files.createDirectories(folder.resolve("running"));
        Files.setPosixFilePermissions(folder.resolve("running"), PosixFilePermissions.fromString("rwxrwxrwx"));

        try (SingleInstance _ = mine()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("running")))).isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("running/door")))).isEqualTo("rw-------");
        }
    }

    @Test
    void doesWithoutADoorWhereTheNameIsTooLong() {
        assertThat(SingleInstance.enter(folder.resolve("n".repeat(120)), List.of())).isEqualTo(new SingleInstance.Unavailable());
    }

    private SingleInstance mine() {
        SingleInstance.Entry entry = SingleInstance.enter(folder, List.of());
        assertThat(entry).isInstanceOf(SingleInstance.Mine.class);
        return ((SingleInstance.Mine) entry).singleInstance();
    }

    private List<Path> next() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    private UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(folder.resolve("running/door"));
    }
}
