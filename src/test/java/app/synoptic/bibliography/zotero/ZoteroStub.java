package app.synoptic.bibliography.zotero;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers on this computer as the local interface of Zotero does (`server_localAPI.js`, Web API 3), with a library of our own: whole lists
/// unless `limit` is asked for, `Total-Results`, the versions, collections without annotations.
public final class ZoteroStub implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Answers in the place of all this.
    interface Lie {
        void tell(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, String> answers = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile Lie lie = null;
    private volatile int version = 7;

    /// @param page a file that is attached to the first item
    public ZoteroStub(Path page) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers.put("/api/users/0/collections", """
                [{"key":"C2","version":5,"data":{"key":"C2","name":"Letters","parentCollection":"C1"}},{"key":"C1","data":{"key":"C1","name":"Bridges","parentCollection":false}},
                 {"key":"C3","data":{"key":"C3","name":"Dams","parentCollection":false}}]""");
        List<String> items = List.of("""
                {"key":"AAAA1111","data":{"key":"AAAA1111","itemType":"newspaperArticle","title":"Bridge at Halden collapses into the river","publicationTitle":"Vale Courier","date":"2023-03-14",
                  "url":"https://courier.example/bridge","language":"en","creators":[{"creatorType":"author","firstName":"Ida","lastName":"Renn"},{"creatorType":"editor","name":"Somebody"}]}}""", """
                {"key":"BBBB2222","links":{"enclosure":{"href":"%s"}},"data":{"key":"BBBB2222","itemType":"attachment","parentItem":"AAAA1111","linkMode":"imported_url","filename":"page.html"}}"""
                .formatted(page.toUri()), """
                {"key":"CCCC3333","data":{"key":"CCCC3333","itemType":"attachment","parentItem":"DDDD4444","linkMode":"imported_file"}}""", """
                {"key":"DDDD4444","data":{"key":"DDDD4444","itemType":"webpage","title":"What failed","websiteTitle":"Engineers","date":"March 2023","creators":[{"creatorType":"author","name":"Roads Agency"}]}}""", """
                {"key":"EEEE5555","data":{"key":"EEEE5555","itemType":"note","note":"aside"}}""");
        List<String> annotations = List.of(
                annotation("GGGG7777", "BBBB2222", "underline", "the police closed the road between Halden and Ormby", "", "#5fb236", "", "00001|000200|00100", "ferry"),
                annotation("FFFF6666", "BBBB2222", "highlight", "three people were taken to  hospital\\nin Ormby", "Who were they?", "#ffd400", "2", "00000|000120|00080", ""),
                annotation("HHHH8888", "BBBB2222", "note", "", "Ask the mayor about this.", "#ffd400", "2", "00002|000001|00000", ""),
                annotation("IIII9999", "BBBB2222", "image", "", "", "#ffd400", "2", "00003|000001|00000", ""),
                annotation("JJJJ2222", "ZZZZ9999", "highlight", "Of another collection", "", "#ffd400", "2", "00003|000001|00000", ""));
        answers.put("/api/users/0/items", list(Stream.concat(items.stream(), annotations.stream())));
        answers.put("/api/users/0/collections/C1/items", list(items.stream()));
        answers.put("/api/users/0/items/BBBB2222/children", list(annotations.subList(0, 4).stream()));
        answers.put("/api/users/0/items/CCCC3333/children", "[]");
        answers.put("/api/users/0/items/CCCC3333/file/view/url", page.toUri().toString());
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private static String list(Stream<String> objects) {
        return objects.collect(Collectors.joining(",", "[", "]"));
    }

    /// As Zotero writes it.
    static String annotation(String key, String file, String type, String words, String comment, String colour, String page, String order, String tag) {
        return """
                {"key":"%s","version":11,"library":{"type":"user","id":0,"name":"My Library"},"links":{"up":{"href":"http://127.0.0.1/"}},"meta":{},
                 "data":{"key":"%1$s","version":11,"parentItem":"%s","itemType":"annotation","annotationType":"%s","annotationAuthorName":"","annotationText":"%s","annotationComment":"%s",
                  "annotationColor":"%s","annotationPageLabel":"%s","annotationSortIndex":"%s","annotationPosition":"{\\"pageIndex\\":1,\\"rects\\":[[1,2,3,4]]}","tags":[%s],"relations":{},
                  "dateAdded":"2026-11-01T10:00:00Z","dateModified":"2026-11-01T10:00:00Z"}}"""
                .formatted(key, file, type, words, comment, colour, page, order, tag.isEmpty() ? "" : "{\"tag\":\"" + tag + "\"}");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        Lie other = lie;
        if (other != null) {
            other.tell(exchange);
            return;
        }
        String kept = answers.get(path);
        Headers headers = exchange.getResponseHeaders();
        headers.add("Zotero-API-Version", "3");
        headers.add("Zotero-Schema-Version", "42");
        headers.add("Last-Modified-Version", String.valueOf(version));
        send(exchange, kept == null ? 404 : 200, kept == null ? "Not found" : kept.startsWith("[") ? page(exchange, kept) : kept);
    }

    /// The part of a list that is asked for.
    private static String page(HttpExchange exchange, String kept) {
        Map<String, String> query = query(exchange);
        List<JsonNode> all = MAPPER.readTree(kept).valueStream().filter(node -> !query.containsKey("itemType") || query.get("itemType").equals(node.path("data").path("itemType").asString("")))
                .toList();
        int start = Math.min(all.size(), Integer.parseInt(query.getOrDefault("start", "0")));
        int limit = Integer.parseInt(query.getOrDefault("limit", String.valueOf(all.size())));
        exchange.getResponseHeaders().add("Total-Results", String.valueOf(all.size()));
        return list(all.subList(start, Math.min(all.size(), start + limit)).stream().map(JsonNode::toString));
    }

    static Map<String, String> query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return query == null ? Map.of() : Stream.of(query.split("&")).map(part -> part.split("=", 2)).collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    static void send(HttpExchange exchange, int status, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /// Where it listens.
    public URI place() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /// The port at which it listens.
    public int port() {
        return server.getAddress().getPort();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    /// From now on answers so, whatever is asked.
    void lie(Lie other) {
        lie = other;
    }

    void say(String path, String words) {
        answers.put(path, words);
    }

    /// A list of so many items in the place of all items.
    void items(int count) {
        say("/api/users/0/items", list(IntStream.range(0, count).mapToObj(i -> "{\"key\":\"K%d\",\"data\":{\"key\":\"K%1$d\",\"itemType\":\"report\",\"title\":\"Report %1$d\"}}".formatted(i))));
    }

    void version(int other) {
        version = other;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
