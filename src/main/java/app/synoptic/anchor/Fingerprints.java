package app.synoptic.anchor;

import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Makes fingerprints of passages of an original, and finds them again in any copy of it.
///
/// Found plainly (`Exact`, `Moved`) is only what agrees word for word with its neighbours on both sides: three words, or
/// fewer up to the paragraph's edge. 64 bits confirm these words. Where a copy has run two paragraphs together, the word
/// that stood beyond the edge is confirmed by its 16-bit tag alone.
public final class Fingerprints {

    private Fingerprints() {}

    /// The fingerprints of `passages` of `original`, in their order. The same input gives the same output.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if a passage is of another text, leaves the text, holds no word, cuts a word, or
    ///     lies in furniture
    public static List<FingerprintSelector> of(Wording original, List<Passage> passages, SourceKey key) {
        FingerprintTagger tagger = new FingerprintTagger(key);
        TaggedText text = new TaggedText(original, tagger);
        List<Word> words = Words.of(original.text());
        PlainPlaces places = new PlainPlaces(text, tagger);
        List<FingerprintSelector> selectors = new ArrayList<>();
        for (Passage passage : passages) {
            PassageCheck.require(original, words, passage);
            int from = text.wordAt(passage.start());
            int to = text.wordAt(passage.end() - 1);
            to += to < text.size() && text.passage(to, to + 1).start() < passage.end() ? 1 : 0;
            selectors.add(new FingerprintSelector(FingerprintCodec.print(fingerprint(text, tagger, places, from, to))));
        }
        return selectors;
    }

    private static Fingerprint fingerprint(TaggedText text, FingerprintTagger tagger, PlainPlaces places, int from, int to) {
        StringBuilder tags = new StringBuilder();
        for (int i = from; i < to; i++) {
            tags.append(text.tag(i));
        }
        ContextSide left = ContextSide.of(text, from, -1);
        ContextSide right = ContextSide.of(text, to, 1);
        long check = PlainPlaces.check(text, tagger, from, to, left, right);
        Fingerprint single = new Fingerprint(from, 0, 1, tags.toString(), left, right, check);
        List<Integer> twins = places.of(single);
        return twins.contains(from) ? single.as(twins.indexOf(from), twins.size()) : single;
    }

    /// Whether a selector is what [#of] prints.
    ///
    /// @throws IllegalArgumentException if it is not; the message says why
    public static void requireReadable(FingerprintSelector selector) {
        FingerprintCodec.read(selector.tags());
    }

    /// Where the selectors of one source lie in `copy`, in their order. All selectors of the source should be given
    /// at once: their mutual order tells `Moved`, and decides between look-alikes. Furniture is never a place. A
    /// selector that cannot be read is lost, and no other with it.
    public static List<Outcome> find(Wording copy, List<FingerprintSelector> selectors, SourceKey key) {
        FingerprintTagger tagger = new FingerprintTagger(key);
        List<Optional<Fingerprint>> read = selectors.stream().map(Fingerprints::read).toList();
        Iterator<Outcome> found = new Resolution(new TaggedText(copy, tagger), tagger, read.stream().flatMap(Optional::stream).toList())
                .outcomes().iterator();
        return read.stream().map(fingerprint -> fingerprint.isPresent() ? found.next() : new Outcome.Lost()).toList();
    }

    private static Optional<Fingerprint> read(FingerprintSelector selector) {
        try {
            return Optional.of(FingerprintCodec.read(selector.tags()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
