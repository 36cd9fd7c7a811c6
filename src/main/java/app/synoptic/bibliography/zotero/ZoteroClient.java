package app.synoptic.bibliography.zotero;

import app.synoptic.bibliography.zotero.ZoteroException.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the local interface of Zotero, and believes nothing of what it answers: an answer may be no list, too long, never end, or tell a
/// total that is not so.
final class ZoteroClient {

    private static final Set<String> THIS_COMPUTER = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String LIBRARY = "api/users/0/";
    private static final String VERSION = "3";
    private static final String VERSION_HEADER = "Zotero-API-Version";
    private static final int PAGE = 100;
    private static final int MOST_OBJECTS = 200_000;
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    /// How often a list is asked for that changes meanwhile, until what came is taken.
    private static final int TURNS = 3;
    private static final int FORBIDDEN = 403;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int OK = 200;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final URI here;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY).version(HttpClient.Version.HTTP_1_1).build();

    /// @param here     where Zotero listens on this computer
    /// @param patience how long one answer may take
    /// @throws IllegalArgumentException if that is another computer
    ZoteroClient(URI here, Duration patience) {
        if (!THIS_COMPUTER.contains(String.valueOf(here.getHost()))) {
            throw new IllegalArgumentException("another computer: " + here);
        }
        this.here = here;
        this.patience = patience;
    }

    /// All objects of a list, asked for page by page, each once. A list that changes while it is asked for is asked for anew.
    ///
    /// @param what the list, with what it is chosen by
    List<JsonNode> all(String what) {
        for (int turn = 1;; turn++) {
            Optional<List<JsonNode>> whole = once(what, turn < TURNS);
            if (whole.isPresent()) {
                return whole.get();
            }
        }
    }

    /// Nothing where the library became another meanwhile.
    private Optional<List<JsonNode>> once(String what, boolean whole) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        OptionalLong first = OptionalLong.empty();
        int seen = 0;
        while (true) {
            HttpResponse<byte[]> answer = ask(what + (what.contains("?") ? "&" : "?") + "format=json&sort=dateAdded&direction=asc&limit=" + PAGE + "&start=" + seen);
            List<JsonNode> page = list(answer);
            OptionalLong version = number(answer, "Last-Modified-Version");
            if (seen == 0) {
                first = version;
            } else if (whole && !version.equals(first)) {
                return Optional.empty();
            }
            int before = all.size();
            page.forEach(one -> all.putIfAbsent(one.path("data").path("key").asString(one.path("key").asString("")), one));
            seen += page.size();
            if (all.size() > MOST_OBJECTS) {
                throw new ZoteroException(Reason.ANSWER, "answers with too much", null);
            }
            boolean told = page.size() < PAGE && seen >= number(answer, "Total-Results").orElse(0);
            if (all.size() == before || told) {
                return Optional.of(List.copyOf(all.values()));
            }
        }
    }

    private static OptionalLong number(HttpResponse<?> answer, String header) {
        return answer.headers().firstValue(header).filter(value -> value.matches("\\d{1,15}")).map(value -> OptionalLong.of(Long.parseLong(value))).orElse(OptionalLong.empty());
    }

    private static List<JsonNode> list(HttpResponse<byte[]> answer) {
        String version = answer.headers().firstValue(VERSION_HEADER).orElse(VERSION);
        if (answer.statusCode() == NOT_IMPLEMENTED || !version.equals(VERSION)) {
            throw new ZoteroException(Reason.VERSION, "speaks version " + version + " of its interface", null);
        } else if (answer.statusCode() == FORBIDDEN) {
            throw new ZoteroException(Reason.OFF, "does not let other programs ask", null);
        } else if (answer.statusCode() != OK) {
            throw new ZoteroException(Reason.ANSWER, "answers " + answer.statusCode(), null);
        }
        try {
            JsonNode all = MAPPER.readTree(answer.body());
            if (!all.isArray()) {
                throw new ZoteroException(Reason.ANSWER, "answers with no list", null);
            }
            return new ArrayList<>(all.values());
        } catch (JacksonException damaged) {
            throw new ZoteroException(Reason.ANSWER, "answers with what cannot be read", damaged);
        }
    }

    /// A few words; nothing where there are none.
    Optional<String> words(String what) {
        HttpResponse<byte[]> answer = ask(what);
        return answer.statusCode() == OK ? Optional.of(new String(answer.body(), StandardCharsets.UTF_8).strip()) : Optional.empty();
    }

    private HttpResponse<byte[]> ask(String what) {
        HttpRequest request = HttpRequest.newBuilder(here.resolve(LIBRARY + what)).timeout(patience).header(VERSION_HEADER, VERSION).GET().build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stalled) {
            answer.cancel(true);
            throw new ZoteroException(Reason.STALLED, "takes too long", stalled);
        } catch (ExecutionException failed) {
            throw failed(failed.getCause());
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new ZoteroException(Reason.ABSENT, "was not waited for", interrupted);
        }
    }

    private static ZoteroException failed(@Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException absent -> new ZoteroException(Reason.ABSENT, "does not answer", absent);
            case HttpTimeoutException stalled when stalled instanceof java.net.http.HttpConnectTimeoutException -> new ZoteroException(Reason.ABSENT, "does not answer", stalled);
            case HttpTimeoutException stalled -> new ZoteroException(Reason.STALLED, "takes too long", stalled);
            case IOException broken -> new ZoteroException(Reason.ANSWER, "breaks off, or answers with too much", broken);
            case null, default -> new ZoteroException(Reason.ANSWER, "answers with what cannot be read", cause);
        };
    }
}
