package app.synoptic.compare;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The sources that answer one thing, each with one answer or several.
///
/// Sources are compared in pairs. Two that each give one answer stand as their answers do. Where one gives
/// several, the two differ if no answer of the one can be true with any of the other, agree if all are the same,
/// and are compatible otherwise. The panel differs if any pair does and agrees if all pairs do. Sources that give
/// equal answers form a camp and are compared as one.
final class AnswerComparison<T extends Answer<T>> {

    private final SortedMap<SourceId, Set<T>> answers = new TreeMap<>();

    void add(SourceId source, T answer) {
        answers.computeIfAbsent(source, _ -> new LinkedHashSet<>()).add(answer);
    }

    Judgement judge() {
        if (answers.size() < 2) {
            return Judgement.of(answers.isEmpty() ? Verdict.UNANSWERED : Verdict.SINGLE);
        }
        Map<Set<T>, List<SourceId>> camps = new LinkedHashMap<>();
        answers.forEach((source, given) -> camps.computeIfAbsent(given, _ -> new ArrayList<>()).add(source));
        List<Set<T>> minds = List.copyOf(camps.keySet());
        List<Conflict> conflicts = new ArrayList<>();
        boolean same = camps.entrySet().stream()
                .allMatch(camp -> camp.getValue().size() == 1 || allSame(camp.getKey(), camp.getKey()));
        for (int i = 0; i < minds.size(); i++) {
            for (int j = i + 1; j < minds.size(); j++) {
                List<SourceId> ones = camps.getOrDefault(minds.get(i), List.of());
                List<SourceId> others = camps.getOrDefault(minds.get(j), List.of());
                same = same && allSame(minds.get(i), minds.get(j));
                waysOut(minds.get(i), minds.get(j)).ifPresent(ways -> conflicts.add(new Conflict(ones, others, ways)));
            }
        }
        if (!conflicts.isEmpty()) {
            return new Judgement(Verdict.DIFFER, conflicts);
        }
        return Judgement.of(same ? Verdict.AGREE : Verdict.COMPATIBLE);
    }

    private boolean allSame(Set<T> ones, Set<T> others) {
        return ones.stream().allMatch(one -> others.stream().allMatch(other -> one.to(other) == AnswerRelation.SAME));
    }

    /// How both may be right where they conflict: in no way if any two of their answers cannot be. Empty where they do not
    /// conflict.
    private Optional<Set<ReconciliationReason>> waysOut(Set<T> ones, Set<T> others) {
        Set<ReconciliationReason> ways = EnumSet.noneOf(ReconciliationReason.class);
        boolean all = true;
        for (T one : ones) {
            for (T other : others) {
                if (one.to(other) != AnswerRelation.APART) {
                    return Optional.empty();
                }
                Set<ReconciliationReason> own = one.ways(other);
                all = all && !own.isEmpty();
                ways.addAll(own);
            }
        }
        return Optional.of(all ? ways : Set.of());
    }
}
