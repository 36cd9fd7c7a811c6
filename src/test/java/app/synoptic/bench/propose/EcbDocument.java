package app.synoptic.bench.propose;

import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A document of ECB+ as a text of one line a sentence, and where it tells which event.
///
/// @param mentions the words of each event's mentions here
/// @param labels   what the annotators call it
record EcbDocument(String text, List<Span> sentences, Map<String, List<Span>> mentions, Map<String, String> labels) {

    static EcbDocument read(Path file) {
        try {
            return of(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    private static EcbDocument of(Element root) {
        StringBuilder text = new StringBuilder();
        Map<String, Span> sentences = new LinkedHashMap<>();
        Map<String, Span> tokens = new HashMap<>();
        for (Element token : below(root, "token")) {
            String sentence = token.getAttribute("sentence");
            text.append(text.isEmpty() ? "" : sentences.containsKey(sentence) ? " " : "\n");
            Span span = new Span(text.length(), text.append(token.getTextContent().strip()).length());
            sentences.merge(sentence, span, EcbDocument::joined);
            tokens.put(token.getAttribute("t_id"), span);
        }
        Map<String, Element> markables = new HashMap<>();
        for (Element markable : below(below(root, "Markables").getFirst(), "*")) {
            markables.put(markable.getAttribute("m_id"), markable);
        }
        Map<String, List<Span>> mentions = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (Element relation : below(root, "CROSS_DOC_COREF")) {
            Element event = markables.get(below(relation, "target").getFirst().getAttribute("m_id"));
            if (event.getTagName().contains("ACTION")) {
                String id = relation.getAttribute("note");
                labels.put(id, event.getAttribute("TAG_DESCRIPTOR").replaceFirst("^t\\d+b?_", "").replace('_', ' '));
                for (Element source : below(relation, "source")) {
                    below(markables.get(source.getAttribute("m_id")), "token_anchor").stream()
                            .map(anchor -> tokens.get(anchor.getAttribute("t_id"))).reduce(EcbDocument::joined)
                            .ifPresent(span -> mentions.computeIfAbsent(id, key -> new ArrayList<>()).add(span));
                }
            }
        }
        return new EcbDocument(text.toString(), List.copyOf(sentences.values()), mentions, labels);
    }

    private static Span joined(Span a, Span b) {
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    private static List<Element> below(Element element, String tag) {
        NodeList nodes = element.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    /// The sentences that tell an event; none if the document does not.
    Set<Span> telling(String event) {
        Set<Span> telling = new LinkedHashSet<>();
        mentions.getOrDefault(event, List.of()).forEach(mention -> telling.add(sentence(mention)));
        return telling;
    }

    Span sentence(Span mention) {
        return sentences.stream().filter(span -> span.start() <= mention.start() && mention.start() < span.end()).findFirst().orElseThrow();
    }

    /// For each of those sentences the words around the mention, from two to nine a side: such passages people mark.
    List<String> brief(String event, Random random) {
        Map<Span, Span> first = new LinkedHashMap<>();
        mentions.get(event).forEach(mention -> first.putIfAbsent(sentence(mention), mention));
        List<String> brief = new ArrayList<>();
        first.forEach((sentence, mention) -> {
            List<Word> words = Words.of(sentence.of(text));
            int at = (int) words.stream().filter(word -> sentence.start() + word.start() < mention.start()).count();
            int from = Math.max(0, at - 2 - random.nextInt(8));
            int to = Math.min(words.size() - 1, at + 2 + random.nextInt(8));
            brief.add(text.substring(sentence.start() + words.get(from).start(), sentence.start() + words.get(to).end()));
        });
        return brief;
    }
}
