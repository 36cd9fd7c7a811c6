package app.synoptic.ui.state;

import app.synoptic.domain.Event;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which events are shown: those whose words are looked for, and of each facet any of the values chosen. A facet of
/// which none is chosen lets all through.
///
/// @param text what is looked for, as it was typed
public record Filter(String text, Map<Facet, Set<String>> chosen) {

    public static final Filter NONE = new Filter("", Map.of());

    public Filter {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(copy);
    }

    public Filter withText(String newText) {
        return new Filter(newText, chosen);
    }

    /// This filter with other values of one facet.
    public Filter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.put(facet, values);
        return new Filter(text, next);
    }

    /// This filter with one value of a facet chosen, or no longer.
    public Filter with(Facet facet, String value, boolean on) {
        Set<String> values = new HashSet<>(of(facet));
        if (on) {
            values.add(value);
        } else {
            values.remove(value);
        }
        return with(facet, values);
    }

    /// This filter with one value of a facet chosen and no other; with none where it was the only one already.
    public Filter only(Facet facet, String value) {
        return with(facet, of(facet).equals(Set.of(value)) ? Set.of() : Set.of(value));
    }

    /// This filter with only contested events let through, or all again.
    public Filter withContestedOnly(boolean only) {
        return with(Facet.CONTESTED, "contested", only);
    }

    /// The values chosen of a facet.
    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /// Whether anything is looked for or chosen.
    public boolean on() {
        return !text.isBlank() || !chosen.isEmpty();
    }

    /// Whether no facet refuses an event.
    public boolean lets(Event event, OpenDossier open) {
        return refusals(event, open).isEmpty();
    }

    /// The facets that refuse an event.
    Set<Facet> refusals(Event event, OpenDossier open) {
        Set<Facet> refusals = EnumSet.noneOf(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!facet.any(values, event, open)) {
                refusals.add(facet);
            }
        });
        return refusals;
    }
}
