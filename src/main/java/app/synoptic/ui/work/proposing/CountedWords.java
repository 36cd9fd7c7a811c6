package app.synoptic.ui.work.proposing;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.amount.CountProposals;
import app.synoptic.propose.amount.Counted;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is proposed of events because their sources count something. Looked for where an article that nobody has read through testifies to
/// an event, and kept as long as the event, and what is asked about it, stays as it is. For one thread at a time.
final class CountedWords {

    /// Of more passages of a testimony no more is learnt.
    private static final int MOST = 6;

    /// @param asked  the questions about it
    private record Kept(Event event, List<Question> asked, List<Proposal> counts) {}

    private Map<EventId, Kept> kept = new HashMap<>();

    /// In the order of the events. Reads texts: not for the FX thread.
    synchronized List<Proposal> of(OpenDossier open) {
        Set<SourceId> unread = ReadSources.open(open).stream().map(Source::id).collect(Collectors.toSet());
        Map<EventId, List<Question>> asked = CountProposals.asked(open.dossier().questions());
        Map<EventId, Kept> next = new HashMap<>();
        List<Proposal> all = new ArrayList<>();
        for (Event event : unread.isEmpty() ? List.<Event>of() : open.dossier().events()) {
            if (event.attestations().stream().map(Attestation::source).anyMatch(unread::contains)) {
                List<Question> about = asked.getOrDefault(event.id(), List.of());
                Kept before = kept.get(event.id());
                Kept now = before != null && before.event().equals(event) && before.asked().equals(about) ? before
                        : new Kept(event, about, CountProposals.of(event, counted(open, event), about));
                next.put(event.id(), now);
                all.addAll(now.counts());
            }
        }
        kept = next;
        return all;
    }

    /// The words of originals: those of a digest are ours.
    private static List<Counted> counted(OpenDossier open, Event event) {
        List<Counted> counted = new ArrayList<>();
        for (Attestation one : event.attestations()) {
            Optional<SourceText> text = open.text(one.source()).filter(SourceText::original);
            List<Passage> places = text.stream().flatMap(own -> own.of(event.id()).stream()).filter(finding -> finding.match().plain() && finding.evidence().testimony().equals(one.id()))
                    .flatMap(finding -> finding.places().stream()).limit(MOST).toList();
            if (!places.isEmpty()) {
                String words = text.orElseThrow().wording().text();
                String language = open.dossier().source(one.source()).map(Source::language).orElse(null);
                places.forEach(place -> counted.add(new Counted(one.source(), place, words.substring(place.start(), place.end()), language, one.saidBy())));
            }
        }
        return counted;
    }
}
