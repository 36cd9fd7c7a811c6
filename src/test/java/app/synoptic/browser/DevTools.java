package app.synoptic.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The DevTools protocol of a browser: commands with their answers, and events.
///
/// @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
final class DevTools implements WebSocket.Listener {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE = 60;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, JsonNode>> listeners = new ConcurrentHashMap<>();
    private final StringBuilder message = new StringBuilder();
    private WebSocket socket;

    private DevTools() {}

    static DevTools connect(String address) {
        DevTools tools = new DevTools();
        tools.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), tools).join();
        return tools;
    }

    /// Has the events of a session told to `listener`, by their names.
    void listen(String session, BiConsumer<String, JsonNode> listener) {
        listeners.put(session, listener);
    }

    /// What a command answers.
    ///
    /// @param session empty for the browser itself
    JsonNode send(String session, String method, Map<String, ?> parameters) {
        int number = numbers.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        Map<String, Object> command = session.isEmpty() ? Map.of("id", number, "method", method, "params", parameters)
                : Map.of("id", number, "method", method, "params", parameters, "sessionId", session);
        synchronized (this) {
            socket.sendText(JSON.writeValueAsString(command), true).join();
        }
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            JsonNode told = JSON.readTree(message.toString());
            message.setLength(0);
            take(told);
        }
        from.request(1);
        return null;
    }

    private void take(JsonNode told) {
        if (told.has("id")) {
            CompletableFuture<JsonNode> answer = waiting.remove(told.get("id").asInt());
            if (told.has("error")) {
                answer.completeExceptionally(new IllegalStateException(told.get("error").toString()));
            } else {
                answer.complete(told.get("result"));
            }
        } else {
            BiConsumer<String, JsonNode> listener = listeners.get(told.path("sessionId").asString(""));
            if (listener != null) {
                listener.accept(told.get("method").asString(), told.get("params"));
            }
        }
    }
}
