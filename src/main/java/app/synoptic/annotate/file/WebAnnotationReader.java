package app.synoptic.annotate.file;

import app.synoptic.annotate.file.ForeignAnnotation.Kind;
import app.synoptic.annotate.file.ForeignAnnotation.Target;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.dossier.json.JsonFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads annotations of the W3C (one, a page, a collection with its first page, or a list) and what Hypothesis exports or its service
/// answers, which says the same in other words. What it does not know it passes over.
///
/// @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
/// @see <a href="https://h.readthedocs.io/en/latest/api-reference/">Hypothesis API</a>
final class WebAnnotationReader {

    /// Lists of annotations: of W3C pages, of exports and answers of Hypothesis.
    private static final Set<String> LISTS = Set.of("items", "annotations", "rows");
    private static final String OWN = "urn:synoptic:";
    private static final String OWN_TEXT = OWN + "text:";
    private static final int LONGEST = 10_000;

    private final Path file;
    private final List<ForeignAnnotation> annotations = new ArrayList<>();
    private boolean listed;
    private boolean single;

    WebAnnotationReader(Path file) {
        this.file = file;
    }

    AnnotationFile read(String json) {
        String begun = json.stripLeading();
        if (begun.startsWith("[")) {
            JsonFile.walk("{\"items\":" + json + "}", this::part);
        } else if (lines(begun)) {
            JsonFile.walk("{\"items\":[" + String.join(",", json.lines().filter(line -> !line.isBlank()).toList()) + "]}", this::part);
        } else if (begun.startsWith("{")) {
            Set<String> names = JsonFile.walk(json, this::part);
            listed |= names.stream().anyMatch(LISTS::contains);
            single = !listed && names.contains("target");
            if (single) {
                // All of the object together is the annotation.
                JsonFile.walk("{\"items\":[" + json + "]}", this::part);
            }
        }
        if (!listed && !single) {
            throw new AnnotationException(file, "the file holds no annotations: it has none of “items”, “annotations”, “rows” and “target”", null);
        }
        return new AnnotationFile(annotations, List.of());
    }

    /// Whether each line is an object of its own.
    private static boolean lines(String json) {
        List<String> first = json.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return first.size() == 2 && first.stream().allMatch(line -> line.strip().startsWith("{") && line.strip().endsWith("}"));
    }

    private void part(JsonFile.Part part) {
        if (part.property().equals("first") && part.value().isObject() && part.value().get("items") != null) {
            listed = true;
            part.value().get("items").forEach(this::annotation);
        } else if (LISTS.contains(part.property()) && (part.index() > 0 || part.value().isArray())) {
            listed = true;
            if (part.index() > 0) {
                annotation(part.value());
            }
        }
    }

    private void annotation(JsonNode node) {
        String place = "annotation " + (annotations.size() + 1);
        if (annotations.size() >= AnnotationFile.MOST) {
            throw new AnnotationException(file, "it holds more than %,d annotations".formatted(AnnotationFile.MOST), null);
        }
        if (!node.isObject() || node.get("target") == null && node.get("uri") == null) {
            annotations.add(new ForeignAnnotation(place, new Target(null, null, null, null), null, "", null, null, List.of(), null, Kind.NOTHING));
            return;
        }
        JsonNode target = first(node.get("target"));
        TextQuoteSelector quote = target == null ? null : quote(target, 0);
        List<String> tags = new ArrayList<>(new LinkedHashSet<>(tags(node)));
        String comment = comment(node);
        Kind kind = replies(node) ? Kind.REPLY : ofQuestion(node) ? Kind.ANSWER : quote != null ? Kind.HIGHLIGHT
                : target != null && target.isObject() && target.get("selector") != null ? Kind.NO_TEXT : Kind.PAGE_NOTE;
        annotations.add(new ForeignAnnotation(place, target(node, target), quote, comment, null, event(node), tags, maker(node), kind));
    }

    private static @Nullable JsonNode first(@Nullable JsonNode node) {
        return node != null && node.isArray() ? node.isEmpty() ? null : node.get(0) : node;
    }

