package app.synoptic.bench.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads published sets of marked pages from a folder that holds a copy of their repository: WCXB (`dev/`), of which only the
/// articles, and the evaluation pages of trafilatura (`tests/evaldata.json`).
final class MarkedPages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MarkedPages() {}

    static List<MarkedPage> in(Path folder) throws IOException {
        if (Files.isDirectory(folder.resolve("dev/ground-truth"))) {
            return wcxb(folder.resolve("dev"));
        }
        Path evaluation = folder.resolve("tests/evaldata.json");
        if (Files.isRegularFile(evaluation)) {
            return trafilatura(evaluation);
        }
        throw new IOException("there is neither dev/ground-truth nor tests/evaldata.json in " + folder);
    }

    static byte[] bytes(MarkedPage page) throws IOException {
        byte[] file = Files.readAllBytes(page.file());
        if (page.file().toString().endsWith(".gz")) {
            try (InputStream unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(file))) {
                return unpacked.readAllBytes();
            }
        }
        return file;
    }

    private static List<MarkedPage> wcxb(Path set) throws IOException {
        List<MarkedPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(set.resolve("ground-truth"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode page = JSON.readTree(Files.readString(file));
                JsonNode truth = page.path("ground_truth");
                JsonNode type = page.path("_internal").path("page_type");
                String kind = type.isObject() ? type.path("primary").asString("article") : type.asString("article");
                if (kind.equals("article") && truth.isObject()) {
                    String id = file.getFileName().toString().replace(".json", "");
                    pages.add(new MarkedPage(id, domain(page.path("url").asString("")), set.resolve("html").resolve(id + ".html.gz"), truth.path("main_content").asString(""),
                            strings(truth.path("with")), strings(truth.path("without")), text(truth, "title"), text(truth, "author"), text(truth, "publish_date")));
                }
            }
        }
        return pages;
    }

    private static List<MarkedPage> trafilatura(Path evaluation) throws IOException {
        List<MarkedPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : JSON.readTree(Files.readString(evaluation)).properties()) {
            JsonNode item = entry.getValue();
            Path file = null;
            for (String folder : List.of("cache", "eval")) {
                Path there = evaluation.resolveSibling(folder).resolve(item.path("file").asString(""));
                file = file == null && Files.isRegularFile(there) ? there : file;
            }
            if (file != null) {
                pages.add(new MarkedPage(entry.getKey(), domain(entry.getKey()), file, null, strings(item.path("with")), strings(item.path("without")), text(item, "title"),
                        item.path("author").isArray() ? String.join("; ", strings(item.path("author"))) : text(item, "author"), text(item, "date")));
            }
        }
        return pages;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asString("")));
        return strings;
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || !value.isString() || value.asString().isBlank() ? null : value.asString();
    }

    private static String domain(String url) {
        try {
            String host = String.valueOf(URI.create(url.strip().replace(" ", "%20")).getHost()).toLowerCase(Locale.ROOT);
            return host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException odd) {
            return url;
        }
    }
}
