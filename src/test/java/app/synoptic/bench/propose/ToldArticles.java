package app.synoptic.bench.propose;

import app.synoptic.propose.link.ArticleIndex;
import app.synoptic.propose.link.KnownEvent;
import app.synoptic.text.Regions;
import app.synoptic.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The articles of a dossier whose passages are known: what `dump` prints once they are imported, and the articles.
/// Each event that two sources or more tell is asked of every source, with what the others say of it; what lies before the
/// affair is not asked.
final class ToldArticles {

    private ToldArticles() {}

    /// @param of `original` or `digest`: whose words are known of the other sources
    static List<LinkCase> cases(Path dump, Path articles, String of) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(dump.toFile());
        Map<String, ArticleIndex> indexes = new LinkedHashMap<>();
        for (JsonNode source : root.get("sources")) {
            String id = source.get("id").asString();
            String text = Files.readString(articles.resolve(id + ".txt"), StandardCharsets.UTF_8);
            indexes.put(id, ArticleIndex.of(text, Regions.ofArticle(text)));
        }
        List<LinkCase.Asked> cases = new ArrayList<>();
        for (JsonNode event : root.get("events")) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            Map<String, Set<Span>> told = new HashMap<>();
            for (JsonNode attestation : event.get("attestations")) {
                String source = attestation.get("source").asString();
                for (JsonNode passage : attestation.get("passages")) {
                    JsonNode at = passage.get("at");
                    if (passage.get("of").asString().equals(of)) {
                        words.computeIfAbsent(source, s -> new ArrayList<>()).add(at.get("quote").asString());
                    }
                    if (passage.get("of").asString().equals("original")) {
                        told.computeIfAbsent(source, s -> new LinkedHashSet<>())
                                .add(new Span(at.get("start").asInt(), at.get("end").asInt()));
                    }
                }
            }
            if (told.size() > 1 && !event.get("kind").asString().equals("background")) {
                indexes.forEach((source, index) -> {
                    List<String> known = words.entrySet().stream().filter(other -> !other.getKey().equals(source))
                            .flatMap(other -> other.getValue().stream()).toList();
                    JsonNode date = event.get("date");
                    cases.add(new LinkCase.Asked("articles", source, index, new KnownEvent(event.get("id").asString(),
                            event.get("label").asString(), date == null || date.isNull() ? null : date.asString(), known), told.getOrDefault(source, Set.of())));
                });
            }
        }
        return LinkCase.of(cases);
    }
}
