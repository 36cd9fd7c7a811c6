package app.synoptic.compare.wording;

import app.synoptic.compare.wording.WordingTerm.Little;
import app.synoptic.compare.wording.WordingTerm.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names that change between two wordings.
final class NameChanges {

    /// A name, or several that commas or "and" join, where they stand.
    ///
    /// @param before the words between the content before and the names: prepositions, and forms of "be"
    /// @param after  the like behind them, forms of "be" only
    /// @param last   the content before; null where the clause begins
    /// @param next   the content behind; null where the clause ends
    private record Slot(List<ProperName> names, List<String> before, List<String> after, @Nullable String last, @Nullable String next) {

        /// Whether both stand in one place; where a clause begins or ends, this side says nothing.
        boolean meets(Slot other) {
            boolean behind = last != null && last.equals(other.last);
            boolean ahead = next != null && next.equals(other.next);
            boolean open = last == null || other.last == null;
            boolean closed = next == null || other.next == null;
            return before.equals(other.before) && after.equals(other.after) && (behind && (ahead || closed) || ahead && open);
        }

        boolean same(Slot other) {
            return meets(other) && Objects.equals(last, other.last) && Objects.equals(next, other.next);
        }

        boolean within(Slot other) {
            return names.stream().allMatch(name -> other.names.stream().anyMatch(name::matches));
        }
    }

    private NameChanges() {}

    static Set<Change> between(QuotedWording one, QuotedWording other) {
        List<Slot> ones = slots(one);
        List<Slot> others = slots(other);
        boolean changed = ones.stream().anyMatch(slot -> others.stream().anyMatch(some -> {
            boolean apart = !slot.within(some) && !some.within(slot);
            return apart && slot.meets(some) && (slot.same(some) || !told(slot, others) && !told(some, ones));
        }));
        return changed ? EnumSet.of(Change.NAME) : EnumSet.noneOf(Change.class);
    }

    /// Whether a name of the slot stands anywhere in the other wording.
    private static boolean told(Slot slot, List<Slot> others) {
        return slot.names().stream().anyMatch(name -> others.stream().anyMatch(other -> other.names().stream().anyMatch(name::matches)));
    }

    private static List<Slot> slots(QuotedWording wording) {
        List<Slot> slots = new ArrayList<>();
        for (List<WordingTerm> clause : wording.clauses()) {
            int at = 0;
            while (at < clause.size()) {
                int end = group(clause, at);
                if (end > at) {
                    slots.add(slot(clause, at, end));
                }
                at = Math.max(at + 1, end);
            }
        }
        return slots;
    }

    /// Where the names that begin at `at` end.
    private static int group(List<WordingTerm> clause, int at) {
        int end = at;
        int here = at;
        while (here < clause.size() && (clause.get(here) instanceof Named || end > at && joins(clause.get(here)))) {
            here++;
            end = clause.get(here - 1) instanceof Named ? here : end;
        }
        return end;
    }

    private static boolean joins(WordingTerm term) {
        return term instanceof Little(WordSense sense, String form) && (sense == WordSense.LINK || sense == WordSense.FUNCTION && form.equals("the"));
    }

    private static Slot slot(List<WordingTerm> clause, int from, int end) {
        List<ProperName> names = clause.subList(from, end).stream().filter(Named.class::isInstance)
                .map(term -> ((Named) term).name()).toList();
        List<String> before = new ArrayList<>();
        int last = from - 1;
        while (last >= 0 && clause.get(last) instanceof Little little && !little.parts()) {
            if (places(little)) {
                before.addFirst(little.sense() == WordSense.BE ? "be" : little.form());
            }
            last--;
        }
        List<String> after = new ArrayList<>();
        int next = end;
        while (next < clause.size() && clause.get(next) instanceof Little little && !little.parts()) {
            if (little.sense() == WordSense.BE) {
                after.add("be");
            }
            next++;
        }
        return new Slot(names, before, after, key(clause, last), key(clause, next));
    }

    private static boolean places(Little little) {
        return little.sense() == WordSense.PREPOSITION || little.sense() == WordSense.TO || little.sense() == WordSense.BE;
    }

    private static @Nullable String key(List<WordingTerm> clause, int at) {
        return at < 0 || at >= clause.size() || !clause.get(at).telling() ? null : clause.get(at).key();
    }
}
