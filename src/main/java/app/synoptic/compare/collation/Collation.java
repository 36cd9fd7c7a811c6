package app.synoptic.compare.collation;

import app.synoptic.domain.ReadingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Two or more wordings, word by word: which words stand in several of them at the same place, and which in one alone.
/// The order in which the witnesses are given plays no part. Words in another order are not taken for moved: the longer
/// run is aligned, the other one stands alone.
///
/// @param witnesses by the id of their reading
/// @param columns   in an order in which every witness reads from its first word to its last; where several begin
///                  something of their own, the first of them comes first
public record Collation(List<Witness> witnesses, List<Column> columns) {

    private static final Comparator<Witness> BY_READING = Comparator.comparing(witness -> witness.reading().value());

    public Collation {
        witnesses = List.copyOf(witnesses);
        columns = List.copyOf(columns);
    }

    /// One word of one reading.
    ///
    /// @param sharers the other readings that have the word at this place; empty where it stands alone
    public record Collated(Token token, Set<ReadingId> sharers) {
        public Collated {
            sharers = Set.copyOf(sharers);
        }
    }

    /// @throws IllegalArgumentException if two witnesses are of one reading
    public static Collation of(Collection<Witness> witnesses) {
        List<Witness> ordered = witnesses.stream().sorted(BY_READING).toList();
        if (ordered.stream().map(Witness::reading).distinct().count() < ordered.size()) {
            throw new IllegalArgumentException("a reading is collated once");
        }
        return new Collation(ordered, new Alignment(ordered).columns());
    }

    /// The words of one reading in its order; none if it is not collated here.
    public List<Collated> words(ReadingId reading) {
        List<Collated> words = new ArrayList<>();
        for (Column column : columns) {
            Token token = column.words().get(reading);
            if (token != null) {
                Set<ReadingId> sharers = new LinkedHashSet<>(column.readings());
                sharers.remove(reading);
                words.add(new Collated(token, sharers));
            }
        }
        return words;
    }

    /// The share of all words that at least one other reading has at the same place, from 0 to 1; 1 for no words.
    public double shared() {
        int all = columns.stream().mapToInt(column -> column.words().size()).sum();
        int common = columns.stream().filter(column -> !column.alone()).mapToInt(column -> column.words().size()).sum();
        return all == 0 ? 1 : (double) common / all;
    }
}
