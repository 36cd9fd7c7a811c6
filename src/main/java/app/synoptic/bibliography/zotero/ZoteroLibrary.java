package app.synoptic.bibliography.zotero;

import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.zotero.ZoteroAnnotation.Colour;
import app.synoptic.bibliography.zotero.ZoteroAnnotation.Form;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The library of the Zotero that runs on this computer, asked over its local interface: nothing is sent but what is asked for, and
/// no other computer is reached. Waits for answers: not for a thread that draws.
///
/// @see <a href="https://www.zotero.org/support/dev/web_api/v3/basics">Zotero Web API 3, which the local interface follows</a>
public final class ZoteroLibrary {

    /// Where Zotero listens, unless it was told otherwise.
    public static final int PORT = 23119;

    /// Where Zotero listens.
    public static final URI HERE = at(PORT);

    private static final Set<String> ASIDE = Set.of("attachment", "note", "annotation");
    private static final String KEY = "[A-Z0-9]{1,20}";
    /// Of so many files the annotations are asked for one by one; of more all are asked for that there are.
    private static final int FEW = 40;

    private final ZoteroClient client;

    /// @param here where Zotero listens on this computer
    /// @throws IllegalArgumentException if that is another computer
    public ZoteroLibrary(URI here) {
        this(here, Duration.ofSeconds(60));
    }

    ZoteroLibrary(URI here, Duration patience) {
        client = new ZoteroClient(here, patience);
    }

    /// Where Zotero listens at a port of this computer.
    public static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /// A folder of items.
    ///
    /// @param depth how many folders it lies in
    public record Collection(String key, String name, int depth) {}

    /// What Zotero holds of a collection.
    ///
    /// @param items       with the files attached to them that lie on this computer
    /// @param annotations what was marked and noted in those files, item by item, in the order of the text
    public record Contents(List<BibliographicItem> items, List<ZoteroAnnotation> annotations) {
        public Contents {
            items = List.copyOf(items);
            annotations = List.copyOf(annotations);
        }
    }

    /// All collections, each below the one it lies in.
    ///
    /// @throws ZoteroException if Zotero does not answer
    public List<Collection> collections() {
        Map<String, List<JsonNode>> below = new HashMap<>();
        for (JsonNode one : client.all("collections")) {
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

    /// The items of a collection.
    ///
    /// @param collection its key; null where all items are meant
    /// @param annotated  whether annotations are asked for, too
    /// @throws ZoteroException if Zotero does not answer
    public Contents contents(@Nullable String collection, boolean annotated) {
        Map<String, List<Path>> files = new HashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        List<JsonNode> nodes = client.all(collection == null ? "items" : "collections/" + collection + "/items");
        for (JsonNode node : nodes) {
            JsonNode data = node.path("data");
            if (data.path("itemType").asString("").equals("attachment")) {
                String owner = data.path("parentItem").asString("");
                owners.put(data.path("key").asString(""), owner);
                file(node).ifPresent(file -> files.computeIfAbsent(owner, _ -> new ArrayList<>()).add(file));
            }
        }
        Map<String, BibliographicItem> items = new LinkedHashMap<>();
        for (JsonNode node : nodes) {
            JsonNode data = node.path("data");
            String key = data.path("key").asString("");
            if (!ASIDE.contains(data.path("itemType").asString(""))) {
                item(data).map(item -> item.with(files.getOrDefault(key, List.of()))).ifPresent(item -> items.put(key, item));
            }
        }
        return new Contents(List.copyOf(items.values()), annotated ? annotations(owners, items, nodes) : List.of());
    }

    /// @param owners the keys of files, each with that of its item
    /// @param nodes  all that was answered: older versions of Zotero give the annotations with them
    private List<ZoteroAnnotation> annotations(Map<String, String> owners, Map<String, BibliographicItem> items, List<JsonNode> nodes) {
        List<String> known = owners.entrySet().stream().filter(file -> file.getKey().matches(KEY) && items.containsKey(file.getValue())).map(Map.Entry::getKey).toList();
        Map<String, JsonNode> found = new LinkedHashMap<>();
        List<JsonNode> asked = new ArrayList<>(nodes);
        if (known.size() > FEW) {
            asked.addAll(client.all("items?itemType=annotation"));
        } else {
            known.forEach(file -> asked.addAll(client.all("items/" + file + "/children")));
        }
        asked.stream().map(node -> node.path("data")).filter(data -> data.path("itemType").asString("").equals("annotation"))
                .forEach(data -> found.putIfAbsent(data.path("key").asString(""), data));
        return found.values().stream().sorted(Comparator.comparing(ZoteroLibrary::order)).flatMap(data -> {
            BibliographicItem item = items.get(owners.getOrDefault(data.path("parentItem").asString(""), ""));
            return item == null ? Stream.<ZoteroAnnotation>empty() : Stream.of(annotation(data, item));
        }).toList();
    }

    private static String order(JsonNode data) {
        return data.path("parentItem").asString("") + " " + data.path("annotationSortIndex").asString("");
    }

    private static ZoteroAnnotation annotation(JsonNode data, BibliographicItem item) {
        Form form = switch (data.path("annotationType").asString("")) {
            case "highlight", "underline" -> Form.WORDS;
            case "image", "ink" -> Form.PICTURE;
            default -> Form.NOTE;
        };
        List<String> tags = data.path("tags").valueStream().map(tag -> tag.path("tag").asString("").strip()).filter(tag -> !tag.isEmpty()).toList();
        return new ZoteroAnnotation(item, form, data.path("annotationText").asString("").strip(), data.path("annotationComment").asString("").strip(),
                data.path("annotationPageLabel").asString("").strip(), Colour.of(data.path("annotationColor").asString("")), data.path("annotationAuthorName").asString("").strip(), tags);
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
        if (!address.startsWith("file:") && key.matches(KEY) && !node.path("data").path("linkMode").asString("").equals("linked_url")) {
            address = client.words("items/" + key + "/file/view/url").orElse("");
        }
        try {
            URI place = URI.create(address);
            // A host in the address of a file is another computer.
            Path file = address.startsWith("file:") && place.getHost() == null ? Path.of(place) : null;
            return file != null && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException none) {
            return Optional.empty();
        }
    }
}
