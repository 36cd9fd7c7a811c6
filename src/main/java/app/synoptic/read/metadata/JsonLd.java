package app.synoptic.read.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The things a page describes to machines in JSON-LD, read as forgivingly as can be: comments, trailing commas, raw line breaks and
/// HTML comments around it are passed over, and a script that is no JSON all the same is left out.
///
/// @see <a href="https://schema.org/Article">schema.org, Article</a>
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
            JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_SINGLE_QUOTES,
            JsonReadFeature.ALLOW_MISSING_VALUES).build();
    private static final Set<String> ARTICLES = Set.of("blogposting", "report", "reportagenewsarticle", "liveblogposting", "socialmediaposting", "discussionforumposting",
            "recipe", "review", "howto", "medicalwebpage", "creativework", "posting", "qapage");
    private static final int DEEPEST = 12;
    private static final int MOST = 5_000;

    private final List<JsonNode> things = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd all = new JsonLd();
        for (Element script : page.getElementsByTag("script")) {
            String type = script.attr("type").toLowerCase(Locale.ROOT).strip();
            if (type.startsWith("application/ld+json") || type.startsWith("application/json+ld")) {
                all.parse(script.data());
            }
        }
        return all;
    }

    private void parse(String script) {
        String json = script.strip();
        int begins = first(json, '{', '[');
        int ends = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
        if (begins < 0 || ends < begins) {
            return;
        }
        try {
            gather(MAPPER.readTree(json.substring(begins, ends + 1)), 0);
        } catch (JacksonException damaged) {
            return;
        }
    }

    private static int first(String json, char one, char other) {
        int a = json.indexOf(one);
        int b = json.indexOf(other);
        return a < 0 ? b : b < 0 ? a : Math.min(a, b);
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST || things.size() > MOST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> gather(each, depth + 1));
        } else if (node.isObject()) {
            if (node.has("@type")) {
                things.add(node);
            }
            for (String part : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemReviewed", "subjectOf")) {
                JsonNode below = node.get(part);
                if (below != null) {
                    gather(below, depth + 1);
                }
            }
        }
    }

    /// The descriptions of articles, the fullest first.
    List<JsonNode> articles() {
        return things.stream().filter(JsonLd::article).sorted((one, other) -> Integer.compare(fullness(other), fullness(one))).toList();
    }

    /// The descriptions of anything but an article that tells when it was published: web pages.
    List<JsonNode> pages() {
        return things.stream().filter(thing -> !article(thing) && types(thing).stream().anyMatch(type -> type.endsWith("webpage"))).toList();
    }

    List<JsonNode> things() {
        return things;
    }

    private static int fullness(JsonNode article) {
        int fullness = types(article).stream().anyMatch(type -> type.endsWith("article") || type.equals("blogposting")) ? 8 : 0;
        for (String part : List.of("headline", "datePublished", "author", "articleBody", "publisher")) {
            fullness += article.has(part) ? 2 : 0;
        }
        return fullness;
    }

    private static boolean article(JsonNode thing) {
        return types(thing).stream().anyMatch(type -> type.endsWith("article") || ARTICLES.contains(type));
    }

    /// The types of a thing in lower case, without the vocabulary's address.
    static List<String> types(JsonNode thing) {
        List<String> types = new ArrayList<>();
        JsonNode said = thing.get("@type");
        if (said != null) {
            each(said, type -> types.add(type.asString("").replaceFirst(".*[/#:]", "").toLowerCase(Locale.ROOT)));
        }
        return types;
    }

    /// A text of a thing; of several the first that says anything.
    static Optional<String> text(JsonNode thing, String property) {
        JsonNode said = thing.get(property);
        List<String> texts = new ArrayList<>();
        if (said != null) {
            each(said, one -> {
                if (one.isString() && !one.asString().isBlank()) {
                    texts.add(one.asString());
                }
            });
        }
        return texts.stream().findFirst();
    }

    /// Does something with a value, or with each of several.
    static void each(JsonNode value, Consumer<JsonNode> use) {
        if (value.isArray()) {
            value.forEach(use);
        } else {
            use.accept(value);
        }
    }

    /// The thing that is named by its id elsewhere, or the same one.
    JsonNode resolved(JsonNode reference) {
        JsonNode id = reference.get("@id");
        if (id == null || !id.isString() || reference.has("name")) {
            return reference;
        }
        return things.stream().filter(thing -> thing.has("name") && thing.path("@id").asString("").equals(id.asString())).findFirst().orElse(reference);
    }
}
