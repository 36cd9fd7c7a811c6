package app.synoptic.ui.work.proposing;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.Affair.Known;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.amount.Counted;
import app.synoptic.propose.amount.Counts;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// By which words the events of a dossier are known: their labels, and what their sources say; and what these count. Kept as long as an event,
/// and what is asked about it, stays as it is.
/// For one thread at a time.
final class KnownWords {

    /// Of more passages no more is learnt.
    private static final int MOST = 6;

    /// @param asked  the questions about it
    /// @param counts what is proposed because its sources count something
    private record Kept(Event event, List<Question> asked, Known known, List<Proposal> counts) {}

    private Map<EventId, Kept> kept = new HashMap<>();

    /// Reads texts: not for the FX thread.
    synchronized List<Known> of(OpenDossier open) {
        Map<EventId, Kept> next = new HashMap<>();
        Map<EventId, List<Question>> asked = new HashMap<>();
        open.dossier().questions().forEach(question -> question.events().forEach(event -> asked.computeIfAbsent(event, _ -> new ArrayList<>()).add(question)));
        List<Known> all = new ArrayList<>();
        for (Event event : open.dossier().events()) {
            List<Question> about = asked.getOrDefault(event.id(), List.of());
            Kept before = kept.get(event.id());
            Kept now = before != null && before.event().equals(event) && before.asked().equals(about) ? before : kept(open, event, about);
            next.put(event.id(), now);
            all.add(now.known());
        }
        kept = next;
        return all;
    }

    /// What is proposed because sources of the events that were asked for last count something, in the order of the events.
    synchronized List<Proposal> counts(OpenDossier open) {
        return open.dossier().events().stream().map(event -> kept.get(event.id())).filter(Objects::nonNull).flatMap(one -> one.counts().stream()).toList();
    }

    private static Kept kept(OpenDossier open, Event event, List<Question> asked) {
        return new Kept(event, asked, known(open, event), Counts.of(event, counted(open, event), asked));
    }

    /// The words of originals: those of a digest are ours.
    private static List<Counted> counted(OpenDossier open, Event event) {
        List<Counted> counted = new ArrayList<>();
        for (Attestation one : event.attestations()) {
            Optional<SourceText> text = open.text(one.source()).filter(SourceText::original);
            String language = open.dossier().source(one.source()).map(Source::language).orElse(null);
            text.stream().flatMap(own -> own.of(event.id()).stream()).filter(finding -> finding.match().plain() && finding.evidence().testimony().equals(one.id()))
                    .flatMap(finding -> finding.places().stream()).limit(MOST)
                    .forEach(place -> counted.add(new Counted(one.source(), place, text.orElseThrow().wording().text().substring(place.start(), place.end()), language, one.saidBy())));
        }
        return counted;
    }

    private static Known known(OpenDossier open, Event event) {
        Set<SourceId> telling = event.attestations().stream().map(one -> one.source()).collect(Collectors.toSet());
        List<String> passages = new ArrayList<>();
        for (SourceId source : telling) {
            Optional<SourceText> text = open.text(source);
            List<Passage> places = text.stream().flatMap(own -> own.of(event.id()).stream()).filter(finding -> finding.match().plain()).flatMap(finding -> finding.places().stream()).toList();
            if (!places.isEmpty() && passages.size() < MOST) {
                String words = text.orElseThrow().wording().text();
                places.stream().limit(MOST - (long) passages.size()).forEach(place -> passages.add(words.substring(place.start(), place.end())));
            }
        }
        return new Known(event.id(), event.label(), event.date(), passages, telling);
    }
}
