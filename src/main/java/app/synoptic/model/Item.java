package app.synoptic.model;

import app.synoptic.propose.event.HappeningStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One item of an answer as the model gave it. Nothing of it is believed yet.
record Item(List<String> quotes, String label, HappeningStatus standing, List<String> actors, List<String> places, @Nullable String saidBy, String why) {

    private static final Set<String> NAMES = Set.of("quotes", "label", "status", "actors", "places", "saidBy", "why");
    private static final int MOST = 12;
    private static final int LONGEST = 2_000;

    /// Empty where it has not the form that was asked for.
    static Optional<Item> of(JsonNode node) {
        if (!node.isObject() || !Set.copyOf(node.propertyNames()).equals(NAMES) || !node.get("saidBy").isNull() && word(node, "saidBy").isEmpty()) {
            return Optional.empty();
        }
        Optional<HappeningStatus> standing = word(node, "status").flatMap(Item::standing);
        Optional<List<String>> quotes = words(node, "quotes").filter(list -> !list.isEmpty());
        Optional<List<String>> actors = words(node, "actors");
        Optional<List<String>> places = words(node, "places");
        Optional<String> label = word(node, "label");
        Optional<String> why = word(node, "why");
        boolean whole = standing.isPresent() && quotes.isPresent() && actors.isPresent() && places.isPresent() && label.isPresent() && why.isPresent();
        return whole ? Optional.of(new Item(quotes.get(), label.get(), standing.get(), actors.get(), places.get(), word(node, "saidBy").orElse(null), why.get())) : Optional.empty();
    }

    private static Optional<HappeningStatus> standing(String word) {
        for (HappeningStatus standing : HappeningStatus.values()) {
            if (standing.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> word(JsonNode node, String name) {
        return Optional.of(node.get(name)).filter(Item::word).map(JsonNode::asString);
    }

    private static boolean word(JsonNode node) {
        return node.isString() && node.asString().length() <= LONGEST;
    }

    private static Optional<List<String>> words(JsonNode node, String name) {
        JsonNode list = node.get(name);
        if (!list.isArray() || list.size() > MOST) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (JsonNode one : list) {
            if (!word(one)) {
                return Optional.empty();
            }
            words.add(one.asString());
        }
        return Optional.of(words);
    }
}
