package app.synoptic.dossier.merge;

import app.synoptic.domain.TestimonyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes of each property what is to stand, by the decisions made, and notes what it met on the way.
final class FieldMerger {

    private final MergeDecisions decisions;
    final List<MergeSubject> added = new ArrayList<>();
    final List<MergeSubject> mineOnly = new ArrayList<>();
    /// What each testimony of theirs is called among those merged, where both have its event or question.
    final Map<TestimonyId, TestimonyId> called = new HashMap<>();
    private final List<FilledField> filled = new ArrayList<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();
    private int unusable;

    FieldMerger(MergeDecisions decisions) {
        this.decisions = decisions;
    }

    MergePlan plan() {
        return new MergePlan(added, filled, conflicts, mineOnly, unusable);
    }

    void unusable(int passages) {
        unusable += passages;
    }

    void filled(MergeSubject thing, String field, String value) {
        filled.add(new FilledField(thing, field, value));
    }

    /// What is decided about a conflict, which is noted.
    Choice choose(MergeConflict conflict) {
        conflicts.add(conflict);
        return decisions.of(conflict);
    }

    /// A property both always have.
    <V> V of(MergeSubject thing, String field, V mine, V theirs, Function<V, String> words) {
        if (mine.equals(theirs)) {
            return mine;
        }
        return conflict(thing, field, words.apply(mine), words.apply(theirs), false) == Choice.THEIRS ? theirs : mine;
    }

    <V> V of(MergeSubject thing, String field, V mine, V theirs) {
        return of(thing, field, mine, theirs, Object::toString);
    }

    /// A property that may be missing: what is missing is filled.
    <V> @Nullable V maybe(MergeSubject thing, String field, @Nullable V mine, @Nullable V theirs, Function<V, String> words) {
        if (theirs == null) {
            return mine;
        }
        if (mine == null) {
            filled(thing, field, words.apply(theirs));
            return theirs;
        }
        return of(thing, field, mine, theirs, words);
    }

    <V> @Nullable V maybe(MergeSubject thing, String field, @Nullable V mine, @Nullable V theirs) {
        return maybe(thing, field, mine, theirs, Object::toString);
    }

    /// A word that stands for nothing where it is `empty`.
    String word(MergeSubject thing, String field, String mine, String theirs, String empty) {
        if (theirs.equals(empty)) {
            return mine;
        }
        if (mine.equals(empty)) {
            filled(thing, field, theirs);
            return theirs;
        }
        return of(thing, field, mine, theirs);
    }

    /// A note: both can stand one after the other.
    @Nullable String note(MergeSubject thing, @Nullable String mine, @Nullable String theirs) {
        if (mine == null || theirs == null || mine.equals(theirs)) {
            return maybe(thing, "note", mine, theirs);
        }
        return switch (conflict(thing, "note", mine, theirs, true)) {
            case MINE -> mine;
            case THEIRS -> theirs;
            case BOTH -> mine + "\n\n" + theirs;
        };
    }

    /// A list whose order means little: more is filled, other is a conflict in which both can stay.
    <V> List<V> list(MergeSubject thing, String field, List<V> mine, List<V> theirs) {
        Set<V> all = new LinkedHashSet<>(mine);
        all.addAll(theirs);
        if (Set.copyOf(mine).containsAll(theirs)) {
            return mine;
        }
        if (Set.copyOf(theirs).containsAll(mine)) {
            filled(thing, field, print(theirs));
            return theirs;
        }
        return switch (conflict(thing, field, print(mine), print(theirs), true)) {
            case MINE -> mine;
            case THEIRS -> theirs;
            case BOTH -> List.copyOf(all);
        };
    }

    private Choice conflict(MergeSubject thing, String field, String mine, String theirs, boolean both) {
        return choose(new MergeConflict(thing, List.of(new Difference(field, mine, theirs)), both));
    }

    static String print(Iterable<?> values) {
        StringBuilder words = new StringBuilder();
        values.forEach(value -> words.append(words.isEmpty() ? "" : ", ").append(value));
        return words.toString();
    }
}
