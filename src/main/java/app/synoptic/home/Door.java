package app.synoptic.home;

import java.io.IOException;
import java.net.BindException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door of a library that is open in a window: a socket in its folder, in a room only the user may enter. A second
/// start knocks and hands over its files. A socket left by a process that died is swept away. The lock of the store
/// stays what decides who has the library; the door only saves a person from meeting it.
public final class Door implements AutoCloseable {

    /// What somebody at the door finds: it is theirs, somebody inside took the files, or there can be no door here.
    public sealed interface Entry {}

    /// @param door theirs, until they close it
    public record Mine(Door door) implements Entry {}

    /// Somebody inside has taken the files.
    public record HandedOver() implements Entry {}

    /// The file system has no sockets, the folder's name is too long for one, or whoever is inside does not answer.
    public record NoDoor() implements Entry {}

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final int TRIES = 3;
    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path socket;
    private final ServerSocketChannel server;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final List<List<Path>> waiting = new ArrayList<>();
    private @Nullable Consumer<List<Path>> answer;

    private Door(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /// Takes the door of the library in `folder`, or hands `files` to whoever has it. Creates the folder.
    public static Entry enter(Path folder, List<Path> files) {
        try {
            Path socket = room(folder).resolve("door");
            for (int i = 0; i < TRIES; i++) {
                Door mine = open(socket);
                if (mine != null) {
                    return new Mine(mine);
                }
                if (Visit.handOver(socket, files, PATIENCE)) {
                    return new HandedOver();
                }
                Files.deleteIfExists(socket);
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException none) {
            LOG.warn("a second start cannot reach the window on {}", folder, none);
        }
        return new NoDoor();
    }

    private static Path room(Path folder) throws IOException {
        Path room = folder.resolve("running");
        Files.createDirectories(room);
        FileStore store = Files.getFileStore(room);
        if (store.supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwx------"));
        }
        return room;
    }

    /// Null if there is a socket already, used or not.
    private static @Nullable Door open(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException taken) {
            server.close();
            if (taken instanceof BindException) {
                return null;
            }
            throw taken;
        }
        Door door = new Door(socket, server);
        Thread.ofPlatform().name("synoptic-door").daemon(true).start(door::listen);
        return door;
    }

    /// Who is told of files that are handed in, on a thread of the door's; an empty list asks for the window. What came
    /// before is told at once.
    public void answer(Consumer<List<Path>> told) {
        List<List<Path>> before;
        synchronized (waiting) {
            answer = told;
            before = List.copyOf(waiting);
            waiting.clear();
        }
        before.forEach(told);
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                SocketChannel visitor = server.accept();
                if (room.tryAcquire()) {
                    Thread.ofVirtual().start(() -> hear(visitor));
                } else {
                    visitor.close();
                }
            } catch (IOException closed) {
                if (server.isOpen()) {
                    LOG.warn("the door of the running window is shut", closed);
                    close();
                }
            }
        }
    }

    private void hear(SocketChannel visitor) {
        try (visitor) {
            Visit.hear(visitor, PATIENCE, this::told);
        } catch (IOException nonsense) {
            LOG.warn("what was said at the door of the running window was not understood: {}", nonsense.getMessage());
        } finally {
            room.release();
        }
    }

    private void told(List<Path> files) {
        Consumer<List<Path>> told;
        synchronized (waiting) {
            told = answer;
            if (told == null) {
                waiting.add(files);
            }
        }
        if (told != null) {
            told.accept(files);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException left) {
            LOG.warn("the door of the window is left behind, to be swept away at the next start", left);
        }
    }
}
