package app.synoptic.home;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What is said at the door: a greeting, how many files, each as its length and its path in UTF-8; then the one inside
/// says that it has them. Both sides give up on one who keeps them waiting.
final class HandoverProtocol {

    private static final int GREETING = 0x53594E31;
    private static final int TAKEN = 1;
    private static final int FILES = 10_000;
    private static final int LENGTH = 1 << 15;

    private HandoverProtocol() {}

    /// Whether somebody behind the socket has taken the files; false if nobody is there.
    ///
    /// @throws IOException if somebody is, but takes nothing
    static boolean handOver(Path socket, List<Path> files, Duration patience) throws IOException {
        try (SocketChannel door = SocketChannel.open(StandardProtocolFamily.UNIX); Patience _ = new Patience(door, patience)) {
            door.connect(UnixDomainSocketAddress.of(socket));
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(door));
            out.writeInt(GREETING);
            out.writeInt(files.size());
            for (Path file : files) {
                byte[] path = file.toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(path.length);
                out.write(path);
            }
            if (Channels.newInputStream(door).read() != TAKEN) {
                throw new IOException("the running window does not answer");
            }
            return true;
        } catch (ConnectException nobody) {
            return false;
        }
    }

    /// Hears one visitor out, tells of the files, and says so.
    ///
    /// @throws IOException if it is not this that is said, or not to the end
    static void hear(SocketChannel visitor, Duration patience, Consumer<List<Path>> told) throws IOException {
        try (Patience _ = new Patience(visitor, patience)) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(visitor));
            if (in.readInt() != GREETING) {
                throw new IOException("no greeting");
            }
            int count = in.readInt();
            if (count < 0 || count > FILES) {
                throw new IOException(count + " files");
            }
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                files.add(path(in));
            }
            told.accept(List.copyOf(files));
            Channels.newOutputStream(visitor).write(TAKEN);
        }
    }

    private static Path path(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LENGTH) {
            throw new IOException("a path of " + length + " bytes");
        }
        byte[] path = in.readNBytes(length);
        if (path.length < length) {
            throw new IOException("a path cut short");
        }
        try {
            Path file = Path.of(new String(path, StandardCharsets.UTF_8));
            if (!file.isAbsolute()) {
                throw new IOException("a path from nowhere");
            }
            return file;
        } catch (InvalidPathException none) {
            throw new IOException("no path", none);
        }
    }

    /// Hangs up when the time is over.
    private static final class Patience implements AutoCloseable {

        private final Thread watch;

        Patience(SocketChannel channel, Duration time) {
            watch = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(time);
                    channel.close();
                } catch (InterruptedException | IOException over) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        @Override
        public void close() {
            watch.interrupt();
        }
    }
}
