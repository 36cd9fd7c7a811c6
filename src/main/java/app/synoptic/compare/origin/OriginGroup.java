package app.synoptic.compare.origin;

import app.synoptic.domain.SourceId;
import java.util.List;

/// Sources that go back to one origin, directly or through each other, in the order of their ids, and what binds them;
/// or one source that nothing binds to another.
public record OriginGroup(List<SourceId> sources, List<SharedOrigin> bonds) {

    public OriginGroup {
        sources = List.copyOf(sources);
        bonds = List.copyOf(bonds);
        if (sources.isEmpty() || (sources.size() == 1) != bonds.isEmpty()) {
            throw new IllegalArgumentException("%d sources with %d bonds".formatted(sources.size(), bonds.size()));
        }
    }
}
