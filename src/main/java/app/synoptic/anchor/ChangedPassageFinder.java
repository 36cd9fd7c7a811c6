package app.synoptic.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the place of a passage that is nowhere plainly, by its context, and says what has changed there.
///
/// The words of the context vote for where the passage would begin, rare words more than common ones; the likeliest
/// stretches are aligned, and the one whose context agrees best is the place, if it is one at all ([ChangedPlace#holds]):
/// a better place from which the passage has gone makes it lost, not its look-alike.
final class ChangedPassageFinder {

    /// Words more common than this do not vote.
    private static final int MOST_COMMON = 4096;
    private static final int MOST_STRETCHES = 8;
    /// Starts that lie less than this apart are one vote.
    private static final int BIN = 8;
    private static final int MARGIN = 16;
    private static final int MOST_INSERTED = 60;
    private static final long MOST_CELLS = 20_000_000;

    private final TaggedText copy;

    ChangedPassageFinder(TaggedText copy) {
        this.copy = copy;
    }

    /// `Changed`, `Ambiguous` or `Lost`.
    Outcome of(Fingerprint sought) {
        List<ChangedPlace> places = likeliest(sought).stream()
                .map(start -> aligned(sought, start))
                .sorted(Comparator.comparingInt(ChangedPlace::score).thenComparingInt(ChangedPlace::kept).reversed())
                .toList();
        if (places.isEmpty() || !places.getFirst().holds()) {
            return new Outcome.Lost();
        }
        ChangedPlace best = places.getFirst();
        List<ChangedPlace> rivals = places.stream()
                .filter(place -> place.score() == best.score() && place.kept() == best.kept() && place.holds())
                .filter(place -> place.from() != best.from())
                .toList();
        if (rivals.isEmpty()) {
            return new Outcome.Changed(best.place(), best.differing());
        }
        List<ChangedPlace> all = new ArrayList<>(rivals);
        all.add(best);
        return new Outcome.Ambiguous(all.stream().map(ChangedPlace::place).distinct().sorted().toList());
    }

    private ChangedPlace aligned(Fingerprint sought, int start) {
        int from = Math.max(0, start - MARGIN);
        int to = Math.min(copy.size(), start + BIN + sought.length() + Math.min(sought.length(), MOST_INSERTED) + 2 * MARGIN);
        return new ChangedPlace(copy, sought, PassageAlignment.of(sought, copy, from, to));
    }

    /// Where the passage may begin, the likeliest first.
    private List<Integer> likeliest(Fingerprint sought) {
        if (PassageAlignment.cost(sought, 0, 2 * sought.length() + 5 * MARGIN) > MOST_CELLS) {
            return List.of();
        }
        Map<Integer, Integer> votes = new HashMap<>();
        vote(votes, sought.left(), 0, -1);
        vote(votes, sought.right(), sought.length(), 1);
        List<Integer> starts = new ArrayList<>();
        votes.entrySet().stream()
                .filter(bin -> bin.getValue() >= 2)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_STRETCHES)
                .forEach(bin -> starts.add(bin.getKey() * BIN));
        return starts;
    }

    private void vote(Map<Integer, Integer> votes, ContextSide side, int offset, int step) {
        for (int t = 0; t < side.length(); t++) {
            char tag = side.tag(t);
            int count = copy.count(tag);
            int weight = count == 0 || count > MOST_COMMON ? 0 : 1 + Integer.numberOfLeadingZeros(count) - 19;
            for (int i = 0; i < count && weight > 0; i++) {
                int start = copy.place(tag, i) - ContextSide.word(offset, t, step);
                int bin = Math.floorDiv(start, BIN);
                votes.merge(bin, weight, Integer::sum);
                votes.merge(Math.floorMod(start, BIN) < BIN / 2 ? bin - 1 : bin + 1, weight, Integer::sum);
            }
        }
    }
}
