package app.synoptic.propose.duplicate;

import app.synoptic.domain.EventId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.Ground;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalId;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.Why;
import app.synoptic.propose.link.KnownEvents;
import app.synoptic.propose.link.SameEvent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The events of one dossier, so that each that comes, or is told otherwise, is compared with its neighbours in time and words alone.
/// Takes time with what changed since it was last asked. For one thread at a time.
public final class DuplicateIndex {

    private final DuplicateRule rule;
    private final SameEvent likeness = SameEvent.shipped();
    private final KnownEvents all = KnownEvents.of(List.of());
    private final DayWords near;
    private final Map<EventId, Kept> kept = new HashMap<>();
    private final Map<Integer, ToldEvent> places = new HashMap<>();

    /// @param likely the events of earlier places that it may be, by how sure that is
    private record Kept(ToldEvent told, int at, Map<EventId, Double> likely) {}

    /// @param zone in which dates begin and end
    public DuplicateIndex(ZoneId zone) {
        rule = new DuplicateRule(zone);
        near = new DayWords(zone);
    }

    /// Which of a dossier's events may be one, the surest first.
    ///
    /// @param events all of them, in the dossier's order
    public List<Proposal.Duplicate> of(List<ToldEvent> events) {
        Map<EventId, ToldEvent> now = new LinkedHashMap<>();
        events.stream().filter(event -> !event.said().isEmpty()).forEach(event -> now.put(event.event().id(), event));
        List.copyOf(kept.values()).stream().filter(old -> !old.told().equals(now.get(old.told().event().id()))).forEach(this::remove);
        now.values().stream().filter(event -> !kept.containsKey(event.event().id())).toList().forEach(this::add);
        Map<EventId, Integer> order = new HashMap<>();
        now.keySet().forEach(id -> order.put(id, order.size()));
        List<Proposal.Duplicate> found = new ArrayList<>();
        for (Kept one : kept.values()) {
            one.likely().forEach((other, likelihood) -> Optional.ofNullable(kept.get(other)).ifPresent(there -> found.add(proposal(one.told(), there.told(), likelihood, order))));
        }
        found.sort(Comparator.comparingDouble((Proposal.Duplicate one) -> -one.ground().score()).thenComparing(one -> order.get(one.event())).thenComparing(one -> order.get(one.other())));
        return found;
    }

    private void remove(Kept old) {
        EventId id = old.told().event().id();
        kept.remove(id);
        places.remove(old.at());
        all.remove(old.at());
        near.remove(old.told(), old.at());
        kept.values().forEach(other -> other.likely().remove(id));
    }

    private void add(ToldEvent event) {
        int at = all.add(event.words());
        Map<EventId, Double> likely = new TreeMap<>();
        near.add(event, at);
        for (int candidate : near.of(event, at)) {
            ToldEvent other = places.get(candidate);
            if (other != null && rule.possible(event, other)) {
                double likelihood = likeness.likelihood(all, candidate, at);
                if (DuplicateRule.likely(likelihood)) {
                    likely.put(other.event().id(), likelihood);
                }
            }
        }
        places.put(at, event);
        kept.put(event.event().id(), new Kept(event, at, likely));
    }

    /// To be kept is the one to which more sources testify; of equals the one that comes first.
    private Proposal.Duplicate proposal(ToldEvent one, ToldEvent other, double likelihood, Map<EventId, Integer> order) {
        Comparator<ToldEvent> keeping = Comparator.comparingInt((ToldEvent event) -> -event.event().attestations().size()).thenComparing(event -> order.get(event.event().id()));
        boolean ordered = keeping.compare(one, other) <= 0;
        ToldEvent first = ordered ? one : other;
        ToldEvent second = ordered ? other : one;
        List<SaidWords> own = leading(first, second);
        List<SaidWords> theirs = leading(second, first);
        Ground ground = new Ground(places(own), List.of(id(first.event().id(), second.event().id())), Proposer.RULES, new Why.Alike(likelihood, first.shares(second)), likelihood);
        return new Proposal.Duplicate(own.getFirst().source(), ground, first.event().id(), second.event().id(), theirs.getFirst().source(), places(theirs));
    }

    /// What one text says of it, that first which testifies to the other, too.
    private static List<SaidWords> leading(ToldEvent event, ToldEvent other) {
        List<SaidWords> shared = event.said().stream().filter(own -> other.said().stream().anyMatch(own::same)).toList();
        SaidWords lead = shared.isEmpty() ? event.said().getFirst() : shared.getFirst();
        Set<SaidWords> all = new LinkedHashSet<>(List.of(lead));
        event.said().stream().filter(own -> own.place().text().equals(lead.place().text())).forEach(all::add);
        return List.copyOf(all);
    }

    private static List<Passage> places(List<SaidWords> said) {
        return said.stream().map(SaidWords::place).distinct().toList();
    }

    /// The same whichever is kept, and whatever their words are: who has said that two events are not one is not asked again.
    private static ProposalId id(EventId one, EventId other) {
        return ProposalId.of(Stream.concat(Stream.of("duplicate"), Stream.of(one.value(), other.value()).sorted()).toList());
    }
}
