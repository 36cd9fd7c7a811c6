package app.synoptic.ui.overview;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.sources.NameOrder;
import app.synoptic.ui.controls.sources.SourceGroup;
import app.synoptic.ui.controls.sources.SourceGrouping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// How sources spread over their publishers, and over the time in which they appeared.
///
/// @param publishers those with most sources first; the rest together as the last
/// @param several    how many publishers have more than one source
/// @param months     from the earliest on; years where there are many months; last those without a date
record SourceSpread(List<Share> publishers, int several, List<Share> months) {

    /// So many sources a person takes in one by one.
    static final int FEW = 20;
    /// So many bars stand below each other.
    static final int BARS = 12;

    private static final int MONTHS = 24;

    /// Some of the sources.
    record Share(String words, Set<SourceId> sources) {
        Share {
            sources = Set.copyOf(sources);
        }
    }

    SourceSpread {
        publishers = List.copyOf(publishers);
        months = List.copyOf(months);
    }

    static SourceSpread of(Dossier dossier) {
        List<Share> publishers = new ArrayList<>(shares(dossier, SourceGrouping.PUBLISHER::of));
        publishers.sort(Comparator.<Share>comparingInt(share -> share.sources().size()).reversed());
        int several = (int) publishers.stream().filter(share -> share.sources().size() > 1).count();
        if (publishers.size() > BARS) {
            List<Share> rest = publishers.subList(BARS - 1, publishers.size());
            Share others = new Share(Messages.get("overview.publishers.others", rest.size()), all(rest));
            rest.clear();
            publishers.add(others);
        }
        List<Share> months = shares(dossier, SourceGrouping.MONTH::of);
        return new SourceSpread(publishers, several, months.size() > MONTHS ? shares(dossier, SourceGrouping::year) : months);
    }

    private static List<Share> shares(Dossier dossier, BiFunction<Source, Dossier, SourceGroup> grouping) {
        Map<SourceGroup, Set<SourceId>> groups = new TreeMap<>(SourceGroup.order(new NameOrder()));
        for (Source source : dossier.sources()) {
            groups.computeIfAbsent(grouping.apply(source, dossier), _ -> new HashSet<>()).add(source.id());
        }
        return groups.entrySet().stream().map(group -> new Share(group.getKey().words(), group.getValue())).toList();
    }

    private static Set<SourceId> all(List<Share> shares) {
        Set<SourceId> all = new HashSet<>();
        shares.forEach(share -> all.addAll(share.sources()));
        return all;
    }
}
