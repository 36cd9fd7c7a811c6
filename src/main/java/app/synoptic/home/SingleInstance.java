package app.synoptic.home;

import app.synoptic.files.OwnerOnly;
import java.io.IOException;
import java.net.BindException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door of a library that is open in a window: a socket in its folder, in a room only the user may enter. A second
/// start knocks and hands over its files. A socket left by a process that died is swept away. The lock of the store
/// stays what decides who has the library; the door only saves a person from meeting it.
public final class SingleInstance implements AutoCloseable {

    /// What somebody at the door finds.
    public sealed interface Entry {}

    /// @param singleInstance theirs, until they close it
    public record Mine(SingleInstance singleInstance) implements Entry {}

    /// Somebody inside has taken the files.
    public record HandedOver() implements Entry {}

    /// The file system has no sockets, or the folder's name is too long for one.
    public record Unavailable() implements Entry {}

    /// Somebody is inside, but has not answered for some seconds.
    public record NoAnswer() implements Entry {}

    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
    private static final int AT_ONCE = 8;
    private static final int FAILURES = 3;
    private static final Duration HEARING = Duration.ofSeconds(2);
    private static final Duration KNOCKING = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path socket;
    private final ServerSocketChannel server;
    private final Deque<SocketChannel> inside = new ArrayDeque<>();
    private final List<List<Path>> waiting = new ArrayList<>();
    private @Nullable Consumer<List<Path>> answer;

    private SingleInstance(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /// Takes the door of the library in `folder`, or hands `files` to whoever has it. Creates the folder. Comes back
    /// within some seconds, whoever is inside.
    public static Entry enter(Path folder, List<Path> files) {
        return enter(folder, files, KNOCKING);
    }

    static Entry enter(Path folder, List<Path> files, Duration patience) {
        try {
            Path socket = room(folder).resolve("door");
            long end = System.nanoTime() + patience.toNanos();
            for (long left = patience.toNanos(); left > 0; left = end - System.nanoTime()) {
                SingleInstance mine = open(socket);
                if (mine != null) {
                    return new Mine(mine);
                }
                switch (knock(socket, files, Duration.ofNanos(left))) {
                    case TAKEN -> {
                        return new HandedOver();
                    }
                    case NOBODY -> Files.deleteIfExists(socket);
                    case NO_ANSWER -> Thread.sleep(PAUSE);
                }
            }
            return new NoAnswer();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException none) {
            LOG.warn("a second start cannot reach the window on {}", folder, none);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        return new Unavailable();
    }

    private enum Knocked { TAKEN, NOBODY, NO_ANSWER }

    /// Somebody who is busy with others may hang up; then it is worth trying again.
    private static Knocked knock(Path socket, List<Path> files, Duration patience) {
        try {
            return HandoverProtocol.handOver(socket, files, patience) ? Knocked.TAKEN : Knocked.NOBODY;
        } catch (IOException silent) {
            LOG.info("the running window did not answer: {}", silent.getMessage());
            return Knocked.NO_ANSWER;
        }
    }

    private static Path room(Path folder) throws IOException {
        Path room = folder.resolve("running");
        OwnerOnly.folder(room);
        OwnerOnly.restrictFolder(room);
        return room;
    }

    /// Null if there is a socket already, used or not.
    private static @Nullable SingleInstance open(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            OwnerOnly.restrict(socket);
        } catch (IOException taken) {
            server.close();
            if (taken instanceof BindException) {
                return null;
            }
            throw taken;
        }
        SingleInstance singleInstance = new SingleInstance(socket, server);
        Thread.ofPlatform().name("synoptic-door").daemon(true).start(singleInstance::listen);
        return singleInstance;
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

    /// Never waits for a visitor: each is heard by a thread of its own, and who comes last is let in first.
    private void listen() {
        int failures = 0;
        while (server.isOpen()) {
            try {
                SocketChannel visitor = server.accept();
                failures = 0;
                admit(visitor);
                Thread.ofVirtual().start(() -> hear(visitor));
            } catch (IOException closed) {
                failures++;
                if (server.isOpen() && failures >= FAILURES) {
                    LOG.warn("the door of the running window is shut", closed);
                    close();
                }
            }
        }
    }

    /// Shows the one out who has been inside longest where there are too many: who has something to say is soon done.
    private void admit(SocketChannel visitor) throws IOException {
        SocketChannel longest = null;
        synchronized (inside) {
            inside.add(visitor);
            if (inside.size() > AT_ONCE) {
                longest = inside.poll();
            }
        }
        if (longest != null) {
            longest.close();
        }
    }

    private void hear(SocketChannel visitor) {
        try (visitor) {
            HandoverProtocol.hear(visitor, HEARING, this::told);
        } catch (IOException nonsense) {
            LOG.warn("what was said at the door of the running window was not understood: {}", nonsense.toString());
        } finally {
            synchronized (inside) {
                inside.remove(visitor);
            }
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
