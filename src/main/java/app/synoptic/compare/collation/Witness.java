package app.synoptic.compare.collation;

import app.synoptic.domain.Finding;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The words with which one source gives one reading, by passage, in the order of the text.
public record Witness(ReadingId reading, SourceId source, List<List<Token>> passages) {

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

    private static List<Token> tokens(Wording text, Passage place) {
        return Words.of(text.text().substring(place.start(), place.end())).stream().map(word -> new Token(word.form(),
                new Passage(text.id(), place.start() + word.start(), place.start() + word.end()))).toList();
    }

    /// The words of all passages.
    public List<Token> words() {
        return passages.stream().flatMap(List::stream).toList();
    }
}
