package app.synoptic.ui.matrix;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.sources.NameOrder;
import app.synoptic.ui.controls.sources.SourceFamilies;
import app.synoptic.ui.controls.sources.SourceGroup;
import app.synoptic.ui.controls.sources.SourceGrouping;
import app.synoptic.ui.state.Chronology.When;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The sources as columns of the matrix, from left to right.
///
/// @param headings over those of one group each, from left to right; none where they are not grouped
/// @param order    in which they stand within their group
/// @param told     to how many events of the dossier each testifies that does to any
/// @param all      how many sources the dossier has
record SourceColumns(List<Source> sources, List<Heading> headings, SourceOrder order, Map<SourceId, Integer> told, int all) {

    static final SourceColumns NONE = new SourceColumns(List.of(), List.of(), SourceOrder.OWN, Map.of(), 0);

    /// What stands over the columns `[from, until)`.
    record Heading(String words, int from, int until) {}

    SourceColumns {
        sources = List.copyOf(sources);
        headings = List.copyOf(headings);
        told = Map.copyOf(told);
    }

    /// @param lines the rows that are shown
    static SourceColumns of(OpenDossier open, MatrixSources choice, List<MatrixLine> lines) {
        List<Source> all = open.dossier().sources();
        Map<SourceId, Integer> told = told(open);
        Set<SourceId> telling = choice.telling() ? telling(lines) : Set.of();
        List<Source> shown = new ArrayList<>(choice.telling() ? all.stream().filter(source -> telling.contains(source.id())).toList() : all);
        NameOrder names = new NameOrder();
        shown.sort(order(open, choice.order(), told, names));
        List<Heading> headings = new ArrayList<>();
        if (choice.grouping() != SourceGrouping.NONE) {
            Function<Source, SourceGroup> group = group(open, choice.grouping());
            Map<Source, SourceGroup> groups = new HashMap<>();
            shown.forEach(source -> groups.put(source, group.apply(source)));
            shown.sort(Comparator.comparing(source -> groups.getOrDefault(source, SourceGroup.ALL), SourceGroup.order(names)));
            headings(shown, groups, headings);
        }
        return new SourceColumns(shown, headings, choice.order(), told, all.size());
    }

    private static Map<SourceId, Integer> told(OpenDossier open) {
        Map<SourceId, Integer> told = new HashMap<>();
        open.dossier().events().forEach(event -> event.sources().forEach(source -> told.merge(source, 1, Integer::sum)));
        return told;
    }

    private static Set<SourceId> telling(List<MatrixLine> lines) {
        Set<SourceId> telling = new HashSet<>();
        lines.forEach(line -> telling.addAll(line.sources()));
        return telling;
    }

    private static Comparator<Source> order(OpenDossier open, SourceOrder order, Map<SourceId, Integer> told, NameOrder names) {
        return switch (order) {
            case OWN -> (_, _) -> 0;
            case DATE -> Comparator.comparing(source -> source.published() == null ? null : When.of(source.published(), open.dossier().zone()),
                    Comparator.nullsLast(Comparator.naturalOrder()));
            case PUBLISHER -> Comparator.comparing(source -> names.key(source.publisher()));
            case TOLD -> Comparator.<Source>comparingInt(source -> told.getOrDefault(source.id(), 0)).reversed();
        };
    }

    private static Function<Source, SourceGroup> group(OpenDossier open, SourceGrouping grouping) {
        if (grouping != SourceGrouping.ORIGIN) {
            return source -> grouping.of(source, open.dossier());
        }
        SourceFamilies families = SourceFamilies.of(open);
        return source -> families.group(source, open.dossier());
    }

    private static void headings(List<Source> shown, Map<Source, SourceGroup> groups, List<Heading> into) {
        int from = 0;
        for (int i = 1; i <= shown.size(); i++) {
            SourceGroup group = groups.getOrDefault(shown.get(from), SourceGroup.ALL);
            if (i == shown.size() || !group.equals(groups.get(shown.get(i)))) {
                into.add(new Heading(group.words(), from, i));
                from = i;
            }
        }
    }

    /// Where a source stands; -1 where it has no column.
    int place(SourceId source) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).id().equals(source)) {
                return i;
            }
        }
        return -1;
    }

    int told(Source source) {
        return told.getOrDefault(source.id(), 0);
    }

    /// By what a source stands where it does; empty where its name or the dossier says so.
    String note(Source source, OpenDossier open) {
        return switch (order) {
            case OWN, PUBLISHER -> "";
            case DATE -> source.published() == null ? Messages.get("matrix.undated") : DateLabels.shortly(source.published(), open.clock());
            case TOLD -> Messages.get("matrix.column.told", told(source));
        };
    }
}
