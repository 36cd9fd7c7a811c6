package app.synoptic.anchor;

import app.synoptic.anchor.ReadingOrder.Found;
import app.synoptic.domain.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Resolves all fingerprints of one source in one copy: first each by itself, then the look-alikes by their neighbours,
/// then the order, and last what has changed.
final class Resolution {

    private final TaggedText copy;
    private final List<Fingerprint> sought;
    private final List<List<Integer>> places;
    private final List<Found> decided = new ArrayList<>();
    private final Changes changes;

    Resolution(TaggedText copy, Tagger tagger, List<Fingerprint> sought) {
        this.copy = copy;
        this.sought = sought;
        this.changes = new Changes(copy);
        PlainPlaces plain = new PlainPlaces(copy, tagger);
        this.places = sought.stream().map(plain::of).toList();
    }

    List<Outcome> outcomes() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < sought.size(); i++) {
            List<Integer> here = places.get(i);
            if (here.size() == sought.get(i).twins()) {
                decide(i, here.get(sought.get(i).twin()));
            } else if (here.size() == 1) {
                decide(i, here.getFirst());
            } else if (here.size() > 1) {
                open.add(i);
            }
        }
        BitSet steady = ReadingOrder.kept(decided);
        List<Found> neighbours = decided.stream().filter(found -> steady.get(found.index())).toList();
        for (int i : open) {
            between(i, neighbours).ifPresent(place -> decide(i, place));
        }
        return inOrder();
    }

    private void decide(int index, int place) {
        decided.add(new Found(index, sought.get(index).ordinal(), place));
    }

    /// The one of several places that lies between the passages before and after, if there is just one.
    private Optional<Integer> between(int index, List<Found> neighbours) {
        int ordinal = sought.get(index).ordinal();
        int from = neighbours.stream().filter(n -> n.ordinal() <= ordinal).mapToInt(Found::place).max().orElse(-1);
        int to = neighbours.stream().filter(n -> n.ordinal() >= ordinal).mapToInt(Found::place).min().orElse(Integer.MAX_VALUE);
        List<Integer> fitting = places.get(index).stream().filter(place -> from <= place && place <= to).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private List<Outcome> inOrder() {
        BitSet kept = ReadingOrder.kept(decided);
        Outcome[] outcomes = new Outcome[sought.size()];
        for (Found found : decided) {
            Passage place = passage(found.index(), found.place());
            outcomes[found.index()] = kept.get(found.index()) ? new Outcome.Exact(place) : new Outcome.Moved(place);
        }
        List<Outcome> all = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            Outcome plain = outcomes[i];
            all.add(plain != null ? plain : remaining(i));
        }
        return all;
    }

    private Outcome remaining(int index) {
        if (places.get(index).isEmpty()) {
            return changes.of(sought.get(index));
        }
        return new Outcome.Ambiguous(places.get(index).stream().map(place -> passage(index, place)).toList());
    }

    private Passage passage(int index, int place) {
        return copy.passage(place, place + sought.get(index).length());
    }
}
