package app.synoptic.ui.controls.sources;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import java.util.HashMap;
import java.util.Map;

/// Sources that derive from one another: those of one family go back to the same source, directly or through each other.
///
/// @param roots of each source the one its family goes back to
/// @param sizes how many sources a family has, by the one it goes back to
public record SourceFamilies(Map<SourceId, SourceId> roots, Map<SourceId, Integer> sizes) {

    public SourceFamilies {
        roots = Map.copyOf(roots);
        sizes = Map.copyOf(sizes);
    }

    public static SourceFamilies of(OpenDossier open) {
        Map<SourceId, SourceId> roots = new HashMap<>();
        Map<SourceId, Integer> sizes = new HashMap<>();
        for (Source source : open.dossier().sources()) {
            SourceId root = open.root(source.id());
            roots.put(source.id(), root);
            sizes.merge(root, 1, Integer::sum);
        }
        return new SourceFamilies(roots, sizes);
    }

    /// The group of a source: its family, or with all others those that are alone in theirs.
    public SourceGroup group(Source source, Dossier dossier) {
        SourceId root = roots.getOrDefault(source.id(), source.id());
        return sizes.getOrDefault(root, 1) == 1 ? new SourceGroup("", Messages.get("matrix.family.none"), 1)
                : new SourceGroup(root.value(), Messages.get("matrix.family", Publishers.of(dossier, root)), 0);
    }
}
