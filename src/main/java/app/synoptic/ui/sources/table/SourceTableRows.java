package app.synoptic.ui.sources.table;

import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.controls.sources.NameOrder;
import app.synoptic.ui.controls.sources.SourceGroup;
import app.synoptic.ui.controls.sources.SourceGrouping;
import app.synoptic.ui.sources.table.TableLine.Heading;
import app.synoptic.ui.sources.table.TableLine.OfSource;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows of the table: the sources that the filter lets through, sorted, below the headings of their groups. Where a change of
/// the dossier makes them others, those become others that it touches.
final class SourceTableRows {

    /// So many rows are moved one by one; more of them are all laid anew.
    private static final int FEW = 32;

    private final ObservableList<TableLine> rows = FXCollections.observableArrayList();
    private final TestimonyTotals totals = new TestimonyTotals();
    private final NameOrder names = new NameOrder();
    private final Map<SourceId, SourceEntry> entries = new HashMap<>();
    /// What is looked through of each, where something was looked for.
    private final Map<SourceId, String> seekable = new HashMap<>();
    /// Those of them that the filter lets through.
    private final Map<SourceId, OfSource> listed = new HashMap<>();
    private final Set<SourceGroup> folded = new HashSet<>();
    private @Nullable OpenDossier open;
    private List<String> sought = List.of();
    private SourceGrouping grouping = SourceGrouping.NONE;
    private TableOrder order = TableOrder.OWN;

    ObservableList<TableLine> rows() {
        return rows;
    }

    /// How many sources there are, whatever the filter.
    int all() {
        return entries.size();
    }

    /// How many the filter lets through.
    int listed() {
        return listed.size();
    }

    Optional<SourceEntry> entry(SourceId source) {
        return Optional.ofNullable(entries.get(source));
    }

    /// Those that the filter lets through, by group and order, in folded groups too.
    List<SourceEntry> entries() {
        return listed.values().stream().sorted(order()).map(OfSource::entry).toList();
    }

    /// Those of one group.
    List<SourceEntry> entries(SourceGroup group) {
        return listed.values().stream().filter(row -> row.group().equals(group)).sorted(order()).map(OfSource::entry).toList();
    }

    void show(OpenDossier next) {
        OpenDossier before = open;
        open = next;
        Optional<Set<EventId>> touched = next.agreementsSince(before);
        if (before == null || touched.isEmpty()) {
            if (before != null && !before.dossier().id().equals(next.dossier().id())) {
                folded.clear();
            }
            totals.count(next);
            entries.clear();
            seekable.clear();
            next.dossier().sources().forEach(source -> entries.put(source.id(), SourceEntry.of(next, source, totals.of(source.id()))));
            arrange();
            return;
        }
        Map<SourceId, Change<Source>> sources = before.dossier().sources() == next.dossier().sources() ? Map.of()
                : Delta.between(before.dossier(), next.dossier()).sources();
        Set<SourceId> changed = new HashSet<>(totals.recount(next, touched.get()));
        changed.addAll(sources.keySet());
        if (before.texts() != next.texts()) {
            entries.keySet().stream().filter(source -> !before.text(source).equals(next.text(source))).forEach(changed::add);
        }
        if (sources.values().stream().anyMatch(SourceTableRows::calledOtherwise)) {
            entries.values().stream().filter(entry -> entry.source().derivedFrom() != null && sources.containsKey(entry.source().derivedFrom()))
                    .map(SourceEntry::id).forEach(changed::add);
        }
        change(next, changed, sources.values().stream().anyMatch(change -> change.adds() || change.removes()));
    }

    private static boolean calledOtherwise(Change<Source> change) {
        return change.before() == null || change.after() == null || !change.before().publisher().equals(change.after().publisher());
    }

    private void change(OpenDossier next, Collection<SourceId> changed, boolean others) {
        List<SourceEntry> made = new ArrayList<>();
        for (SourceId id : changed) {
            Optional<Source> source = next.dossier().source(id);
            seekable.remove(id);
            if (source.isEmpty()) {
                entries.remove(id);
                continue;
            }
            SourceEntry entry = SourceEntry.of(next, source.get(), totals.of(id));
            if (!entry.equals(entries.put(id, entry))) {
                made.add(entry);
            }
        }
        if (others || made.size() > FEW || !made.stream().allMatch(this::staysInGroup)) {
            arrange();
        } else {
            made.forEach(this::move);
        }
    }

