package app.synoptic.anchor;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Finds quotations (W3C Web Annotation, TextQuoteSelector) in a text, and makes them. Furniture is never a place.
public final class Quotes {

    /// More places than these are not told apart.
    private static final int MOST_PLACES = 64;
    private static final int MOST_LOOKS = 100_000;

    private Quotes() {}

    /// A quotation of `passage`, with as much prefix and suffix as makes it the only one in `text`: whole words on both
    /// sides, none if the words stand there once.
    ///
    /// @throws IllegalArgumentException if the passage is of another text, leaves it, or holds only white space
    public static TextQuoteSelector of(Wording text, Passage passage) {
        if (!passage.text().equals(text.id()) || passage.end() > text.text().length()) {
            throw new IllegalArgumentException("%s is no passage of text %s".formatted(passage, text.id()));
        }
        String all = text.text();
        int from = passage.start();
        int to = passage.end();
        for (int more = 1; ; more *= 2) {
            TextQuoteSelector quote = new TextQuoteSelector(all.substring(passage.start(), passage.end()),
                    all.substring(from, passage.start()), all.substring(passage.end(), to));
            boolean whole = from == 0 && to == all.length();
            if (whole || letterForLetter(text, quote).size() <= 1) {
                return quote;
            }
            for (int i = 0; i < more; i++) {
                from = wordBefore(all, from);
                to = wordAfter(all, to);
            }
        }
    }

    /// Where `selector` lies: `Exact`, `Ambiguous` or `Lost`. Exact characters first; if they are nowhere, the same words.
    public static Outcome find(Wording text, TextQuoteSelector selector) {
        List<Passage> places = letterForLetter(text, selector);
        if (places.isEmpty()) {
            places = wordForWord(text, selector);
        }
        return switch (places.size()) {
            case 0 -> new Outcome.Lost();
            case 1 -> new Outcome.Exact(places.getFirst());
            default -> new Outcome.Ambiguous(places);
        };
    }

    private static List<Passage> letterForLetter(Wording text, TextQuoteSelector quote) {
        String all = quote.prefix() + quote.exact() + quote.suffix();
        List<Passage> places = new ArrayList<>();
        List<Passage> cutting = new ArrayList<>();
        int at = text.text().indexOf(all);
        for (int look = 0; at >= 0 && look < MOST_LOOKS && places.size() < MOST_PLACES; look++) {
            int start = at + quote.prefix().length();
            int end = start + quote.exact().length();
            if (citable(text, start, end)) {
                boolean cuts = cuts(text.text(), start) || cuts(text.text(), end);
                List<Passage> found = cuts ? cutting : places;
                if (found.size() < MOST_PLACES) {
                    found.add(new Passage(text.id(), start, end));
                }
            }
            at = text.text().indexOf(all, at + 1);
        }
        return places.isEmpty() ? cutting : places;
    }

    private static List<Passage> wordForWord(Wording text, TextQuoteSelector quote) {
        List<String> before = forms(quote.prefix());
        List<String> exact = forms(quote.exact());
        List<String> sought = new ArrayList<>(before);
        sought.addAll(exact);
        sought.addAll(forms(quote.suffix()));
        List<Passage> places = new ArrayList<>();
        if (exact.isEmpty()) {
            return places;
        }
        List<Word> words = Words.of(text.text());
        for (int i = 0; i + sought.size() <= words.size() && places.size() < MOST_PLACES; i++) {
            if (stands(words, i, sought)) {
                int start = words.get(i + before.size()).start();
                int end = words.get(i + before.size() + exact.size() - 1).end();
                if (citable(text, start, end)) {
                    places.add(new Passage(text.id(), start, end));
                }
            }
        }
        return places;
    }

    private static boolean stands(List<Word> words, int at, List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (!words.get(at + i).form().equals(forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }

    private static boolean citable(Wording text, int start, int end) {
        for (Region region : text.regions()) {
            if (!region.kind().citable() && region.start() < end && start < region.end()) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word goes on across `at`.
    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static int wordBefore(String text, int at) {
        int here = at;
        while (here > 0 && Character.isWhitespace(text.charAt(here - 1))) {
            here--;
        }
        while (here > 0 && !Character.isWhitespace(text.charAt(here - 1))) {
            here--;
        }
        return here;
    }

    private static int wordAfter(String text, int at) {
        int here = at;
        while (here < text.length() && Character.isWhitespace(text.charAt(here))) {
            here++;
        }
        while (here < text.length() && !Character.isWhitespace(text.charAt(here))) {
            here++;
        }
        return here;
    }
}
