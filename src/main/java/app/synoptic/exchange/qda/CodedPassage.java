package app.synoptic.exchange.qda;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Topic;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A passage, and the event it attests or the question it answers.
record CodedPassage(Topic topic, CitedPassage passage) {

    private static final int NAME = 60;

    /// Those that stand in a text, by where they stand, in reading order.
    static Map<Passage, List<CodedPassage>> inPlaces(List<CodedPassage> all, TextId text) {
        Map<Passage, List<CodedPassage>> places = new TreeMap<>();
        for (CodedPassage one : all) {
            one.passage.places().stream().filter(place -> place.text().equals(text)).forEach(place -> places.computeIfAbsent(place, _ -> new ArrayList<>()).add(one));
        }
        return places;
    }

    /// The first words that stand there.
    static String name(String text, Passage place) {
        String words = text.substring(place.start(), place.end()).replaceAll("\\s+", " ");
        return words.length() <= NAME ? words : words.substring(0, words.offsetByCodePoints(0, Math.min(NAME, words.codePointCount(0, words.length())))) + "…";
    }

    /// What is said there, and how well the words were found.
    String words(TopicWords said, ExportContent content) {
        String doubt = passage.match() == null || passage.match().settled() ? "" : " " + content.words().of(passage.match());
        String own = switch (topic) {
            case Event event -> event.attestations().stream().filter(one -> one.id().equals(passage.id().testimony())).findFirst().map((Attestation one) -> said.of(one)).orElse("");
            case Question question -> question.readings().stream().filter(one -> one.id().equals(passage.id().testimony())).findFirst().map(one -> said.of(one, question)).orElse("");
        };
        return topic.title() + " — " + own + doubt;
    }
}
