package app.synoptic.compare.collation;

import app.synoptic.domain.Finding;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The words with which one source gives one reading, by passage, in the order of the text.
public record Witness(ReadingId reading, SourceId source, List<List<Token>> passages) {

    /// So many code units in front of a word are kept with it at most.
    private static final int GAP = 16;

    public Witness {
        passages = passages.stream().map(List::copyOf).toList();
    }

    /// The words that the evidence of a reading takes in `text`. Empty unless `text` is an original and every piece
    /// was found there word for word: a digest is our own words, and a changed or lost passage is not what was cited.
    /// A piece that stands there several times is taken where it stands first; one that was withdrawn is not taken.
    public static Optional<Witness> of(ReadingId reading, SourceId source, Wording text, List<Finding> findings) {
        List<Finding> standing = findings.stream().filter(finding -> finding.match() != Match.WITHDRAWN).toList();
        boolean usable = text.kind() == TextKind.ORIGINAL && !standing.isEmpty()
                && standing.stream().allMatch(finding -> finding.text().equals(text.id()) && cited(finding.match()));
        if (!usable) {
            return Optional.empty();
        }
        TreeSet<Passage> places = new TreeSet<>();
        standing.forEach(finding -> places.add(finding.places().stream().sorted().findFirst().orElseThrow()));
        List<List<Token>> passages = joined(places).stream().map(place -> tokens(text, place)).filter(words -> !words.isEmpty()).toList();
        return passages.isEmpty() ? Optional.empty() : Optional.of(new Witness(reading, source, passages));
    }

    private static boolean cited(Match match) {
        return match.settled() || match == Match.AMBIGUOUS;
    }

    /// Passages that overlap are one.
    private static List<Passage> joined(Iterable<Passage> places) {
        List<Passage> joined = new ArrayList<>();
        for (Passage place : places) {
            if (!joined.isEmpty() && joined.getLast().overlaps(place)) {
                Passage open = joined.removeLast();
                joined.add(new Passage(open.text(), open.start(), Math.max(open.end(), place.end())));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    private static List<Token> tokens(Wording wording, Passage place) {
        String text = wording.text();
        List<Token> tokens = new ArrayList<>();
        int last = Math.max(0, place.start() - GAP);
        for (Word word : Words.of(text.substring(place.start(), place.end()))) {
            Passage at = new Passage(wording.id(), place.start() + word.start(), place.start() + word.end());
            tokens.add(new Token(word.form(), at, text.substring(at.start(), at.end()), gap(text, last, at.start())));
            last = at.end();
        }
        return tokens;
    }

    /// What stands in front of `end` and belongs to no word; a blank line where the text begins.
    private static String gap(String text, int from, int end) {
        int start = end;
        while (start > Math.max(from, end - GAP) && !Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return (start == 0 ? "\n\n" : "") + text.substring(start, end);
    }

    /// The words of all passages.
    public List<Token> words() {
        return passages.stream().flatMap(List::stream).toList();
    }
}
