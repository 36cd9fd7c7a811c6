package app.synoptic.anchor;

import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Recognises a source's original in the words of any copy, and unlocks the source's key with it.
///
/// Published are hashes of about forty windows of eight words, and the key wrapped under each. Three windows found make
/// the source; any one opens the key.
public final class Recogniser {

    /// So many windows must stand in a text to recognise the source.
    static final int ENOUGH = 3;
    private static final int MOST = 48;
    private static final int FEWEST = 6;
    private static final int MUCH_LONGER = 3;

    private Recogniser() {}

    /// The recognition to publish for a source of which this is an original. The same input gives the same output.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if the body is too short to be recognised safely: fewer than six windows stand in
    ///     it only once, so that at least thirteen words are needed
    public static Recognition of(Wording original, SourceKey key) {
        return of(body(original), key);
    }

    /// The words of a text's body.
    public static List<Word> body(Wording original) {
        return body(original, Words.of(original.text()));
    }

    /// The same.
    ///
    /// @param words all words of the text
    public static List<Word> body(Wording original, List<Word> words) {
        List<Region> regions = original.regions();
        List<Word> body = new ArrayList<>();
        int at = 0;
        for (Word word : words) {
            while (at < regions.size() && regions.get(at).end() < word.end()) {
                at++;
            }
            if (at < regions.size() && regions.get(at).kind() == RegionKind.BODY && regions.get(at).start() <= word.start()) {
                body.add(word);
            }
        }
        return body;
    }

    /// The recognition to publish for a source whose article's body has these words.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if they are too few, as above
    public static Recognition of(List<Word> body, SourceKey key) {
        WindowHash hash = new WindowHash();
        List<String> windows = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int at : windowsOf(body)) {
            byte[] published = hash.published(body, at);
            windows.add(WindowHash.printed(published));
            keys.add(WindowHash.printed(KeyWrap.wrap(key, hash.wrapping(body, at), published)));
        }
        return new Recognition(windows, keys);
    }

    /// Whether a recognition is of the shape that [#of] gives.
    ///
    /// @throws IllegalArgumentException if it is not; the message says where
    public static void requireReadable(Recognition recognition) {
        for (int i = 0; i < recognition.windows().size(); i++) {
            if (bytes(recognition.windows().get(i)).map(it -> it.length != WindowHash.PUBLISHED_BYTES).orElse(true)) {
                throw new IllegalArgumentException("window %d is not the %d bytes it should be in base64url"
                        .formatted(i + 1, WindowHash.PUBLISHED_BYTES));
            }
            if (bytes(recognition.keys().get(i)).map(it -> it.length != KeyWrap.BYTES).orElse(true)) {
                throw new IllegalArgumentException("key %d is not the %d bytes it should be in base64url".formatted(i + 1, KeyWrap.BYTES));
            }
        }
    }

    private static Optional<byte[]> bytes(String printed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(printed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The source's key, if at least three of its windows stand in these words.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if the recognition is damaged: its windows are there, but no key opens
    public static Optional<SourceKey> unlock(List<Word> words, Recognition recognition) {
        return scan(words).unlock(recognition);
    }

    /// Looks at every window of a text once, in time linear in its words, to ask for several sources then.
    public static Scan scan(List<Word> words) {
        return new Scan(words);
    }

    /// Where the windows begin: spread over the body in equal stretches, each the first in its stretch that is unique.
    private static List<Integer> windowsOf(List<Word> body) {
        int stretches = Math.min(MOST, body.size() / WindowHash.WORDS);
        Set<String> repeated = repeated(body);
        List<Integer> windows = new ArrayList<>();
        for (int i = 0; i < stretches; i++) {
            int end = (int) ((long) body.size() * (i + 1) / stretches);
            int from = (int) ((long) body.size() * i / stretches);
            while (from + WindowHash.WORDS <= end && repeated.contains(windowText(body, from))) {
                from++;
            }
            if (from + WindowHash.WORDS <= end) {
                windows.add(from);
            }
        }
        return windows.size() < FEWEST ? overlapping(body, repeated) : windows;
    }

    /// In a text too short for windows side by side they overlap, spread evenly over those that are unique.
    private static List<Integer> overlapping(List<Word> body, Set<String> repeated) {
        List<Integer> unique = IntStream.rangeClosed(0, body.size() - WindowHash.WORDS)
                .filter(at -> !repeated.contains(windowText(body, at))).boxed().toList();
        if (unique.size() < FEWEST) {
            throw Reason.TOO_SHORT.of(body.size(), WindowHash.WORDS + FEWEST - 1);
        }
        return IntStream.range(0, FEWEST).mapToObj(i -> unique.get(i * (unique.size() - 1) / (FEWEST - 1))).toList();
    }

    private static Set<String> repeated(List<Word> body) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (int at = 0; at + WindowHash.WORDS <= body.size(); at++) {
            String window = windowText(body, at);
            if (!seen.add(window)) {
                repeated.add(window);
            }
        }
        return repeated;
    }

    private static String windowText(List<Word> words, int at) {
        StringBuilder text = new StringBuilder();
        words.subList(at, at + WindowHash.WORDS).forEach(word -> text.append(word.form()).append('\n'));
        return text.toString();
    }

    /// The windows of one text.
    public static final class Scan {
        private final List<Word> words;
        private final WindowPlaces places;

        private Scan(List<Word> words) {
            this.words = words;
            this.places = new WindowPlaces(words);
        }

        /// How many of the source's windows stand in the text: more for its original than for an article that quotes it.
        public int found(Recognition recognition) {
            return (int) recognition.windows().stream().filter(window -> place(window) >= 0).count();
        }

        /// Whether a text with so many words in its body is a copy of the source. Three windows are enough; but of a source
        /// that has no more than the fewest, a post of some lines, whoever quotes it has them too: nearly all must be there,
        /// in a text not much longer.
        public boolean recognises(Recognition recognition, int bodyWords) {
            return recognition.windows().size() > FEWEST ? found(recognition) >= ENOUGH
                    : found(recognition) >= FEWEST - 1 && bodyWords <= MUCH_LONGER * FEWEST * WindowHash.WORDS;
        }

        /// As [Recogniser#unlock].
        public Optional<SourceKey> unlock(Recognition recognition) {
            if (found(recognition) < ENOUGH) {
                return Optional.empty();
            }
            WindowHash hash = new WindowHash();
            for (int i = 0; i < recognition.windows().size(); i++) {
                String window = recognition.windows().get(i);
                int place = place(window);
                if (place >= 0) {
                    byte[] wrapping = hash.wrapping(words, place);
                    Optional<SourceKey> key = bytes(recognition.keys().get(i)).flatMap(wrapped ->
                            KeyWrap.unwrap(wrapped, wrapping, bytes(window).orElseThrow()));
                    if (key.isPresent()) {
                        return key;
                    }
                }
            }
            throw Reason.DAMAGED_RECOGNITION.of();
        }

        /// Where a published window stands; -1 where it does not, as one that cannot be decoded.
        private int place(String window) {
            return bytes(window).map(places::of).orElse(-1);
        }
    }
}
