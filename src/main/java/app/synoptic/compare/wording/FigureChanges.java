package app.synoptic.compare.wording;

import app.synoptic.compare.wording.WordingTerm.CalendarWord;
import app.synoptic.compare.wording.WordingTerm.Content;
import app.synoptic.compare.wording.WordingTerm.Figure;
import app.synoptic.compare.wording.WordingTerm.Little;
import app.synoptic.compare.wording.WordingTerm.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Numbers and dates that change between two wordings.
final class FigureChanges {

    /// So many words behind a number may tell what it counts.
    private static final int NEAR = 3;
    private static final Set<String> OF = Set.of("of", "von", "aus", "из");

    /// A number where it stands.
    ///
    /// @param counted what may be counted, the next word first; empty where nothing is
    /// @param after   the content before it
    private record Slot(Figure figure, List<String> counted, @Nullable String after) {

        boolean meets(Slot other) {
            if (counted.isEmpty() || other.counted.isEmpty()) {
                return after == null ? other.after == null : after.equals(other.after);
            }
            return counted.contains(other.counted.getFirst()) || other.counted.contains(counted.getFirst());
        }
    }

    private FigureChanges() {}

    static Set<Change> between(QuotedWording one, QuotedWording other) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        List<Slot> ones = slots(one);
        List<Slot> others = slots(other);
        for (Slot slot : List.copyOf(ones)) {
            others.stream().filter(some -> some.figure().equals(slot.figure()) && some.meets(slot)).findFirst().ifPresent(same -> {
                others.remove(same);
                ones.remove(slot);
            });
        }
        ones.forEach(slot -> others.stream().filter(slot::meets).forEach(some -> changes.add(
                some.figure().value().equals(slot.figure().value()) ? Change.QUALIFIER : Change.NUMBER)));
        if (dates(one, other, "month") || dates(one, other, "day")) {
            changes.add(Change.NUMBER);
        }
        return changes;
    }

    /// Whether both give a month, or a day of the week, and each gives one that the other does not.
    private static boolean dates(QuotedWording one, QuotedWording other, String sort) {
        Set<String> ones = dates(one, sort);
        Set<String> others = dates(other, sort);
        return !ones.containsAll(others) && !others.containsAll(ones);
    }

    private static Set<String> dates(QuotedWording wording, String sort) {
        return wording.terms().filter(CalendarWord.class::isInstance).map(WordingTerm::key).filter(key -> key.startsWith(sort + " "))
                .collect(Collectors.toSet());
    }

    private static List<Slot> slots(QuotedWording wording) {
        List<Slot> slots = new ArrayList<>();
        for (List<WordingTerm> clause : wording.clauses()) {
            for (int i = 0; i < clause.size(); i++) {
                if (clause.get(i) instanceof Figure figure) {
                    slots.add(slot(clause, i, figure));
                }
            }
        }
        return slots;
    }

    private static Slot slot(List<WordingTerm> clause, int at, Figure figure) {
        List<String> counted = new ArrayList<>();
        for (int i = at + 1; i < clause.size() && counted.size() < NEAR; i++) {
            switch (clause.get(i)) {
                case Content content -> counted.add(content.stem());
                case CalendarWord date -> counted.add(date.key());
                case Named _, WordingTerm.Operator _ -> { }
                case Little little when counted.isEmpty() && (little.sense() == WordSense.FUNCTION || OF.contains(little.form())) -> { }
                default -> i = clause.size();
            }
        }
        if (at > 0 && beside(clause.get(at - 1))) {
            counted.addFirst(clause.get(at - 1).key());
        }
        String after = null;
        for (int i = at - 1; i >= 0 && after == null; i--) {
            after = clause.get(i) instanceof Content content ? content.stem() : null;
        }
        return new Slot(figure, counted, after);
    }

    /// Whether a number goes with what stands before it: "January 5", "$ 5".
    private static boolean beside(WordingTerm term) {
        return term instanceof CalendarWord || term instanceof Content(var _, String form, var _) && form.length() == 1
                && Character.getType(form.charAt(0)) == Character.CURRENCY_SYMBOL;
    }
}
