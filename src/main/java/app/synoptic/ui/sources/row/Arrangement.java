package app.synoptic.ui.sources.row;

import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// In which order a person has the sources of a dossier, and which of them she has hidden. Never all of them.
public record Arrangement(List<SourceId> order, Set<SourceId> hidden) {

    private static final String ORDER = "layout.sources-order.";
    private static final String HIDDEN = "layout.sources-hidden.";

    public Arrangement {
        order = List.copyOf(order);
        hidden = order.stream().filter(hidden::contains).collect(Collectors.toUnmodifiableSet());
        if (!order.isEmpty() && hidden.size() == order.size()) {
            throw new IllegalArgumentException("all sources hidden");
        }
    }

    /// As it was kept for a dossier. Sources that were not there then come last, in the dossier's order.
    public static Arrangement kept(Settings settings, String dossier, List<SourceId> sources) {
        Set<SourceId> order = new LinkedHashSet<>(read(settings, ORDER + dossier, sources));
        order.addAll(sources);
        Set<SourceId> hidden = Set.copyOf(read(settings, HIDDEN + dossier, sources));
        return new Arrangement(List.copyOf(order), hidden.size() == order.size() ? Set.of() : hidden);
    }

    private static List<SourceId> read(Settings settings, String name, List<SourceId> sources) {
        List<String> words = settings.word(name).stream().flatMap(kept -> Arrays.stream(kept.split(" "))).toList();
        return words.stream().flatMap(word -> sources.stream().filter(source -> source.value().equals(word))).distinct().toList();
    }

    public void keep(Settings settings, String dossier) {
        settings.word(ORDER + dossier, words(order.stream()));
        settings.word(HIDDEN + dossier, words(order.stream().filter(hidden::contains)));
    }

    private static String words(Stream<SourceId> sources) {
        return sources.map(SourceId::value).collect(Collectors.joining(" "));
    }

    /// Those not hidden, in order.
    public List<SourceId> shown() {
        return order.stream().filter(source -> !hidden.contains(source)).toList();
    }

    /// Puts a shown source before the shown one that is at `gap` now, or behind the last.
    public Arrangement moved(SourceId source, int gap) {
        List<SourceId> shown = shown();
        int now = shown.indexOf(source);
        if (now < 0 || gap < 0 || gap > shown.size() || gap == now || gap == now + 1) {
            return this;
        }
        List<SourceId> next = new ArrayList<>(order);
        next.remove(source);
        next.add(gap == shown.size() ? next.indexOf(shown.getLast()) + 1 : next.indexOf(shown.get(gap)), source);
        return new Arrangement(next, hidden);
    }

    /// Puts a shown source one place to the left (−1) or right (1); as it is at either end.
    public Arrangement stepped(SourceId source, int step) {
        int now = shown().indexOf(source);
        return moved(source, step < 0 ? now - 1 : now + 2);
    }

    /// Hides a source, unless it is the last one shown.
    public Arrangement hiding(SourceId source) {
        if (shown().equals(List.of(source))) {
            return this;
        }
        return new Arrangement(order, Stream.concat(hidden.stream(), Stream.of(source)).collect(Collectors.toSet()));
    }

    public Arrangement showing(SourceId source) {
        return new Arrangement(order, hidden.stream().filter(other -> !other.equals(source)).collect(Collectors.toSet()));
    }

    public Arrangement showingAll() {
        return new Arrangement(order, Set.of());
    }
}
