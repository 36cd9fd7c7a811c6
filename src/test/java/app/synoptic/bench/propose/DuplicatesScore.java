package app.synoptic.bench.propose;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Article;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.duplicate.DuplicateIndex;
import app.synoptic.propose.duplicate.SaidWords;
import app.synoptic.propose.duplicate.ToldEvent;
import app.synoptic.text.Regions;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Scores which events are proposed as one, on ECB+: each happening of a topic that two or more documents tell is put into a dossier twice,
/// once as every other of those documents tells it, once as the others do, called as the rules call it there. All are of one day, so
/// that words alone decide: the topics hold two like affairs each, which is what two strikes on one day would be.
public final class DuplicatesScore {

    private static final Edtf DAY = Edtf.parse("2020-05-04");

    /// @param tells which event of the annotators it is
    private record Half(ToldEvent event, String tells) {}

    private int proposed;
    private int right;
    private int twins;

    private DuplicatesScore() {}

    public static void print(PrintStream out, Path topics) {
        print(out, "ECB+ 1–35, odd topics", topics, 1);
        print(out, "ECB+ 1–35, even topics", topics, 0);
    }

    private static void print(PrintStream out, String name, Path topics, int odd) {
        DuplicatesScore score = new DuplicatesScore();
        EcbPlus.topics(topics, 1, 35).stream().filter(topic -> Integer.parseInt(topic.topic()) % 2 == odd).forEach(score::ask);
        out.printf(Locale.ROOT, "  %-48s precision %.3f (%d of %d), recall %.3f (of %d events held twice)%n", name, score.right / (double) Math.max(1, score.proposed), score.right,
                score.proposed, score.right / (double) Math.max(1, score.twins), score.twins);
    }

    private void ask(EcbPlus topic) {
        List<Half> halves = halves(topic);
        Map<EventId, String> tells = new HashMap<>();
        halves.forEach(half -> tells.put(half.event().event().id(), half.tells()));
        twins += halves.size() / 2;
        for (Proposal.Duplicate one : new DuplicateIndex(ZoneOffset.UTC).of(halves.stream().map(Half::event).toList())) {
            proposed++;
            right += tells.get(one.event()).equals(tells.get(one.other())) ? 1 : 0;
        }
    }

    private static List<Half> halves(EcbPlus topic) {
        Map<String, List<Told>> told = told(topic);
        List<Half> halves = new ArrayList<>();
        told.forEach((event, all) -> {
            if (all.size() > 1) {
                for (int side = 0; side < 2; side++) {
                    int kept = side;
                    List<Told> some = IntStream.range(0, all.size()).filter(i -> i % 2 == kept).mapToObj(all::get).toList();
                    List<SaidWords> said = some.stream().flatMap(one -> one.said().stream()).limit(6).toList();
                    halves.add(new Half(new ToldEvent(event("e" + halves.size(), some.getFirst().label()), said), event));
                }
            }
        });
        return halves;
    }

    private static Event event(String id, String label) {
        return new Event(new EventId(id), label, DAY, null, new Kind("event"), Status.HAPPENED, Tier.SECONDARY, List.of(), List.of(), null, List.of(), Map.of());
    }

    /// What a document tells of an event, as the rules propose it.
    private record Told(String label, List<SaidWords> said) {}

    private static Map<String, List<Told>> told(EcbPlus topic) {
        Map<String, List<Told>> told = new HashMap<>();
        topic.documents().forEach((name, document) -> {
            String text = document.text();
            TextId id = TextId.of(name.getBytes(StandardCharsets.UTF_8));
            Set<String> found = new HashSet<>();
            for (Proposal proposal : Proposer.of(new Article(new SourceId(slug(name)), id, text, Regions.ofArticle(text), null, "en"), List.of())) {
                Proposal.NewEvent own = (Proposal.NewEvent) proposal;
                List<SaidWords> said = own.ground().passages().stream().map(place -> new SaidWords(own.source(), place, text.substring(place.start(), place.end()))).toList();
                document.mentions().entrySet().stream().filter(event -> event.getValue().stream().anyMatch(mention -> EcbPairs.reports(proposal, mention, text)))
                        .map(Map.Entry::getKey).filter(found::add).forEach(event -> told.computeIfAbsent(event, _ -> new ArrayList<>()).add(new Told(own.happening().label(), said)));
            }
        });
        return told;
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
