package app.synoptic.dossier.merge;

import app.synoptic.domain.Evidence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.TextQuoteSelector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Merges the testimonies to one event or question.
///
/// @param <T> the testimony
final class TestimonyMerge<T extends Testimony> {

    private final TestimonyFacts<T> facts;
    private final String about;
    private final KeyCompatibility units;
    private final FieldMerger picker;
    private final List<TestimonyWithEvidence<T>> further = new ArrayList<>();

    /// @param about the event's or question's words
    TestimonyMerge(TestimonyFacts<T> facts, String about, KeyCompatibility units, FieldMerger picker) {
        this.facts = facts;
        this.about = about;
        this.units = units;
        this.picker = picker;
    }

    List<TestimonyWithEvidence<T>> merge(List<TestimonyWithEvidence<T>> mine, List<TestimonyWithEvidence<T>> theirs) {
        List<TestimonyWithEvidence<T>> merged = new ArrayList<>(ListMerge.merge(mine, theirs, told -> told.what().id(),
                new ListMerge.Ways<>(this::both, this::added, this::kept)));
        Set<TestimonyId> there = merged.stream().map(told -> told.what().id()).collect(Collectors.toSet());
        further.stream().filter(told -> there.add(told.what().id())).forEach(merged::add);
        Stream.concat(merged.stream(), further.stream()).filter(told -> told.came() != null)
                .forEach(told -> picker.called.put(told.came(), told.what().id()));
        return merged;
    }

    private TestimonyWithEvidence<T> kept(TestimonyWithEvidence<T> told) {
        picker.mineOnly.add(thing(told));
        return came(told, Choice.MINE);
    }

    private TestimonyWithEvidence<T> added(TestimonyWithEvidence<T> told) {
        picker.added.add(thing(told));
        return came(told, Choice.THEIRS).cameAs(told.what().id());
    }

    private TestimonyWithEvidence<T> came(TestimonyWithEvidence<T> told, Choice side) {
        SourceId source = told.what().source();
        picker.unusable(units.unusable(source, told.evidence(), List.of(), side));
        return new TestimonyWithEvidence<>(told.what(), units.take(source, told.evidence(), List.of(), side));
    }

    private List<Evidence> take(TestimonyWithEvidence<T> chosen, TestimonyWithEvidence<T> other, Choice side) {
        SourceId source = chosen.what().source();
        picker.unusable(units.unusable(source, chosen.evidence(), other.evidence(), side)
                + units.unusable(source, other.evidence(), chosen.evidence(), side == Choice.MINE ? Choice.THEIRS : Choice.MINE));
        return units.take(source, chosen.evidence(), other.evidence(), side);
    }

    private TestimonyWithEvidence<T> both(TestimonyWithEvidence<T> mine, TestimonyWithEvidence<T> came) {
        TestimonyWithEvidence<T> theirs = new TestimonyWithEvidence<>(came.what(), MergeKeys.like(mine.evidence(), came.evidence()));
        SourceId source = mine.what().source();
        Map<String, String> own = facts.of(mine.what());
        Map<String, String> other = facts.of(theirs.what());
        List<Difference> differences = new ArrayList<>();
        Map<String, String> fills = new HashMap<>();
        other.forEach((field, value) -> {
            String before = own.get(field);
            if (before == null) {
                fills.put(field, value);
            } else if (!before.equals(value)) {
                differences.add(new Difference(field, before, value));
            }
        });
        boolean facted = !differences.isEmpty();
        if (differences.stream().anyMatch(it -> it.field().equals("date"))) {
            fills.keySet().removeAll(List.of("part", "zone"));
        }
        List<Evidence> ownPassages = units.comparable(source, mine.evidence());
        List<Evidence> otherPassages = units.comparable(source, theirs.evidence());
        boolean more = Set.copyOf(otherPassages).containsAll(ownPassages);
        boolean fewer = Set.copyOf(ownPassages).containsAll(otherPassages);
        if (!more && !fewer) {
            differences.add(new Difference("passages", print(ownPassages), print(otherPassages)));
        } else if (!fewer && !facted) {
            fills.put("passages", print(otherPassages));
        }
        MergeSubject thing = thing(mine);
        Choice choice = differences.isEmpty() ? Choice.MINE : picker.choose(new MergeConflict(thing, differences, true));
        TestimonyId id = theirs.what().id();
        return switch (choice) {
            case MINE -> {
                fills.forEach((field, value) -> picker.filled(thing, field, value));
                yield new TestimonyWithEvidence<>(facts.filled(mine.what(), theirs.what()), fills.containsKey("passages")
                        ? take(theirs, mine, Choice.THEIRS) : take(mine, theirs, Choice.MINE), id);
            }
            case THEIRS -> new TestimonyWithEvidence<>(facts.filled(theirs.what(), mine.what()),
                    fewer ? take(mine, theirs, Choice.MINE) : take(theirs, mine, Choice.THEIRS), id);
            case BOTH -> facted ? beside(mine, theirs) : new TestimonyWithEvidence<>(facts.filled(mine.what(), theirs.what()),
                    together(take(mine, theirs, Choice.MINE), otherPassages), id);
        };
    }

    private TestimonyWithEvidence<T> beside(TestimonyWithEvidence<T> mine, TestimonyWithEvidence<T> theirs) {
        T other = facts.called(theirs.what(), facts.beside(theirs.what(), MergeKeys.of(facts.of(theirs.what()))));
        further.add(came(new TestimonyWithEvidence<>(other, theirs.evidence()), Choice.THEIRS).cameAs(theirs.what().id()));
        return came(mine, Choice.MINE);
    }

    private static List<Evidence> together(List<Evidence> mine, List<Evidence> theirs) {
        Set<Evidence> all = new LinkedHashSet<>(mine);
        all.addAll(theirs);
        return MergeKeys.distinct(all);
    }

    private MergeSubject thing(TestimonyWithEvidence<T> told) {
        return new MergeSubject.OfTestimony(told.what().id(), told.what().source(), about);
    }

    /// Quotations of digests are our own words; of passages in originals nobody can say more than how many they are.
    private static String print(List<Evidence> passages) {
        List<String> words = new ArrayList<>();
        int originals = 0;
        for (Evidence passage : passages) {
            switch (passage.selector()) {
                case TextQuoteSelector quote -> words.add("“" + quote.exact() + "”");
                case FingerprintSelector _ -> originals++;
            }
        }
        if (originals > 0) {
            words.add(originals + " × original");
        }
        return FieldMerger.print(words);
    }
}
