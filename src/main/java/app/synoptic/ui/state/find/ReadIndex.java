package app.synoptic.ui.state.find;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Sentences;
import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.find.FoldedText;
import app.synoptic.text.find.Query;
import app.synoptic.text.find.Snippet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The sentences of one text, with what they attest. What cannot be cited is not looked in.
final class ReadIndex {

    /// A sentence, and its words `[from, until)`.
    private record Sentence(Span span, int from, int until) {}

    private final SourceId source;
    private final Wording wording;
    private final FoldedText words;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<TextHit.Attested> attested = new ArrayList<>();

    ReadIndex(Read read) {
        source = read.source();
        wording = read.wording();
        words = FoldedText.of(wording.text());
        read.findings().forEach((event, findings) -> findings.stream().flatMap(finding -> finding.places().stream())
                .forEach(place -> attested.add(new TextHit.Attested(event, place))));
        attested.sort(Comparator.<TextHit.Attested>comparingInt(one -> one.passage().length())
                .thenComparing(TextHit.Attested::passage).thenComparing(TextHit.Attested::event));
        List<Span> paragraphs = Paragraphs.of(wording.text());
        wording.regions().stream().filter(region -> region.kind().citable()).forEach(region -> divide(region, paragraphs));
    }

    private void divide(Region region, List<Span> paragraphs) {
        for (Span paragraph : paragraphs) {
            int start = Math.max(paragraph.start(), region.start());
            int end = Math.min(paragraph.end(), region.end());
            if (start < end) {
                divide(start, end);
            }
        }
    }

    /// Line breaks within a paragraph are spaces here, so that it is divided as one.
    private void divide(int start, int end) {
        String paragraph = wording.text().substring(start, end).replace('\n', ' ').replace('\r', ' ');
        int at = firstWordFrom(start);
        while (at < words.words().size() && words.words().get(at).end() <= end) {
            Word word = words.words().get(at);
            Span sentence = Sentences.around(paragraph, word.start() - start, word.end() - start);
            int until = at + 1;
            while (until < words.words().size() && words.words().get(until).end() <= start + sentence.end()) {
                until++;
            }
            sentences.add(new Sentence(new Span(start + sentence.start(), start + sentence.end()), at, until));
            at = until;
        }
    }

    private int firstWordFrom(int offset) {
        int low = 0;
        int high = words.words().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.words().get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<TextHit> find(Query query) {
        List<TextHit> hits = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (query.terms().stream().allMatch(term -> words.holds(term, sentence.from(), sentence.until()))) {
                List<Span> marks = words.places(query.terms(), sentence.from(), sentence.until());
                hits.add(new TextHit(source, passage(marks.getFirst()), Snippet.of(wording.text(), sentence.span(), marks),
                        attestedBy(marks)));
            }
        }
        return hits;
    }

    SourceId source() {
        return source;
    }

    /// Where terms stand, in the sentences that hold all of them.
    List<Passage> places(Query query) {
        return sentences.stream()
                .filter(sentence -> query.terms().stream().allMatch(term -> words.holds(term, sentence.from(), sentence.until())))
                .flatMap(sentence -> words.places(query.terms(), sentence.from(), sentence.until()).stream())
                .map(this::passage).toList();
    }

    private List<TextHit.Attested> attestedBy(List<Span> marks) {
        return attested.stream()
                .filter(one -> marks.stream().anyMatch(mark -> passage(mark).overlaps(one.passage()))).toList();
    }

    private Passage passage(Span span) {
        return new Passage(wording.id(), span.start(), span.end());
    }
}
