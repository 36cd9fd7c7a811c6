package app.synoptic.fuzz;

import app.synoptic.fuzz.Trial.Finding;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// Hears of every address that is asked while it is open: sockets, addresses of the web and the HTTP client ask for a way first. For one
/// thread at a time.
final class Addresses implements AutoCloseable {

    private final @Nullable ProxySelector before = ProxySelector.getDefault();
    private final Queue<URI> asked = new ConcurrentLinkedQueue<>();

    Addresses() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                throw new IllegalArgumentException("no address may be asked: " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        });
    }

    /// @throws Finding if one was
    void none() {
        if (!asked.isEmpty()) {
            throw new Finding("it asks " + asked);
        }
    }

    @Override
    public void close() {
        ProxySelector.setDefault(before);
    }
}
