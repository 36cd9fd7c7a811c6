package app.synoptic.model;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// A server of models on this machine that says what a test wants it to say.
public final class Oracle implements AutoCloseable {

    /// The name of its one model.
    public static final String MODEL = "pythia:3b";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private Oracle() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
    }

    /// A server whose model answers every prompt with the content that `answers` makes of the request.
    public static Oracle answering(UnaryOperator<String> answers) throws IOException {
        return saying(200, "{\"object\": \"list\", \"data\": [{\"id\": \"" + MODEL + "\"}]}", request -> reply(answers.apply(request)));
    }

    static Oracle saying(int status, String models, UnaryOperator<String> completions) throws IOException {
        Oracle oracle = new Oracle();
        oracle.on("/v1/models", status, _ -> models);
        oracle.on("/v1/chat/completions", status, completions);
        oracle.server.start();
        return oracle;
    }

    static String reply(String content) {
        var choice = JsonNodeFactory.instance.objectNode().put("finish_reason", "stop");
        choice.putObject("message").put("role", "assistant").put("content", content);
        var whole = JsonNodeFactory.instance.objectNode();
        whole.putArray("choices").add(choice);
        return JsonMapper.shared().writeValueAsString(whole);
    }

    private void on(String path, int status, UnaryOperator<String> answers) {
        server.createContext(path, exchange -> {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (exchange.getRequestMethod().equals("POST")) {
                asked.add(request);
            }
            byte[] answer = answers.apply(request).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/v1/models");
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// What was sent to its model.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /// A server that says raw bytes to whoever calls, and after the last of them either hangs up or, where `thereafter` is null, stalls;
    /// else it says `thereafter` without an end.
    static final class Raw implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final CountDownLatch called = new CountDownLatch(1);
        private final CountDownLatch left = new CountDownLatch(1);

        Raw(String first, boolean stalls, String thereafter) throws IOException {
            Thread.ofVirtual().start(() -> {
                try (Socket caller = socket.accept()) {
                    called.countDown();
                    OutputStream out = caller.getOutputStream();
                    out.write(first.getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    while (!thereafter.isEmpty()) {
                        out.write(thereafter.getBytes(StandardCharsets.UTF_8));
                    }
                    if (stalls) {
                        caller.getInputStream().transferTo(OutputStream.nullOutputStream());
                    }
                } catch (IOException gone) {
                    // The caller hung up, or the test is over.
                } finally {
                    left.countDown();
                }
            });
        }

        String address() {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }

        /// Waits until somebody calls.
        void called() throws InterruptedException {
            called.await();
        }

        /// Waits until the caller has hung up.
        void left() throws InterruptedException {
            left.await();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
