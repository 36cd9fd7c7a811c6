package app.synoptic.compare.origin;

import app.synoptic.domain.SourceId;
import java.util.List;

/// How many independent origins the sources of one event or question have. Every source is in exactly one origin.
///
/// @param groups in the order of their first sources' ids
public record OriginGroups(List<OriginGroup> groups) {

    public OriginGroups {
        groups = List.copyOf(groups);
    }

    /// How many sources there are.
    public int sources() {
        return groups.stream().mapToInt(origin -> origin.sources().size()).sum();
    }

    /// How many origins they have; no more than there are sources.
    public int count() {
        return groups.size();
    }

    /// Whether a source is among them.
    public boolean has(SourceId source) {
        return groups.stream().anyMatch(origin -> origin.sources().contains(source));
    }

    /// Whether anything binds any two of them.
    public boolean shared() {
        return count() < sources();
    }
}
