package app.synoptic.propose.draft;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.propose.Article;
import app.synoptic.propose.draft.ProposalDraft.Quote;
import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Where quotations stand in an article: character for character, but that any white space is like any other, and in whole words.
final class Quotations {

    private final Article article;

    Quotations(Article article) {
        this.article = article;
    }

    sealed interface Sought {
        record Found(Passage passage) implements Sought {}

        record Missed(DraftFault fault) implements Sought {}
    }

    /// Where it is said to stand, if it does, or else the one place where it stands in the article.
    Sought find(Quote quote) {
        if (Words.of(quote.words()).isEmpty()) {
            return new Sought.Missed(DraftFault.NO_WORDS);
        }
        List<Span> places = places(quote.words().strip());
        List<Span> citable = places.stream().filter(this::citable).toList();
        List<Span> said = citable.stream().filter(place -> said(quote, place)).toList();
        if (said.size() == 1 || citable.size() == 1) {
            return new Sought.Found(passage(said.size() == 1 ? said.getFirst() : citable.getFirst()));
        }
        return new Sought.Missed(places.isEmpty() ? DraftFault.NOT_THERE : citable.isEmpty() ? DraftFault.FURNITURE : DraftFault.SEVERAL);
    }

    private List<Span> places(String words) {
        List<Span> places = new ArrayList<>();
        for (int start = article.text().indexOf(words.charAt(0)); start >= 0; start = article.text().indexOf(words.charAt(0), start + 1)) {
            int end = edge(start) ? end(words, start) : -1;
            if (end >= 0 && edge(end)) {
                places.add(new Span(start, end));
            }
        }
        return places;
    }

    /// Where words end that stand at `start`; -1 where others do.
    private int end(String words, int start) {
        String text = article.text();
        int at = start;
        int i = 0;
        while (i < words.length()) {
            if (at == text.length()) {
                return -1;
            }
            if (space(words.charAt(i)) && space(text.charAt(at))) {
                i = past(words, i);
                at = past(text, at);
            } else if (words.charAt(i++) != text.charAt(at++)) {
                return -1;
            }
        }
        return at;
    }

    private static int past(String text, int spaces) {
        int at = spaces;
        while (at < text.length() && space(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean space(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /// Whether no word goes on over an offset.
    private boolean edge(int at) {
        String text = article.text();
        return at == 0 || at == text.length() || !Character.isLetterOrDigit(text.codePointBefore(at)) || !Character.isLetterOrDigit(text.codePointAt(at));
    }

    private boolean citable(Span place) {
        return article.regions().stream().noneMatch(region -> !region.kind().citable() && shares(region, place));
    }

    private static boolean shares(Region region, Span place) {
        return region.start() < place.end() && place.start() < region.end();
    }

    /// Offsets may or may not count white space at the edges of the quotation.
    private static boolean said(Quote quote, Span place) {
        return quote.start() != null && quote.start() <= place.start() && place.start() - quote.start() <= quote.words().length() - quote.words().stripLeading().length();
    }

    /// From its first word to its last: signs at its edges are found again by no fingerprint.
    private Passage passage(Span place) {
        List<Word> words = Words.of(article.text().substring(place.start(), place.end()));
        return new Passage(article.id(), place.start() + words.getFirst().start(), place.start() + words.getLast().end());
    }
}
