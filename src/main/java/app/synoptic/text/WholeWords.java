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

    /// The same range with its first word moved on by `first` words and its last by `last`, back where they are negative;
    /// empty where that leaves the text, or no word.
    public static Optional<Span> moved(String text, int start, int end, int first, int last) {
        List<Word> words = Words.of(text);
        int from = (int) words.stream().takeWhile(word -> word.end() <= start).count() + first;
        int until = (int) words.stream().takeWhile(word -> word.start() < end).count() - 1 + last;
        return from < 0 || until >= words.size() || from > until ? Optional.empty()
                : Optional.of(new Span(words.get(from).start(), words.get(until).end()));
    }
}
