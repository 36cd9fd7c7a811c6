package app.synoptic.text;

import app.synoptic.domain.wording.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// Finds the sentences around a passage, for an excerpt that reads well. Nothing is anchored by them.
///
/// A sentence ends at `.`, `!`, `?` or `…`, with the quotation marks and brackets that close behind it, where white space
/// follows and then a capital, a digit or an opening mark; not behind an initial or an abbreviation that a name or a
/// number follows. It never leaves its paragraph.
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "sen", "rep", "gov", "pres", "hon", "rev",
            "st", "mt", "no", "nos", "art", "vs", "approx", "ca", "cf", "vol", "fig", "eds", "ed", "inc", "ltd", "jr", "sr",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "zh", "yu", "ya", "kh", "sh", "ch", "ts", "г", "гг", "им", "ул", "д", "стр", "ст", "тыс", "млн", "млрд", "руб",
            "др", "пр", "ген", "акад", "проф", "см", "ср");
    /// So far from a passage, in code units, its sentence is looked for.
    private static final int FARTHEST = 4000;

    private Sentences() {}

    /// Passages that share their sentences, with those sentences.
    public record Shared<T>(Span around, List<T> passages) {
        public Shared {
            passages = List.copyOf(passages);
        }
    }

    /// The sentences around passages of `text`, those together that overlap, in reading order.
    ///
    /// @param passages in reading order
    /// @param place    where each lies; must not be empty or leave the text
    public static <T> List<Shared<T>> together(String text, List<T> passages, Function<T, Passage> place) {
        List<Shared<T>> shared = new ArrayList<>();
        List<Span> paragraphs = passages.isEmpty() ? List.of() : Paragraphs.of(text);
        for (T passage : passages) {
            Span own = around(text, paragraphs, place.apply(passage).start(), place.apply(passage).end());
            Shared<T> last = shared.isEmpty() ? null : shared.getLast();
            if (last != null && own.start() < last.around().end()) {
                List<T> all = new ArrayList<>(last.passages());
                all.add(passage);
                Span wider = new Span(last.around().start(), Math.max(last.around().end(), own.end()));
                shared.set(shared.size() - 1, new Shared<>(wider, all));
            } else {
                shared.add(new Shared<>(own, List.of(passage)));
            }
        }
        return shared;
    }

    /// The sentence that holds `[start, end)` of `text`, or the sentences, if the passage lies in several. Where a
    /// paragraph has no end of a sentence within 4,000 code units, the span is cut there, between words if it can be.
    ///
    /// @throws IllegalArgumentException if the passage is empty or leaves the text
    public static Span around(String text, int start, int end) {
        return around(text, Paragraphs.of(text), start, end);
    }

    private static Span around(String text, List<Span> paragraphs, int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException("not a passage: [%d, %d)".formatted(start, end));
        }
        int first = start;
        int last = end;
        for (Span paragraph : paragraphs) {
            if (paragraph.start() < end && start < paragraph.end()) {
                Span sentence = within(text, paragraph, start, end);
                first = Math.min(first, sentence.start());
                last = Math.max(last, sentence.end());
            }
        }
        return new Span(first, last);
    }

    /// The part of a paragraph of `text` that a sentence around `[start, end)`, or the sentences, take up. Reads no more of
    /// the text than 4,000 code units before and behind.
    public static Span within(String text, Span paragraph, int start, int end) {
        return new Span(Math.max(paragraph.start(), sentenceStart(text, paragraph, start)),
                Math.min(paragraph.end(), sentenceEnd(text, paragraph, end)));
    }

    private static int sentenceStart(String text, Span paragraph, int from) {
        int limit = Math.max(paragraph.start(), from - FARTHEST);
        int word = from;
        for (int at = from; at > limit; at--) {
            if (begins(text, paragraph, at)) {
                return at;
            }
            word = CodePoints.space(text.charAt(at - 1)) ? at : word;
        }
        return limit == paragraph.start() ? limit : word;
    }

    private static int sentenceEnd(String text, Span paragraph, int from) {
        int limit = Math.min(paragraph.end(), from + FARTHEST);
        int word = from;
        for (int at = from; at < limit; at++) {
            if (begins(text, paragraph, at)) {
                return trimmed(text, at);
            }
            word = CodePoints.space(text.charAt(at)) ? at : word;
        }
        return limit == paragraph.end() ? limit : word;
    }

    private static int trimmed(String text, int end) {
        int here = end;
        while (here > 0 && CodePoints.space(text.charAt(here - 1))) {
            here--;
        }
        return here;
    }

    /// Whether a sentence begins at `at`, somewhere behind the beginning of its paragraph.
    private static boolean begins(String text, Span paragraph, int at) {
        boolean inside = at > paragraph.start() && at < paragraph.end();
        if (!inside || !CodePoints.space(text.charAt(at - 1)) || !opens(text.codePointAt(at))) {
            return false;
        }
        int here = trimmed(text, at);
        while (here > paragraph.start() && closes(text.charAt(here - 1))) {
            here--;
        }
        if (here <= paragraph.start() || ".!?…։。".indexOf(text.charAt(here - 1)) < 0) {
            return false;
        }
        return text.charAt(here - 1) != '.' || !abbreviates(text, paragraph.start(), here - 1);
    }

    private static boolean closes(char c) {
        return CodePoints.quote(c) || c == ')' || c == ']';
    }

    private static boolean opens(int glyph) {
        return Character.isUpperCase(glyph) || Character.isDigit(glyph) || CodePoints.quote(glyph) || glyph == '(' || glyph == '['
                || Character.getType(glyph) == Character.OTHER_LETTER || CodePoints.sign(glyph);
    }

    /// Whether the full stop at `stop` ends an abbreviation or an initial.
    private static boolean abbreviates(String text, int from, int stop) {
        int begin = stop;
        while (begin > from && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.substring(begin, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
