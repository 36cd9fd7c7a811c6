package app.synoptic.compare;

import app.synoptic.domain.SourceId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Two sources that cannot both be right, unless in one of `ways`; empty where none is seen. `one` comes before
/// `other` in the order of ids.
public record Conflict(SourceId one, SourceId other, Set<Way> ways) {

    public Conflict {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("a conflict of %s with %s is written the other way round".formatted(one, other));
        }
        EnumSet<Way> copy = EnumSet.noneOf(Way.class);
        copy.addAll(ways);
        ways = Collections.unmodifiableSet(copy);
    }

    public boolean reconcilable() {
        return !ways.isEmpty();
    }

    public boolean concerns(SourceId source) {
        return one.equals(source) || other.equals(source);
    }
}
