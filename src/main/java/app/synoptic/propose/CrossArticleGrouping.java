package app.synoptic.propose;

import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.propose.link.KnownEvent;
import app.synoptic.propose.link.KnownEvents;
import app.synoptic.propose.link.SameEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts together what articles tell of one happening, and what they tell of events of the dossier. Pure; takes time with how many come
/// near each other, not with all pairs.
public final class CrossArticleGrouping {

    /// An event of the dossier as far as its words are known.
    ///
    /// @param telling the sources that testify to it already
    public record Known(EventId id, String label, Edtf date, List<String> passages, Set<SourceId> telling) {
        public Known {
            passages = List.copyOf(passages);
            telling = Set.copyOf(telling);
        }
    }

    /// Two dates so far apart are of two happenings.
    private static final Duration APART = Duration.ofHours(36);
    /// From this part of the likelihood that decides on, an event is worth a look.
    private static final double WORTH = 0.5;

    private final List<Known> events;
    private final List<ProposalWithWords> told;
    private final ZoneId zone;
    private final SameEvent rule;
    private final KnownEvents all;
    private final RareWordNeighbours near;

    private CrossArticleGrouping(List<Known> events, List<ProposalWithWords> told, ZoneId zone, SameEvent rule) {
        this.events = events;
        this.told = told;
        this.zone = zone;
        this.rule = rule;
        List<KnownEvent> items = new ArrayList<>();
        events.forEach(event -> items.add(new KnownEvent(event.id().value(), event.label(), event.date().toString(), event.passages())));
        told.forEach(one -> items.add(item(one)));
        all = KnownEvents.of(items);
        near = RareWordNeighbours.of(items);
    }

    /// The clusters of all proposals, in the order of their first ones.
    ///
    /// @param zone in which dates begin and end
    public static List<Cluster> clusters(List<Known> events, List<ProposalWithWords> proposals, ZoneId zone, SameEvent rule) {
        List<ProposalWithWords> told = proposals.stream().filter(one -> one.proposal() instanceof Proposal.NewEvent).toList();
        Map<ProposalId, Integer> order = new LinkedHashMap<>();
        proposals.forEach(one -> order.putIfAbsent(one.proposal().id(), order.size()));
        List<Cluster> clusters = new ArrayList<>(new CrossArticleGrouping(events, told, zone, rule).clusters());
        proposals.stream().map(ProposalWithWords::proposal).filter(one -> !(one instanceof Proposal.NewEvent)).forEach(one -> clusters.add(new Cluster(List.of(one))));
        clusters.sort(Comparator.comparingInt(cluster -> cluster.members().stream().mapToInt(one -> order.getOrDefault(one.id(), 0)).min().orElse(0)));
        return clusters;
    }

    private static KnownEvent item(ProposalWithWords one) {
        Happening happening = ((Proposal.NewEvent) one.proposal()).happening();
        return new KnownEvent(one.proposal().id().value(), happening.label(), happening.date() == null ? null : happening.date().date().toString(), one.words());
    }

    private List<Cluster> clusters() {
        List<List<Proposal>> clusters = new ArrayList<>();
        Map<EventId, List<Proposal>> known = new LinkedHashMap<>();
        int[] cluster = new int[told.size()];
        for (int i = 0; i < told.size(); i++) {
            Proposal.NewEvent own = (Proposal.NewEvent) told.get(i).proposal();
            Match event = event(i);
            cluster[i] = -1;
            if (event != null && event.likelihood() >= rule.threshold() && !events.get(event.at()).telling().contains(own.source())) {
                EventId id = events.get(event.at()).id();
                Ground ground = own.ground();
                known.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Proposal.Testimony(own.source(),
                        new Ground(ground.passages(), ground.keys(), ground.by(), new Why.Resembles(event.likelihood()), ground.score()), own.happening(), id));
                continue;
            }
            Proposal.NewEvent named = event == null ? own : new Proposal.NewEvent(own.source(), own.ground(), own.happening(), events.get(event.at()).id());
            int best = other(i, cluster, clusters);
            if (best >= 0) {
                clusters.get(best).add(named);
                cluster[i] = best;
            } else {
                cluster[i] = clusters.size();
                clusters.add(new ArrayList<>(List.of(named)));
            }
        }
        List<Cluster> made = new ArrayList<>(clusters.stream().map(Cluster::new).toList());
        known.values().forEach(some -> made.addAll(parted(some)));
        return made;
    }

    /// Of one source no more than one, the surest first.
    private static List<Cluster> parted(List<Proposal> some) {
        List<Cluster> parts = new ArrayList<>();
        List<Proposal> rest = new ArrayList<>(some);
        while (!rest.isEmpty()) {
            Set<SourceId> sources = new HashSet<>();
            List<Proposal> part = rest.stream().filter(one -> sources.add(one.source())).toList();
            parts.add(new Cluster(part));
            rest.removeAll(part);
        }
        return parts;
    }

    private record Match(int at, double likelihood) {}

    /// The event of the dossier that comes nearest to a proposal; null where none is worth a look.
    private @Nullable Match event(int i) {
        Match best = null;
        for (int candidate : near.of(events.size() + i)) {
            if (candidate < events.size() && !apart(events.get(candidate).date(), date(i))) {
                double likelihood = rule.likelihood(all, candidate, events.size() + i);
                if (likelihood >= WORTH * rule.threshold() && (best == null || likelihood > best.likelihood())) {
                    best = new Match(candidate, likelihood);
                }
            }
        }
        return best;
    }

    /// The cluster that holds the likeliest other telling of the same, of another source; -1 where there is none.
    private int other(int i, int[] cluster, List<List<Proposal>> clusters) {
        int best = -1;
        double most = rule.threshold();
        SourceId source = told.get(i).proposal().source();
        for (int candidate : near.of(events.size() + i)) {
            int j = candidate - events.size();
            if (j >= 0 && j < i && cluster[j] >= 0 && !apart(date(j), date(i))
                    && clusters.get(cluster[j]).stream().noneMatch(member -> member.source().equals(source))) {
                double likelihood = rule.likelihood(all, candidate, events.size() + i);
                if (likelihood >= most) {
                    most = likelihood;
                    best = cluster[j];
                }
            }
        }
        return best;
    }

    private @Nullable Edtf date(int i) {
        ProposedDate date = ((Proposal.NewEvent) told.get(i).proposal()).happening().date();
        return date == null ? null : date.date();
    }

    private boolean apart(@Nullable Edtf one, @Nullable Edtf other) {
        if (one == null || other == null) {
            return false;
        }
        Bounds a = one.bounds(zone);
        Bounds b = other.bounds(zone);
        return later(a.from(), b.until()) || later(b.from(), a.until());
    }

    private static boolean later(@Nullable Instant from, @Nullable Instant until) {
        return from != null && until != null && from.isAfter(until.plus(APART));
    }
}
