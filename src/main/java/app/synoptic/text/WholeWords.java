package app.synoptic.text;

import java.util.List;
import java.util.Optional;

/// Ranges that end where words do.
public final class WholeWords {

    private WholeWords() {}

    /// The shortest range of whole words that holds every word of which `[start, end)` of `text` holds a part, in UTF-16
    /// code units; empty where it holds none.
    public static Optional<Span> around(String text, int start, int end) {
        List<Word> touched = Words.of(text).stream().filter(word -> word.start() < end && start < word.end()).toList();
        return touched.isEmpty() ? Optional.empty() : Optional.of(new Span(touched.getFirst().start(), touched.getLast().end()));
    }
}
