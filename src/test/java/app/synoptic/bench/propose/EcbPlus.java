package app.synoptic.bench.propose;

import app.synoptic.propose.link.ArticleIndex;
import app.synoptic.propose.link.KnownEvent;
import app.synoptic.text.Regions;
import app.synoptic.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The ECB+ corpus (Cybulska and Vossen 2014): news on 43 topics, in which annotators marked which words of which documents
/// tell the same event (`CROSS_DOC_COREF`, whose `note` is the event's id within its topic).
///
/// Events are told by two documents or more; each is asked of every document of its topic, with what the others say. Only
/// some sentences of a document were annotated, mostly the first: an event told elsewhere counts as wrong.
final class EcbPlus {

    private final String topic;
    private final Map<String, EcbDocument> documents;

    private EcbPlus(String topic, Map<String, EcbDocument> documents) {
        this.topic = topic;
        this.documents = documents;
    }

    /// @param folder with a folder for each topic
    static List<EcbPlus> topics(Path folder, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(topic -> folder.resolve(String.valueOf(topic))).filter(Files::isDirectory)
                .map(EcbPlus::read).toList();
    }

    private static EcbPlus read(Path folder) {
        Map<String, EcbDocument> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".xml")).forEach(file -> documents.put(file.getFileName().toString(), EcbDocument.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EcbPlus(folder.getFileName().toString(), documents);
    }

    String topic() {
        return topic;
    }

    Map<String, EcbDocument> documents() {
        return documents;
    }

    /// All whole sentences of all other documents are known.
    List<LinkCase> whole() {
        return cases(event -> others -> others.stream().flatMap(other -> documents.get(other).telling(event.id()).stream()
                .map(span -> span.of(documents.get(other).text()))).toList());
    }

    /// Of one to four other documents a few words are known, drawn by lot that falls alike each time.
    List<LinkCase> brief() {
        return cases(event -> others -> {
            Random random = new Random(topic.hashCode() * 31L + event.id().hashCode() + event.asked().hashCode());
            List<String> some = new ArrayList<>(others);
            Collections.shuffle(some, random);
            return some.subList(0, Math.min(some.size(), 1 + random.nextInt(4))).stream()
                    .flatMap(other -> documents.get(other).brief(event.id(), random).stream()).toList();
        });
    }

    private record Event(String id, String asked) {}

    private List<LinkCase> cases(Function<Event, Function<List<String>, List<String>>> known) {
        Map<String, ArticleIndex> articles = new HashMap<>();
        documents.forEach((name, document) -> articles.put(name, ArticleIndex.of(document.text(), Regions.ofArticle(document.text()))));
        Map<String, String> labels = new LinkedHashMap<>();
        documents.values().forEach(document -> labels.putAll(document.labels()));
        List<LinkCase.Asked> asked = new ArrayList<>();
        labels.forEach((event, label) -> {
            List<String> tellers = documents.keySet().stream().filter(name -> documents.get(name).mentions().containsKey(event)).toList();
            if (tellers.size() > 1) {
                documents.forEach((name, document) -> {
                    List<String> others = tellers.stream().filter(teller -> !teller.equals(name)).toList();
                    List<String> passages = known.apply(new Event(event, name)).apply(others);
                    asked.add(new LinkCase.Asked(topic, name, articles.get(name), new KnownEvent(event, label, null, passages), document.telling(event)));
                });
            }
        });
        return LinkCase.of(asked);
    }
}