    private static Target target(JsonNode node, @Nullable JsonNode target) {
        JsonNode source = target == null || !target.isObject() ? target : target.get("source");
        String named = source != null && source.isObject() ? text(source, "id") : source != null && source.isString() ? source.asString() : text(node, "uri");
        JsonNode document = node.get("document");
        JsonNode title = document == null ? null : first(document.get("title"));
        String sha = target != null && target.isObject() ? text(target, "text") : null;
        String own = named != null && named.startsWith(OWN) && named.contains(":source:") ? named.substring(named.lastIndexOf(":source:") + ":source:".length()) : null;
        return new Target(named != null && !named.startsWith(OWN) ? named : null, title != null && title.isString() ? title.asString() : null, own,
                sha != null ? sha : named != null && named.startsWith(OWN_TEXT) ? named.substring(OWN_TEXT.length()) : null);
    }

    /// The words that a selector gives, or one that it is refined by.
    private static @Nullable TextQuoteSelector quote(JsonNode within, int depth) {
        JsonNode selectors = within.isObject() ? within.get(depth == 0 ? "selector" : "refinedBy") : null;
        if (selectors == null || depth > 5) {
            return null;
        }
        for (JsonNode selector : selectors.isArray() ? selectors : List.of(selectors)) {
            String exact = text(selector, "exact");
            if ("TextQuoteSelector".equals(text(selector, "type")) && exact != null && !exact.isBlank() && exact.length() <= LONGEST) {
                return new TextQuoteSelector(exact, end(text(selector, "prefix")), beginning(text(selector, "suffix")));
            }
            TextQuoteSelector deeper = quote(selector, depth + 1);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    private static String end(@Nullable String words) {
        return words == null ? "" : words.substring(Math.max(0, words.length() - 64));
    }

    private static String beginning(@Nullable String words) {
        return words == null ? "" : words.substring(0, Math.min(64, words.length()));
    }

    private static List<String> tags(JsonNode node) {
        List<String> tags = new ArrayList<>();
        JsonNode own = node.get("tags");
        if (own != null && own.isArray()) {
            own.forEach(tag -> add(tags, tag.isString() ? tag.asString() : null));
        }
        for (JsonNode body : bodies(node)) {
            if (purpose(body).contains("tagging")) {
                add(tags, value(body));
            }
        }
        return tags;
    }

    private static void add(List<String> tags, @Nullable String tag) {
        if (tag != null && !tag.isBlank()) {
            tags.add(tag.strip());
        }
    }

    private static String comment(JsonNode node) {
        List<String> said = new ArrayList<>();
        add(said, text(node, "text"));
        add(said, text(node, "bodyValue"));
        for (JsonNode body : bodies(node)) {
            if (!purpose(body).contains("tagging")) {
                add(said, value(body));
            }
        }
        String all = String.join("\n", said);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }

    private static Iterable<JsonNode> bodies(JsonNode node) {
        JsonNode body = node.get("body");
        return body == null ? List.of() : body.isArray() ? body : List.of(body);
    }

    private static String purpose(JsonNode body) {
        JsonNode purpose = body.isObject() ? body.get("purpose") : null;
        return purpose == null ? "" : purpose.toString();
    }

    private static @Nullable String value(JsonNode body) {
        return body.isString() ? body.asString() : text(body, "value");
    }

    private static boolean replies(JsonNode node) {
        JsonNode references = node.get("references");
        JsonNode motivation = node.get("motivation");
        return references != null && references.isArray() && !references.isEmpty() || motivation != null && motivation.toString().contains("replying");
    }

    private static boolean ofQuestion(JsonNode node) {
        JsonNode about = node.get("about");
        return about != null && "question".equals(text(about, "type"));
    }

    private static @Nullable String event(JsonNode node) {
        JsonNode about = node.get("about");
        return about != null && "event".equals(text(about, "type")) ? text(about, "id") : null;
    }

    private static @Nullable String maker(JsonNode node) {
        JsonNode info = node.get("user_info");
        String shown = info == null ? null : text(info, "display_name");
        JsonNode creator = first(node.get("creator"));
        String named = creator == null ? null : creator.isString() ? creator.asString() : text(creator, "name");
        String user = text(node, "user");
        return shown != null && !shown.isBlank() ? shown : named != null ? named : user == null ? null : user.replaceFirst("^acct:", "").replaceFirst("@.*$", "");
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.isObject() ? node.get(name) : null;
        return value == null || !value.isString() ? null : value.asString();
    }
}
