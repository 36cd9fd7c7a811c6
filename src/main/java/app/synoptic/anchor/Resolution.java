package app.synoptic.anchor;

import app.synoptic.anchor.ReadingOrder.Found;
import app.synoptic.domain.wording.Passage;
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
    private final ChangedPassageFinder changes;

    Resolution(TaggedText copy, FingerprintTagger tagger, List<Fingerprint> sought) {
        this.copy = copy;
        this.sought = sought;
        this.changes = new ChangedPassageFinder(copy);
        PlainPlaces plain = new PlainPlaces(copy, tagger);
        this.places = sought.stream().map(fingerprint -> places(plain, fingerprint)).toList();
    }

    /// Where as many places agree as did in the original, the passage's own is the one with its number; else it is the
    /// one whose wider context is most like.
    private static List<Integer> places(PlainPlaces plain, Fingerprint fingerprint) {
        List<Integer> all = plain.of(fingerprint);
        return all.size() == fingerprint.twins() ? List.of(all.get(fingerprint.twin())) : plain.likest(fingerprint, all);
    }

    List<Outcome> outcomes() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < sought.size(); i++) {
            switch (places.get(i).size()) {
                case 0 -> { }
                case 1 -> decide(i, places.get(i).getFirst());
                default -> open.add(i);
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
