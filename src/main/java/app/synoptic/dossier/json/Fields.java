package app.synoptic.dossier.json;

import app.synoptic.domain.refusal.Refusal;
import app.synoptic.i18n.RefusalWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One JSON object while it is read. Each property that is asked for is known; [#make] reports those nobody asked
/// for. What is wrong goes to the [Problems], with the object's place in human words; reading goes on, so that one
/// pass finds everything. A `null` counts as absent, but not where a list or entries belong.
public final class Fields {

    /// Format characters that letters need (joiners, soft hyphens) are left.
    private static final int MOST_LOOKED_AT = 400;
    private static final int MOST_NAMED = 40;

    private final String where;
    private final JsonNode object;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean failed;

    public Fields(String where, JsonNode object, Problems problems) {
        this.where = where;
        this.object = object;
        this.problems = problems;
        if (!object.isObject()) {
            problem("should be an object, not " + sort(object));
        }
    }

    public String where() {
        return where;
    }

    /// Notes that this object cannot be used.
    public void problem(String cause) {
        failed = true;
        problems.add(where, cause);
    }

    /// Says so if this property is missing.
    public void require(String name) {
        if (take(name) == null && object.isObject()) {
            problem("“%s” is missing".formatted(name));
        }
    }

    /// A text that must be there, as `read` understands it. The supplier may be asked only within [#make].
    public <T> Supplier<T> required(String name, Function<String, T> read) {
        require(name);
        @Nullable T value = optional(name, read);
        return () -> {
            if (value == null) {
                throw new IllegalStateException("asked for “" + name + "” of an object that failed");
            }
            return value;
        };
    }

    public <T> @Nullable T optional(String name, Function<String, T> read) {
        JsonNode node = take(name);
        return node == null ? null : read("“" + name + "”", node, read);
    }

    public @Nullable String text(String name) {
        return optional(name, Function.identity());
    }

    public @Nullable Integer integer(String name) {
        JsonNode node = take(name);
        if (node == null || (node.isIntegralNumber() && node.canConvertToInt())) {
            return node == null ? null : (Integer) node.intValue();
        }
        problem("“%s” should be a whole number, not %s".formatted(name, sort(node)));
        return null;
    }

    /// A number as people write it: at most thirty digits before or after the point; without trailing zeros.
    public @Nullable BigDecimal number(String name) {
        JsonNode node = take(name);
        if (node == null || !node.isNumber()) {
            if (node != null) {
                problem("“%s” should be a number, not %s".formatted(name, sort(node)));
            }
            return null;
        }
        BigDecimal value = node.decimalValue().stripTrailingZeros();
        if (value.precision() > 30 || Math.abs((long) value.scale()) > 30) {
            problem("“%s” is a number of more than thirty digits".formatted(name));
            return null;
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    public @Nullable Boolean flag(String name) {
        JsonNode node = take(name);
        if (node != null && !node.isBoolean()) {
            problem("“%s” should be true or false, not %s".formatted(name, sort(node)));
            return null;
        }
        return node == null ? null : (Boolean) node.booleanValue();
    }

    /// An object below this one, called `placed` in sentences. `read` gives nothing for one that failed.
    public <T> @Nullable T object(String name, String placed, Function<Fields, Optional<T>> read) {
        JsonNode node = take(name);
        if (node == null) {
            return null;
        }
        Optional<T> value = read.apply(child(placed, node));
        failed |= value.isEmpty();
        return value.orElse(null);
    }

    /// A list of texts; absent is empty.
    public <T> List<T> texts(String name, Function<String, T> read) {
        List<T> values = new ArrayList<>();
        List<JsonNode> nodes = elements(name, false);
        for (int i = 0; i < nodes.size(); i++) {
            T value = read("“%s”, entry %d".formatted(name, i + 1), nodes.get(i), read);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /// A list of objects, called `noun` and their number in sentences. `read` gives nothing for one that failed.
    public <T> List<T> objects(String name, boolean required, String noun, Function<Fields, Optional<T>> read) {
        List<T> values = new ArrayList<>();
        List<JsonNode> nodes = elements(name, required);
        for (int i = 0; i < nodes.size(); i++) {
            Optional<T> value = read.apply(child(noun + " " + (i + 1), nodes.get(i)));
            value.ifPresentOrElse(values::add, () -> failed = true);
        }
        return values;
    }

    /// An object whose keys and values are all texts; absent is empty.
    public <K, V> Map<K, V> entries(String name, Function<String, K> readKey, Function<String, V> readValue) {
        Map<K, V> entries = new LinkedHashMap<>();
        JsonNode node = raw(name);
        if (node != null && !node.isObject()) {
            problem("“%s” should be an object, not %s".formatted(name, sort(node)));
        } else if (node != null) {
            node.properties().forEach(entry -> {
                String place = "“%s”, “%s”".formatted(name, shorten(entry.getKey()));
                K key = understand(place, entry.getKey(), readKey);
                V value = read(place, entry.getValue(), readValue);
                if (key != null && value != null) {
                    entries.put(key, value);
                }
            });
        }
        return entries;
    }

    /// What this object means, if nothing was wrong with it.
    public <T> Optional<T> make(Supplier<T> maker) {
        if (object.isObject()) {
            object.propertyNames().stream().filter(name -> !asked.contains(name)).forEach(name ->
                    problem("“%s” is not a property known here".formatted(shorten(name))));
        }
        if (failed) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | Refusal e) {
            problem(RefusalWords.english(e));
            return Optional.empty();
        }
    }

    /// At most forty characters of `text`, for a sentence; those that cannot be seen by their numbers.
    public static String shorten(String text) {
        String head = text.length() <= MOST_LOOKED_AT ? text : text.substring(0, MOST_LOOKED_AT);
        String line = VisibleWords.of(head.strip().replaceAll("\\s+", " "));
        return line.length() <= MOST_NAMED ? line : line.substring(0, line.offsetByCodePoints(0, MOST_NAMED - 2)) + "…";
    }

    private Fields child(String placed, JsonNode node) {
        return new Fields(where.isEmpty() ? placed : where + ", " + placed, node, problems);
    }

    private @Nullable JsonNode take(String name) {
        JsonNode node = raw(name);
        return node == null || node.isNull() ? null : node;
    }

    private @Nullable JsonNode raw(String name) {
        asked.add(name);
        return object.isObject() ? object.get(name) : null;
    }

    private List<JsonNode> elements(String name, boolean required) {
        JsonNode node = raw(name);
        List<JsonNode> nodes = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(nodes::add);
        } else if (node != null) {
            problem("“%s” should be a list, not %s".formatted(name, sort(node)));
        } else if (required && object.isObject()) {
            problem("“%s” is missing".formatted(name));
        }
        return nodes;
    }

    private <T> @Nullable T read(String place, JsonNode node, Function<String, T> read) {
        if (node.isString()) {
            return understand(place, node.asString(), read);
        }
        problem("%s should be a text, not %s".formatted(place, sort(node)));
        return null;
    }

    private <T> @Nullable T understand(String place, String text, Function<String, T> read) {
        try {
            if (!text.isEmpty() && text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
                throw new IllegalArgumentException("half of a character is missing");
            }
            return read.apply(text);
        } catch (IllegalArgumentException | Refusal e) {
            String why = RefusalWords.english(e);
            problem(place + " cannot be used: " + (text.length() <= MOST_NAMED ? why : why.replace(text, shorten(text))));
            return null;
        }
    }

    private static String sort(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "the text “" + shorten(node.asString()) + "”";
            case NUMBER -> "the number " + shorten(node.toString());
            case BOOLEAN -> node.toString();
            default -> "null";
        };
    }
}
