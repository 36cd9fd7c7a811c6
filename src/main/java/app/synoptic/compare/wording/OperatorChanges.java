package app.synoptic.compare.wording;

import app.synoptic.compare.wording.WordingTerm.Little;
import app.synoptic.compare.wording.WordingTerm.Operator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Negations, modalities and qualifiers that change between two wordings.
final class OperatorChanges {

    /// So many words behind one it reaches at most, and so many before it where none follow.
    private static final int AHEAD = 3;
    private static final int BACK = 2;

    /// An operator with the words it reaches, the nearest first.
    private record Reach(WordSense sense, List<String> words) {

        boolean touches(Reach other) {
            return words.stream().anyMatch(other.words::contains);
        }
    }

    private OperatorChanges() {}

    static Set<Change> between(QuotedWording one, QuotedWording other) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        List<Reach> ones = reaches(one);
        List<Reach> others = reaches(other);
        ones.stream().filter(reach -> changed(reach, ones, others, other)).forEach(reach -> changes.add(reach.sense().change()));
        others.stream().filter(reach -> changed(reach, others, ones, one)).forEach(reach -> changes.add(reach.sense().change()));
        return changes;
    }

    /// Whether what is said under `reach` is said in the other wording without it.
    ///
    /// @param own of the wording that has `reach`
    private static boolean changed(Reach reach, List<Reach> own, List<Reach> others, QuotedWording other) {
        if (reach.words().isEmpty() || others.stream().anyMatch(some -> some.sense().answers(reach.sense()) && some.touches(reach))) {
            return false;
        }
        List<Reach> rivals = others.stream().filter(some -> some.sense().group() == reach.sense().group()
                && own.stream().noneMatch(mine -> mine.sense().answers(some.sense()) && mine.touches(some))).toList();
        if (!reach.sense().strict()) {
            return rivals.stream().anyMatch(some -> some.words().contains(reach.words().getFirst()) || reach.words().contains(first(some)));
        }
        return said(reach, other);
    }

    private static String first(Reach reach) {
        return reach.words().isEmpty() ? "" : reach.words().getFirst();
    }

    /// Whether the other wording has the word next to the operator, or most of the words it reaches; for what is yet to
    /// come, not as an infinitive, which leaves that open.
    private static boolean said(Reach reach, QuotedWording other) {
        List<String> open = reach.sense().open() ? infinitives(other) : List.of();
        List<String> told = other.terms().filter(WordingTerm::telling).map(WordingTerm::key).toList();
        List<String> shared = reach.words().stream().filter(told::contains).toList();
        boolean next = shared.contains(first(reach)) && !open.contains(first(reach));
        return next || 2 * shared.size() > reach.words().size() && shared.stream().noneMatch(open::contains);
    }

    private static List<String> infinitives(QuotedWording wording) {
        List<String> found = new ArrayList<>();
        for (List<WordingTerm> clause : wording.clauses()) {
            for (int i = 0; i + 1 < clause.size(); i++) {
                boolean to = clause.get(i) instanceof Little(WordSense sense, var _) && sense == WordSense.TO;
                if (to && clause.get(i + 1) instanceof WordingTerm.Content content) {
                    found.add(content.stem());
                }
            }
            clause.stream().filter(term -> term instanceof WordingTerm.Content(var _, String form, var _) && form.endsWith("ing"))
                    .forEach(term -> found.add(term.key()));
        }
        return found;
    }

    private static List<Reach> reaches(QuotedWording wording) {
        List<Reach> reaches = new ArrayList<>();
        for (List<WordingTerm> clause : wording.clauses()) {
            for (int i = 0; i < clause.size(); i++) {
                if (clause.get(i) instanceof Operator(WordSense sense)) {
                    List<String> ahead = ahead(clause, i + 1);
                    reaches.add(new Reach(sense, ahead.isEmpty() ? back(clause, i - 1) : ahead));
                }
            }
        }
        return reaches;
    }

    private static List<String> ahead(List<WordingTerm> clause, int from) {
        List<String> words = new ArrayList<>();
        boolean that = true;
        for (int i = from; i < clause.size() && words.size() < AHEAD; i++) {
            WordingTerm term = clause.get(i);
            if (term instanceof Little little && little.parts()) {
                if (!that) {
                    break;
                }
            } else if (term.telling() && !(term instanceof Operator) && !manner(term)) {
                words.add(term.key());
            }
            that = that && term instanceof Little;
        }
        return words;
    }

    private static List<String> back(List<WordingTerm> clause, int from) {
        List<String> words = new ArrayList<>();
        for (int i = from; i >= 0 && words.size() < BACK; i--) {
            WordingTerm term = clause.get(i);
            if (term instanceof Little little && little.parts()) {
                break;
            }
            if (term.telling() && !(term instanceof Operator) && !manner(term)) {
                words.add(term.key());
            }
        }
        return words;
    }

    /// Whether a word tells how something is done.
    private static boolean manner(WordingTerm term) {
        return term instanceof WordingTerm.Content(var _, String form, var _) && form.length() > 4 && form.endsWith("ly");
    }
}
