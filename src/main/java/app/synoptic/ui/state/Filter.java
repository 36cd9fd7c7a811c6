package app.synoptic.ui.state;

import app.synoptic.domain.Event;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import java.util.Locale;
import java.util.Set;

/// Which events are shown. An empty set of kinds or sources lets all through.
public record Filter(String text, Set<Kind> kinds, Set<SourceId> sources, boolean contestedOnly) {

    public static final Filter NONE = new Filter("", Set.of(), Set.of(), false);

    public Filter {
        text = text.strip().toLowerCase(Locale.ROOT);
        kinds = Set.copyOf(kinds);
        sources = Set.copyOf(sources);
    }

    public Filter withText(String newText) {
        return new Filter(newText, kinds, sources, contestedOnly);
    }

    public Filter withKinds(Set<Kind> newKinds) {
        return new Filter(text, newKinds, sources, contestedOnly);
    }

    public Filter withSources(Set<SourceId> newSources) {
        return new Filter(text, kinds, newSources, contestedOnly);
    }

    public Filter withContestedOnly(boolean only) {
        return new Filter(text, kinds, sources, only);
    }

    public boolean lets(Event event, OpenDossier open) {
        return (kinds.isEmpty() || kinds.contains(event.kind()))
                && (sources.isEmpty() || event.attestations().stream().anyMatch(a -> sources.contains(a.source())))
                && (!contestedOnly || open.contested(event.id()))
                && (text.isEmpty() || says(event));
    }

    private boolean says(Event event) {
        return holds(event.label()) || event.actors().stream().anyMatch(this::holds)
                || event.places().stream().anyMatch(this::holds);
    }

    private boolean holds(String words) {
        return words.toLowerCase(Locale.ROOT).contains(text);
    }
}
