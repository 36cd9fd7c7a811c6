package app.synoptic.bench.propose;

import app.synoptic.propose.link.KnownEvent;
import app.synoptic.propose.link.KnownEvents;
import app.synoptic.propose.link.SameEvent;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Grounds of two documents of a topic, and whether they tell the same event. A ground is what one document says of an event:
/// its sentences, with the annotated words of its mentions as the label.
final class EcbPairs {

    private record Ground(String document, String event, KnownEvent words) {}

    private EcbPairs() {}

    static LinkSchool.Pairs of(EcbPlus topic) {
        LinkSchool.Pairs pairs = new LinkSchool.Pairs(new ArrayList<>(), new ArrayList<>());
        List<Ground> grounds = grounds(topic);
        KnownEvents all = KnownEvents.of(grounds.stream().map(Ground::words).toList());
        for (int a = 0; a < grounds.size(); a++) {
            for (int b = a + 1; b < grounds.size(); b++) {
                if (!grounds.get(a).document().equals(grounds.get(b).document())) {
                    pairs.rows().add(SameEvent.features(all, a, b));
                    pairs.same().add(grounds.get(a).event().equals(grounds.get(b).event()));
                }
            }
        }
        return pairs;
    }

    private static List<Ground> grounds(EcbPlus topic) {
        List<Ground> grounds = new ArrayList<>();
        topic.documents().forEach((name, document) -> document.mentions().forEach((event, mentions) -> {
            List<String> words = mentions.stream().map(span -> span.of(document.text())).distinct().toList();
            List<String> sentences = document.telling(event).stream().map((Span span) -> span.of(document.text())).toList();
            grounds.add(new Ground(name, event, new KnownEvent(event, String.join(", ", words), null, sentences)));
        }));
        return grounds;
    }
}
