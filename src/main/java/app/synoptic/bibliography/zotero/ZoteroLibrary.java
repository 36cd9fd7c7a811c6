package app.synoptic.bibliography.zotero;

import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.zotero.ZoteroException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The library of the Zotero that runs on this computer, asked over its local interface: nothing is sent but what is asked for, and
/// no other computer is reached. Waits for answers: not for a thread that draws.
///
/// @see <a href="https://www.zotero.org/support/dev/web_api/v3/basics">Zotero Web API 3, which the local interface follows</a>
public final class ZoteroLibrary {

    /// Where Zotero listens.
    public static final URI HERE = URI.create("http://127.0.0.1:23119/");

    private static final Set<String> THIS_COMPUTER = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> ASIDE = Set.of("attachment", "note", "annotation");
    private static final String LIBRARY = "api/users/0/";
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int FORBIDDEN = 403;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final URI here;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY).version(HttpClient.Version.HTTP_1_1).build();

    /// @param here where Zotero listens on this computer
    /// @throws IllegalArgumentException if that is another computer
    public ZoteroLibrary(URI here) {
        if (!THIS_COMPUTER.contains(String.valueOf(here.getHost()))) {
            throw new IllegalArgumentException("another computer: " + here);
        }
        this.here = here;
    }

    /// A folder of items.
    ///
    /// @param depth how many folders it lies in
    public record Collection(String key, String name, int depth) {}

    /// All collections, each below the one it lies in.
    ///
    /// @throws ZoteroException if Zotero does not answer
    public List<Collection> collections() {
        Map<String, List<JsonNode>> below = new HashMap<>();
        for (JsonNode one : list("collections")) {
            below.computeIfAbsent(one.path("data").path("parentCollection").asString(""), _ -> new ArrayList<>()).add(one.path("data"));
        }
        List<Collection> all = new ArrayList<>();
        add(below.getOrDefault("", below.getOrDefault("false", List.of())), below, 0, all);
        return all;
    }

    private static void add(List<JsonNode> some, Map<String, List<JsonNode>> below, int depth, List<Collection> all) {
        some.stream().sorted((a, b) -> a.path("name").asString("").compareToIgnoreCase(b.path("name").asString(""))).forEach(one -> {
            String key = one.path("key").asString("");
            all.add(new Collection(key, one.path("name").asString(key), depth));
            List<JsonNode> inner = below.remove(key);
            if (inner != null && !key.isEmpty()) {
                add(inner, below, depth + 1, all);
            }
        });
    }

    /// The items of a collection, with the files attached to them that lie on this computer.
    ///
    /// @param collection its key; null where all items are meant
    /// @throws ZoteroException if Zotero does not answer
    public List<BibliographicItem> items(@Nullable String collection) {
        Map<String, List<Path>> files = new HashMap<>();
        List<JsonNode> nodes = list(collection == null ? "items" : "collections/" + collection + "/items");
        for (JsonNode node : nodes) {
            if (node.path("data").path("itemType").asString("").equals("attachment")) {
                file(node).ifPresent(file -> files.computeIfAbsent(node.path("data").path("parentItem").asString(""), _ -> new ArrayList<>()).add(file));
            }
        }
        List<BibliographicItem> items = new ArrayList<>();
        for (JsonNode node : nodes) {
            JsonNode data = node.path("data");
            if (!ASIDE.contains(data.path("itemType").asString(""))) {
                item(data).map(item -> item.with(files.getOrDefault(data.path("key").asString(""), List.of()))).ifPresent(items::add);
            }
        }
        return items;
    }

    private static Optional<BibliographicItem> item(JsonNode data) {
        BibliographicItem.Builder item = new BibliographicItem.Builder().title(data.path("title").asString("")).date(data.path("date").asString(""))
                .language(data.path("language").asString("")).url(data.path("url").asString("")).doi(data.path("DOI").asString(""));
        for (String field : List.of("publicationTitle", "websiteTitle", "blogTitle", "forumTitle", "programTitle", "bookTitle", "proceedingsTitle", "encyclopediaTitle", "publisher", "institution", "network")) {
            item.publisher(data.path(field).asString(""));
        }
        for (JsonNode creator : data.path("creators").values()) {
            if (creator.path("creatorType").asString("author").equals("author")) {
                String name = creator.path("name").asString("");
                item.author(name.isEmpty() ? creator.path("lastName").asString("") : name.replace(",", ""), creator.path("firstName").asString(""));
            }
        }
        return item.done();
    }

    private Optional<Path> file(JsonNode node) {
        String address = node.path("links").path("enclosure").path("href").asString("");
        String key = node.path("data").path("key").asString("");
        if (!address.startsWith("file:") && key.matches("[A-Z0-9]{1,20}") && !node.path("data").path("linkMode").asString("").equals("linked_url")) {
            HttpResponse<InputStream> answer = ask("items/" + key + "/file/view/url");
            address = answer.statusCode() == OK ? new String(bytes(answer), StandardCharsets.UTF_8).strip() : "";
        }
        try {
            Path file = address.startsWith("file:") ? Path.of(URI.create(address)) : null;
            return file != null && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException none) {
            return Optional.empty();
        }
    }

    private List<JsonNode> list(String what) {
        HttpResponse<InputStream> answer = ask(what + "?format=json");
        if (answer.statusCode() == FORBIDDEN) {
            throw new ZoteroException(Reason.OFF, "does not let other programs ask", null);
        } else if (answer.statusCode() != OK) {
            throw new ZoteroException(Reason.ANSWER, "answers " + answer.statusCode(), null);
        }
        try {
            JsonNode all = MAPPER.readTree(bytes(answer));
            if (!all.isArray()) {
                throw new ZoteroException(Reason.ANSWER, "answers with no list", null);
            }
            return List.copyOf(all.values());
        } catch (JacksonException damaged) {
            throw new ZoteroException(Reason.ANSWER, "answers with what cannot be read", damaged);
        }
    }

    private HttpResponse<InputStream> ask(String what) {
        try {
            return client.send(HttpRequest.newBuilder(here.resolve(LIBRARY + what)).timeout(PATIENCE).header("Zotero-API-Version", "3").GET().build(), BodyHandlers.ofInputStream());
        } catch (IOException absent) {
            throw new ZoteroException(Reason.ABSENT, "does not answer", absent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ZoteroException(Reason.ABSENT, "was not waited for", interrupted);
        }
    }

    private static byte[] bytes(HttpResponse<InputStream> answer) {
        try (InputStream in = answer.body()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ZoteroException(Reason.ANSWER, "answers with too much", null);
            }
            return bytes;
        } catch (IOException broken) {
            throw new ZoteroException(Reason.ABSENT, "broke off", broken);
        }
    }
}
