package app.synoptic.compare;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
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
/// and are compatible otherwise. The panel differs if any pair does and agrees if all pairs do.
final class Panel<T extends Answer<T>> {

    private final SortedMap<SourceId, List<T>> answers = new TreeMap<>();

    void add(SourceId source, T answer) {
        answers.computeIfAbsent(source, _ -> new ArrayList<>()).add(answer);
    }

    Judgement judge() {
        if (answers.size() < 2) {
            return Judgement.of(answers.isEmpty() ? Verdict.UNANSWERED : Verdict.SINGLE);
        }
        List<Conflict> conflicts = new ArrayList<>();
        boolean same = true;
        List<Map.Entry<SourceId, List<T>>> sources = List.copyOf(answers.entrySet());
        for (int i = 0; i < sources.size(); i++) {
            for (int j = i + 1; j < sources.size(); j++) {
                same &= allSame(sources.get(i).getValue(), sources.get(j).getValue());
                conflict(sources.get(i), sources.get(j)).ifPresent(conflicts::add);
            }
        }
        if (!conflicts.isEmpty()) {
            return new Judgement(Verdict.DIFFER, conflicts);
        }
        return Judgement.of(same ? Verdict.AGREE : Verdict.COMPATIBLE);
    }

    private boolean allSame(List<T> ones, List<T> others) {
        return ones.stream().allMatch(one -> others.stream().allMatch(other -> one.to(other) == Likeness.SAME));
    }

    private Optional<Conflict> conflict(Map.Entry<SourceId, List<T>> ones, Map.Entry<SourceId, List<T>> others) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (T one : ones.getValue()) {
            for (T other : others.getValue()) {
                if (one.to(other) != Likeness.APART) {
                    return Optional.empty();
                }
                ways.addAll(one.ways(other));
            }
        }
        return Optional.of(new Conflict(ones.getKey(), others.getKey(), ways));
    }
}