    /// Whether no heading is another with this entry in the place of the one before.
    private boolean staysInGroup(SourceEntry entry) {
        OfSource row = listed.get(entry.id());
        return grouping == SourceGrouping.NONE || row != null && row.group().equals(group(entry)) && lets(entry);
    }

    private void move(SourceEntry entry) {
        OfSource before = listed.get(entry.id());
        OfSource now = new OfSource(entry, group(entry));
        int at = before == null ? -1 : place(before);
        if (!lets(entry)) {
            listed.remove(entry.id());
            if (at >= 0) {
                rows.remove(at);
            }
            return;
        }
        listed.put(entry.id(), now);
        if (folded.contains(now.group())) {
            return;
        }
        Comparator<TableLine> by = order();
        if (at >= 0 && (at == 0 || by.compare(rows.get(at - 1), now) < 0) && (at == rows.size() - 1 || by.compare(now, rows.get(at + 1)) < 0)) {
            rows.set(at, now);
            return;
        }
        rows.subList(Math.max(0, at), at + 1).clear();
        rows.add(-1 - place(now), now);
    }

    private boolean lets(SourceEntry entry) {
        if (sought.isEmpty()) {
            return true;
        }
        String words = seekable.computeIfAbsent(entry.id(), _ -> SourceField.seekable(entry));
        return sought.stream().allMatch(words::contains);
    }

    private int place(TableLine row) {
        return Collections.binarySearch(rows, row, order());
    }

    private SourceGroup group(SourceEntry entry) {
        return grouping.of(entry.source(), Objects.requireNonNull(open).dossier());
    }

    /// By group; in each the heading first. It tells all apart.
    private Comparator<TableLine> order() {
        Comparator<SourceId> own = Objects.requireNonNull(open).dossier().bySource();
        return sorting().thenComparing((one, other) -> one instanceof OfSource first && other instanceof OfSource second
                ? own.compare(first.entry().id(), second.entry().id()) : 0);
    }

    /// The same, but sources that it does not tell apart stay as they stood.
    private Comparator<TableLine> sorting() {
        Comparator<SourceEntry> sources = order.of(names);
        Comparator<TableLine> within = (one, other) -> one instanceof OfSource first && other instanceof OfSource second
                ? sources.compare(first.entry(), second.entry()) : Boolean.compare(one instanceof OfSource, other instanceof OfSource);
        return grouping == SourceGrouping.NONE ? within : Comparator.comparing(TableLine::group, SourceGroup.order(names)).thenComparing(within);
    }

    private void arrange() {
        OpenDossier now = open;
        if (now == null) {
            return;
        }
        listed.clear();
        List<TableLine> next = new ArrayList<>();
        Map<SourceGroup, Integer> counts = new HashMap<>();
        for (Source source : now.dossier().sources()) {
            SourceEntry entry = Objects.requireNonNull(entries.get(source.id()));
            if (lets(entry)) {
                OfSource row = new OfSource(entry, group(entry));
                listed.put(entry.id(), row);
                counts.merge(row.group(), 1, Integer::sum);
                if (!folded.contains(row.group())) {
                    next.add(row);
                }
            }
        }
        if (grouping != SourceGrouping.NONE) {
            counts.forEach((group, count) -> next.add(new Heading(group, count, folded.contains(group))));
        }
        next.sort(sorting());
        rows.setAll(next);
    }

    /// Lets through those that have all of some words, whatever their case.
    void filter(String typed) {
        List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (!words.equals(sought)) {
            sought = words;
            arrange();
        }
    }

    void group(SourceGrouping next) {
        if (next != grouping) {
            grouping = next;
            folded.clear();
            arrange();
        }
    }

    void sort(TableOrder next) {
        if (!next.equals(order)) {
            order = next;
            arrange();
        }
    }

    /// Folds a group, or unfolds it.
    void fold(SourceGroup group, boolean away) {
        if (away ? folded.add(group) : folded.remove(group)) {
            arrange();
        }
    }
}
