package app.synoptic.text.find;

import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A string with its words, folded. Offsets are UTF-16 code units.
public final class FoldedText {

    private final String text;
    private final List<Word> words;
    private final String[] forms;

    private FoldedText(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        this.forms = words.stream().map(Word::form).map(Folding::of).toArray(String[]::new);
    }

    public static FoldedText of(String text) {
        return new FoldedText(text, Words.of(text));
    }

    public String text() {
        return text;
    }

    public List<Word> words() {
        return words;
    }

    public boolean holds(Query.Term term) {
        return holds(term, 0, forms.length);
    }

    /// Whether a term stands among the words `[from, until)`.
    public boolean holds(Query.Term term, int from, int until) {
        for (int at = from; at + term.words().size() <= until; at++) {
            if (stands(term, at)) {
                return true;
            }
        }
        return false;
    }

    /// Where any of the terms stands among all words, in reading order, none overlapping another.
    public List<Span> places(List<Query.Term> terms) {
        return places(terms, 0, forms.length);
    }

    /// Where any of the terms stands among the words `[from, until)`, in reading order, none overlapping another.
    public List<Span> places(List<Query.Term> terms, int from, int until) {
        List<Span> found = new ArrayList<>();
        for (Query.Term term : terms) {
            int length = term.words().size();
            for (int at = from; at + length <= until; at++) {
                if (stands(term, at)) {
                    found.add(new Span(words.get(at).start(), end(term, at + length - 1)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
                apart.add(span);
            }
        }
        return apart;
    }

    /// Where the part of a word that was typed ends; the whole word, where letters of it do not count one by one.
    private int end(Query.Term term, int last) {
        Word word = words.get(last);
        String typed = term.words().getLast();
        boolean plain = word.end() - word.start() == forms[last].length();
        return plain ? word.start() + typed.length() : word.end();
    }

    private boolean stands(Query.Term term, int at) {
        List<String> sought = term.words();
        int last = sought.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!forms[at + i].equals(sought.get(i))) {
                return false;
            }
        }
        String word = forms[at + last];
        return term.open() ? word.startsWith(sought.get(last)) : word.equals(sought.get(last));
    }
}
