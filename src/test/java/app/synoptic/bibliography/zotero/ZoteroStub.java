package app.synoptic.bibliography.zotero;

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

/// Answers on this computer as the local interface of Zotero does (Web API 3), with a library of our own.
public final class ZoteroStub implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> answers = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private int status = 200;

    /// @param page a file that is attached to the first item
    public ZoteroStub(Path page) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers.put("/api/users/0/collections", """
                [{"key":"C2","data":{"key":"C2","name":"Letters","parentCollection":"C1"}},{"key":"C1","data":{"key":"C1","name":"Bridges","parentCollection":false}},
                 {"key":"C3","data":{"key":"C3","name":"Dams","parentCollection":false}}]""");
        String items = """
                [{"key":"AAAA1111","data":{"key":"AAAA1111","itemType":"newspaperArticle","title":"Bridge at Halden collapses into the river","publicationTitle":"Vale Courier","date":"2023-03-14",
                  "url":"https://courier.example/bridge","language":"en","creators":[{"creatorType":"author","firstName":"Ida","lastName":"Renn"},{"creatorType":"editor","name":"Somebody"}]}},
                 {"key":"BBBB2222","links":{"enclosure":{"href":"%s"}},"data":{"key":"BBBB2222","itemType":"attachment","parentItem":"AAAA1111","linkMode":"imported_url","filename":"page.html"}},
                 {"key":"CCCC3333","data":{"key":"CCCC3333","itemType":"attachment","parentItem":"DDDD4444","linkMode":"imported_file"}},
                 {"key":"DDDD4444","data":{"key":"DDDD4444","itemType":"webpage","title":"What failed","websiteTitle":"Engineers","date":"March 2023","creators":[{"creatorType":"author","name":"Roads Agency"}]}},
                 {"key":"EEEE5555","data":{"key":"EEEE5555","itemType":"note","note":"aside"}}]""".formatted(page.toUri());
        answers.put("/api/users/0/items", items);
        answers.put("/api/users/0/collections/C1/items", items);
        answers.put("/api/users/0/items/CCCC3333/file/view/url", page.toUri().toString());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        byte[] body = answers.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status != 200 ? status : answers.containsKey(path) ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /// Where it listens.
    public URI place() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    void answerWith(int other) {
        status = other;
    }

    void say(String path, String words) {
        answers.put(path, words);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
