package app.synoptic.compare;

import app.synoptic.domain.SourceId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Two camps of sources, each of one mind, that cannot both be right, unless in one of `ways`; empty where none is
/// seen. Each camp is in the order of ids, and the camp with the first of all comes first.
public record Conflict(List<SourceId> ones, List<SourceId> others, Set<ReconciliationReason> ways) {

    public Conflict {
        ones = List.copyOf(ones);
        others = List.copyOf(others);
        if (ones.isEmpty() || others.isEmpty() || ones.getFirst().compareTo(others.getFirst()) >= 0) {
            throw new IllegalArgumentException("%s and %s are not two camps in order".formatted(ones, others));
        }
        EnumSet<ReconciliationReason> copy = EnumSet.noneOf(ReconciliationReason.class);
        copy.addAll(ways);
        ways = Collections.unmodifiableSet(copy);
    }

    public boolean reconcilable() {
        return !ways.isEmpty();
    }

    public boolean concerns(SourceId source) {
        return ones.contains(source) || others.contains(source);
    }
}
