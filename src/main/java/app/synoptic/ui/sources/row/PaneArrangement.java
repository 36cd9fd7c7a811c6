package app.synoptic.ui.sources.row;

import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// In which order a person has the sources of a dossier, which of them she has hidden, and which panes she wants to stay
/// open. Never are all hidden, and none is both hidden and pinned.
public record PaneArrangement(List<SourceId> order, Set<SourceId> hidden, Set<SourceId> pinned) {

    private static final String ORDER = "layout.sources-order.";
    private static final String HIDDEN = "layout.sources-hidden.";
    private static final String PINNED = "layout.sources-pinned.";

    public PaneArrangement {
        order = List.copyOf(order);
        Set<SourceId> away = among(order, hidden);
        hidden = away;
        pinned = among(order, pinned).stream().filter(source -> !away.contains(source)).collect(Collectors.toUnmodifiableSet());
        if (!order.isEmpty() && hidden.size() == order.size()) {
            throw new IllegalArgumentException("all sources hidden");
        }
    }

    /// With none pinned.
    public PaneArrangement(List<SourceId> order, Set<SourceId> hidden) {
        this(order, hidden, Set.of());
    }

    private static Set<SourceId> among(List<SourceId> order, Set<SourceId> some) {
        return order.stream().filter(some::contains).collect(Collectors.toUnmodifiableSet());
    }

    /// As it was kept for a dossier. Sources that were not there then come last, in the dossier's order.
    public static PaneArrangement kept(Settings settings, String dossier, List<SourceId> sources) {
        Map<String, SourceId> known = new HashMap<>();
        sources.forEach(source -> known.put(source.value(), source));
        Set<SourceId> order = new LinkedHashSet<>(read(settings, ORDER + dossier, known));
        order.addAll(sources);
        Set<SourceId> hidden = Set.copyOf(read(settings, HIDDEN + dossier, known));
        return new PaneArrangement(List.copyOf(order), hidden.size() == order.size() ? Set.of() : hidden,
                Set.copyOf(read(settings, PINNED + dossier, known)));
    }

    private static List<SourceId> read(Settings settings, String name, Map<String, SourceId> known) {
        return settings.word(name).stream().flatMap(kept -> Arrays.stream(kept.split(" "))).filter(known::containsKey).map(known::get)
                .distinct().toList();
    }

    public void keep(Settings settings, String dossier) {
        settings.word(ORDER + dossier, words(order.stream()));
        settings.word(HIDDEN + dossier, words(order.stream().filter(hidden::contains)));
        settings.word(PINNED + dossier, words(order.stream().filter(pinned::contains)));
    }

    private static String words(Stream<SourceId> sources) {
        return sources.map(SourceId::value).collect(Collectors.joining(" "));
    }

    /// Those not hidden, in order.
    public List<SourceId> shown() {
        return order.stream().filter(source -> !hidden.contains(source)).toList();
    }

    /// Puts a shown source before the shown one that is at `gap` now, or behind the last.
    public PaneArrangement moved(SourceId source, int gap) {
        List<SourceId> shown = shown();
        int now = shown.indexOf(source);
        if (now < 0 || gap < 0 || gap > shown.size() || gap == now || gap == now + 1) {
            return this;
        }
        List<SourceId> next = new ArrayList<>(order);
        next.remove(source);
        next.add(gap == shown.size() ? next.indexOf(shown.getLast()) + 1 : next.indexOf(shown.get(gap)), source);
        return new PaneArrangement(next, hidden, pinned);
    }

    /// Puts a shown source one place to the left (−1) or right (1); as it is at either end.
    public PaneArrangement stepped(SourceId source, int step) {
        return stepped(source, step, shown());
    }

    /// Puts a shown source beyond its neighbour among some of those shown, to the left (−1) or right (1).
    ///
    /// @param row in their order
    public PaneArrangement stepped(SourceId source, int step, List<SourceId> row) {
        int now = row.indexOf(source);
        int beyond = now + Integer.signum(step);
        if (now < 0 || beyond < 0 || beyond >= row.size()) {
            return this;
        }
        return moved(source, shown().indexOf(row.get(beyond)) + (step < 0 ? 0 : 1));
    }

    /// Hides a source, unless it is the last one shown. It is pinned no longer.
    public PaneArrangement hiding(SourceId source) {
        if (shown().equals(List.of(source))) {
            return this;
        }
        return new PaneArrangement(order, with(hidden, source), pinned);
    }

    public PaneArrangement showing(SourceId source) {
        return new PaneArrangement(order, without(hidden, source), pinned);
    }

    public PaneArrangement showingAll() {
        return new PaneArrangement(order, Set.of(), pinned);
    }

    /// Pins a source, or pins it no longer. One that was hidden is shown.
    public PaneArrangement turningPin(SourceId source) {
        return pinned.contains(source) ? new PaneArrangement(order, hidden, without(pinned, source))
                : new PaneArrangement(order, without(hidden, source), with(pinned, source));
    }

    private static Set<SourceId> with(Set<SourceId> some, SourceId source) {
        Set<SourceId> next = new HashSet<>(some);
        next.add(source);
        return next;
    }

    private static Set<SourceId> without(Set<SourceId> some, SourceId source) {
        Set<SourceId> next = new HashSet<>(some);
        next.remove(source);
        return next;
    }
}
