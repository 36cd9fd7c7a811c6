package app.synoptic.compare.origin;

import app.synoptic.domain.SourceId;
import java.util.List;

/// Sources that go back to one origin, directly or through each other, in the order of their ids, and what binds them;
/// or one source that nothing binds to another.
public record Origin(List<SourceId> sources, List<Bond> bonds) {

    public Origin {
        sources = List.copyOf(sources);
        bonds = List.copyOf(bonds);
        if (sources.isEmpty() || (sources.size() == 1) != bonds.isEmpty()) {
            throw new IllegalArgumentException("%d sources with %d bonds".formatted(sources.size(), bonds.size()));
        }
    }
}
