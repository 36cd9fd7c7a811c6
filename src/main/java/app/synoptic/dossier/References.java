package app.synoptic.dossier;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Phases;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.dossier.json.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which ids a file declares and which it uses: each declared once, each used one declared. Ids of elements that
/// could not be read count as declared, so that one mistake is not reported as many.
final class References {

    private record Use(String where, String noun, String id) {}

    private final Problems problems;
    private final Map<String, String> declared = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Map<SourceId, SourceId> derivations = new LinkedHashMap<>();
    private final Map<EventId, EventId> wholes = new LinkedHashMap<>();

    References(Problems problems) {
        this.problems = problems;
    }

    void declare(String noun, String id, String where) {
        String first = declared.putIfAbsent(noun + " " + id, where);
        if (first != null && !id.isBlank()) {
            problems.add(where, "the id is used before, by " + first);
        }
    }

    void of(Source source) {
        SourceId derivedFrom = source.derivedFrom();
        if (derivedFrom != null) {
            uses.add(new Use("source “%s”, “derivedFrom”".formatted(source.id()), "source", derivedFrom.value()));
            derivations.put(source.id(), derivedFrom);
        }
    }

    void of(String where, Topic topic) {
        String noun = switch (topic) {
            case Event _ -> "attestation";
            case Question _ -> "reading";
        };
        for (int i = 0; i < topic.testimonies().size(); i++) {
            Testimony testimony = topic.testimonies().get(i);
            String place = "%s, %s %d".formatted(where, noun, i + 1);
            declare(noun, testimony.id().value(), place);
            uses.add(new Use(place, "source", testimony.source().value()));
        }
        switch (topic) {
            case Event event -> {
                if (event.partOf() != null) {
                    uses.add(new Use(where + ", “partOf”", "event", event.partOf().value()));
                    if (where.equals(declared.get("event " + event.id()))) {
                        wholes.put(event.id(), event.partOf());
                    }
                }
            }
            case Question question -> question.events().forEach(event -> uses.add(new Use(where + ", “events”", "event", event.value())));
        }
        topic.silences().keySet().forEach(source -> uses.add(new Use(where + ", “silences”", "source", source.value())));
    }

    /// To be called when all is declared.
    void resolve() {
        for (Use use : uses) {
            if (!declared.containsKey(use.noun() + " " + use.id())) {
                problems.add(use.where(), "there is no %s “%s” in this file".formatted(use.noun(), use.id()));
            }
        }
        new Phases(wholes).circle().ifPresent(event -> problems.add("event “%s”".formatted(event), "it is a phase of itself"));
        derivations.keySet().forEach(source -> {
            SourceId at = derivations.get(source);
            for (int steps = derivations.size(); at != null && steps > 0 && !at.equals(source); steps--) {
                at = derivations.get(at);
            }
            if (source.equals(at)) {
                problems.add("source “%s”".formatted(source), "it is derived from itself");
            }
        });
    }
}
