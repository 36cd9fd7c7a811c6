package app.synoptic.compare.wording;

import app.synoptic.compare.wording.WordingTerm.Content;
import app.synoptic.compare.wording.WordingTerm.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Sets one wording against another.
///
/// **What changes** between them is looked for where both speak of the same thing, never where one says less:
///
/// - a number, where both count the same (the words behind it meet) or, where one does not say what it counts, both stand
///   behind the same word; a limit such as "at least" belongs to its number; days and months, which both must give;
/// - a name or a list of names, where both stand in one place: between the same words, behind the same preposition; of two
///   lists each must have a name of its own;
/// - a negation, a modality or a limit ("only", "nearly") which stands with one and not with the other around the same
///   words; quantities, ranks and times ("all", "first", "before") only against another of their sort.
///
/// Where nothing changes and they do not say the same, one says less, or says it in other words.
///
/// The limits: words stand for what they mean, so that synonyms are other words and so are opposites ("rose", "fell"); who
/// does what to whom is seen where names change places, not otherwise; what a negation reaches is taken to be the next
/// three words of its clause, or the two before it where none follow; names are told by capitals, in German only if the
/// dossier knows them or they are written in capitals throughout, and two that differ in vowels only are taken for one;
/// the tense of a verb plays no part. Languages other than English, German and Russian have no negations, no modalities
/// and no endings here.
///
/// Both comparisons are symmetric.
public final class WordingComparison {

    private WordingComparison() {}

    /// Whether both say the same.
    public static boolean same(QuotedWording one, QuotedWording other) {
        Names names = Names.of(one, other);
        return changes(one, other).isEmpty() && counts(names.settle(one)).equals(counts(names.settle(other)));
    }

    /// What changes between the two; nothing where they say the same or one says less.
    public static Set<Change> changes(QuotedWording first, QuotedWording other) {
        Names names = Names.of(first, other);
        QuotedWording one = names.settle(first);
        QuotedWording two = names.settle(other);
        Set<Change> changes = EnumSet.noneOf(Change.class);
        changes.addAll(FigureChanges.between(one, two));
        changes.addAll(NameChanges.between(one, two));
        changes.addAll(OperatorChanges.between(one, two));
        return changes;
    }

    private static Map<String, Integer> counts(QuotedWording wording) {
        Map<String, Integer> counts = new HashMap<>();
        wording.terms().filter(WordingTerm::telling).forEach(term -> counts.merge(term.key(), 1, Integer::sum));
        return counts;
    }

    /// What words are names for two wordings together: one that begins a sentence in one may stand inside a sentence in
    /// the other, and one that both write small somewhere is none.
    private record Names(Set<String> names, Set<String> plain) {

        static Names of(QuotedWording one, QuotedWording other) {
            Set<String> names = new HashSet<>();
            Set<String> plain = new HashSet<>();
            Stream.concat(one.terms(), other.terms()).forEach(term -> {
                if (term instanceof Named(ProperName name, var _)) {
                    names.addAll(name.parts());
                }
                if (term instanceof Content content && !content.capital()) {
                    plain.add(content.form());
                }
            });
            return new Names(names, plain);
        }

        QuotedWording settle(QuotedWording wording) {
            return new QuotedWording(wording.clauses().stream().map(clause -> clause.stream().flatMap(this::settled).toList()).toList());
        }

        private Stream<WordingTerm> settled(WordingTerm term) {
            return switch (term) {
                case Content(var _, String form, boolean capital) when capital && !plain.contains(form)
                        && names.contains(ProperName.plain(form)) -> Stream.of(new Named(ProperName.of(List.of(form), null), List.of()));
                case Named(var _, List<Content> words) when words.stream().anyMatch(word -> plain.contains(word.form())) ->
                        apart(words);
                default -> Stream.of(term);
            };
        }

        /// The words of a name of which some are none: a title, say.
        private Stream<WordingTerm> apart(List<Content> words) {
            List<String> left = words.stream().map(Content::form).filter(form -> !plain.contains(form)).toList();
            Stream<WordingTerm> title = words.stream().filter(word -> plain.contains(word.form())).map(word -> word);
            return left.isEmpty() ? title : Stream.concat(title, Stream.of(new Named(ProperName.of(left, null), List.of())));
        }
    }
}
