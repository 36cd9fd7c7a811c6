package app.synoptic.ui.sources.row;

import app.synoptic.domain.SourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The row of sources as data: which are open, and which others are named beside them. Follows what is looked at, how a person
/// arranges it and how much room there is.
public final class SourceRow {

    private PaneArrangement arrangement = new PaneArrangement(List.of(), Set.of());
    private Optional<Set<SourceId>> telling = Optional.empty();
    private final Set<SourceId> opened = new HashSet<>();
    private Object matter = List.of();
    private int places = 1;
    private List<SourceId> open = List.of();
    private final ReadOnlyObjectWrapper<List<SourceId>> leading = new ReadOnlyObjectWrapper<>(this, "leading", List.of());

    /// How a person has it.
    public PaneArrangement arrangement() {
        return arrangement;
    }

    /// Has it otherwise. What is pinned no longer stays until something else is looked at.
    public void arrange(PaneArrangement next) {
        arrangement.pinned().stream().filter(source -> open.contains(source) && !next.hidden().contains(source)).forEach(opened::add);
        opened.removeAll(next.hidden());
        arrangement = next;
        again();
    }

    /// Forgets everything but the room there is: another dossier is to be shown.
    public void clear() {
        open = List.of();
        opened.clear();
        matter = List.of();
        telling = Optional.empty();
        arrange(new PaneArrangement(List.of(), Set.of()));
    }

    /// Room for so many panes.
    public void fit(int panes) {
        if (panes != places) {
            places = panes;
            again();
        }
    }

    /// Looks at something.
    ///
    /// @param looked  what it is: where it is another than before, what was opened by hand need not stay
    /// @param telling the sources that have something on it; empty where nothing is looked at
    public void look(Object looked, Optional<Set<SourceId>> telling) {
        if (!looked.equals(matter)) {
            matter = looked;
            opened.clear();
        }
        this.telling = telling;
        again();
    }

    /// Opens a source, if it is not hidden or is on a visit.
    public void open(SourceId source) {
        opened.add(source);
        open(rule().opening(source, open));
    }

    /// Goes on along the names to the right (1) or left (−1).
    public void step(int step) {
        open(rule().stepped(step, names(), open));
    }

    public boolean canStep(int step) {
        return !rule().stepped(step, names(), open).equals(open);
    }

    /// Those with a pane, in order.
    public List<SourceId> open() {
        return open;
    }

    /// Those with a pane, in order, and after them those that are pinned and have none.
    public ReadOnlyObjectProperty<List<SourceId>> leadingProperty() {
        return leading.getReadOnlyProperty();
    }

    /// Those to choose from, in order: the open ones and what else tells of what is looked at; all, where nothing is.
    public List<SourceId> names() {
        Set<SourceId> named = new HashSet<>(open);
        named.addAll(opened);
        named.addAll(arrangement.pinned());
        telling.ifPresent(named::addAll);
        return telling.isEmpty() ? candidates() : candidates().stream().filter(named::contains).toList();
    }

    /// Whether all sources are open.
    public boolean complete() {
        return open.size() == arrangement.order().size();
    }

    /// Before which of the sources that are not hidden something belongs that lies over the panes.
    ///
    /// @param share of their width, from the left
    public int gap(double share) {
        List<SourceId> shown = arrangement.shown();
        int place = place(share);
        return place < open.size() ? Math.max(0, shown.indexOf(open.get(place))) : shown.indexOf(open.getLast()) + 1;
    }

    /// Where between the panes that is, as a share of their width.
    public double edge(double share) {
        return (double) place(share) / open.size();
    }

    private int place(double share) {
        return Math.clamp(Math.round(share * open.size()), 0, open.size());
    }

    /// Where a mark belongs that shows what dropping a source over the panes would do; empty where it would do nothing.
    ///
    /// @param x     where it would be dropped, from their left edge
    /// @param width of all panes
    public OptionalDouble mark(SourceId source, double x, double width) {
        return arrangement.moved(source, gap(x / width)).equals(arrangement) ? OptionalDouble.empty() : OptionalDouble.of(edge(x / width) * width);
    }

    private List<SourceId> candidates() {
        return arrangement.order().stream().filter(source -> !arrangement.hidden().contains(source) || opened.contains(source)).toList();
    }

    private PaneRow rule() {
        Set<SourceId> wanted = new HashSet<>(opened);
        telling.ifPresent(wanted::addAll);
        return new PaneRow(candidates(), wanted, arrangement.pinned(), places);
    }

    private void again() {
        open(rule().open(open));
    }

    private void open(List<SourceId> next) {
        open = next;
        leading.set(Stream.concat(next.stream(), candidates().stream().filter(arrangement.pinned()::contains)).distinct().toList());
    }
}
