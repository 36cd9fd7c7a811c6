package app.synoptic.compare.origin;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Name.Spellings;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds the origins of what sources tell. Two sources have one origin
///
/// - if they were taken from one source, or one of them from the other, by any number of steps;
/// - if both only pass on what others said, and cite one speaker that the dossier knows, as an actor or by its names:
///   “reports” and “critics” are nobody in particular, and bind no one. A source that says anything on its own account
///   stands for itself.
///
/// Both bonds go on from source to source: if one cites a ministry, the next the ministry and the police, the third the
/// police, they are one origin. That counts rather too few origins than too many.
public final class Independence {

    private final Spellings spellings;
    private final Predicate<String> speakers;
    private final Map<SourceId, SourceId> roots;

    private Independence(Spellings spellings, Predicate<String> speakers, Map<SourceId, SourceId> roots) {
        this.spellings = spellings;
        this.speakers = speakers;
        this.roots = roots;
    }

    public static Independence of(Dossier dossier) {
        Spellings spellings = Spellings.of(dossier.names());
        Set<String> speakers = new HashSet<>();
        dossier.names().forEach(name -> speakers.add(name.name()));
        dossier.events().forEach(event -> event.actors().forEach(actor -> speakers.add(spellings.of(actor))));
        return of(dossier.sources(), spellings, speakers::contains);
    }

    /// Among these sources.
    ///
    /// @param speakers who is known, as an actor or by its names, in the dossier's spelling
    public static Independence of(List<Source> sources, Spellings spellings, Predicate<String> speakers) {
        Map<SourceId, SourceId> models = new HashMap<>();
        for (Source source : sources) {
            if (source.derivedFrom() != null) {
                models.put(source.id(), source.derivedFrom());
            }
        }
        Map<SourceId, SourceId> roots = new HashMap<>();
        sources.forEach(source -> roots.put(source.id(), root(source.id(), models)));
        return new Independence(spellings, speakers, roots);
    }

    /// Among the same sources, where others are known as speakers.
    public Independence where(Predicate<String> others) {
        return new Independence(spellings, others, roots);
    }

    /// Where the derivations of a source end. Where they run in a circle, the least id of the circle stands for it.
    private static SourceId root(SourceId source, Map<SourceId, SourceId> models) {
        Set<SourceId> seen = new LinkedHashSet<>();
        SourceId at = source;
        while (seen.add(at)) {
            SourceId model = models.get(at);
            if (model == null) {
                return at;
            }
            at = model;
        }
        List<SourceId> path = new ArrayList<>(seen);
        return path.subList(path.indexOf(at), path.size()).stream().sorted().findFirst().orElse(at);
    }

    /// Where the derivations of a source end; at itself where it is taken from none.
    public SourceId root(SourceId source) {
        return roots.getOrDefault(source, source);
    }

    /// The origins of the sources that attest an event, or answer a question.
    public OriginGroups of(Topic topic) {
        List<? extends Testimony> testimonies = topic.testimonies();
        SortedSet<SourceId> sources = new TreeSet<>();
        testimonies.forEach(testimony -> sources.add(testimony.source()));
        List<SharedOrigin> bonds = new ArrayList<>();
        taken(sources).forEach((from, bound) -> {
            if (bound.size() > 1) {
                bonds.add(new SharedOrigin.Taken(from, List.copyOf(bound)));
            }
        });
        cited(testimonies).forEach((speaker, bound) -> {
            if (bound.size() > 1) {
                bonds.add(new SharedOrigin.Cited(speaker, List.copyOf(bound)));
            }
        });
        return new OriginGroups(groups(sources, bonds));
    }

    private SortedMap<SourceId, SortedSet<SourceId>> taken(SortedSet<SourceId> sources) {
        SortedMap<SourceId, SortedSet<SourceId>> taken = new TreeMap<>();
        sources.forEach(source -> taken.computeIfAbsent(roots.getOrDefault(source, source), _ -> new TreeSet<>()).add(source));
        return taken;
    }

    private SortedMap<String, SortedSet<SourceId>> cited(List<? extends Testimony> testimonies) {
        Set<SourceId> themselves = new HashSet<>();
        testimonies.stream().filter(testimony -> testimony.saidBy() == null).forEach(own -> themselves.add(own.source()));
        SortedMap<String, SortedSet<SourceId>> cited = new TreeMap<>();
        for (Testimony testimony : testimonies) {
            if (testimony.saidBy() != null && !themselves.contains(testimony.source())
                    && speakers.test(spellings.of(testimony.saidBy()))) {
                cited.computeIfAbsent(spellings.of(testimony.saidBy()), _ -> new TreeSet<>()).add(testimony.source());
            }
        }
        return cited;
    }

    private static List<OriginGroup> groups(SortedSet<SourceId> sources, List<SharedOrigin> bonds) {
        Map<SourceId, SortedSet<SourceId>> group = new HashMap<>();
        sources.forEach(source -> group.put(source, new TreeSet<>(Set.of(source))));
        for (SharedOrigin bond : bonds) {
            SortedSet<SourceId> all = new TreeSet<>();
            bond.sources().forEach(source -> all.addAll(group.getOrDefault(source, new TreeSet<>())));
            all.forEach(source -> group.put(source, all));
        }
        List<OriginGroup> origins = new ArrayList<>();
        for (SourceId source : sources) {
            SortedSet<SourceId> own = group.getOrDefault(source, new TreeSet<>());
            if (own.first().equals(source)) {
                origins.add(new OriginGroup(List.copyOf(own), bonds.stream().filter(bond -> own.containsAll(bond.sources())).toList()));
            }
        }
        return origins;
    }
}
