package app.synoptic.compare;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.Verdict;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A computed verdict, and why: the camps of sources that differ, in the order of their ids; none unless the verdict
/// is [Verdict#DIFFER].
public record Judgement(Verdict verdict, List<Conflict> conflicts) {

    public Judgement {
        conflicts = List.copyOf(conflicts);
        if ((verdict == Verdict.DIFFER) == conflicts.isEmpty()) {
            throw new IllegalArgumentException("%s with %d conflicts".formatted(verdict, conflicts.size()));
        }
    }

    static Judgement of(Verdict verdict) {
        return new Judgement(verdict, List.of());
    }

    public boolean differ() {
        return verdict == Verdict.DIFFER;
    }

    /// Whether the sources differ and each conflict has a way out.
    public boolean reconcilable() {
        return differ() && conflicts.stream().allMatch(Conflict::reconcilable);
    }

    /// The ways out of all conflicts together.
    public Set<ReconciliationReason> ways() {
        EnumSet<ReconciliationReason> ways = EnumSet.noneOf(ReconciliationReason.class);
        conflicts.forEach(conflict -> ways.addAll(conflict.ways()));
        return Collections.unmodifiableSet(ways);
    }

    /// Whether `source` differs from another.
    public boolean disputes(SourceId source) {
        return conflicts.stream().anyMatch(conflict -> conflict.concerns(source));
    }
}
