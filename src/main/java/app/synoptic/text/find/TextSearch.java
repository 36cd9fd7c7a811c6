package app.synoptic.text.find;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Looks through one text that is at hand, sentence by sentence, without an index.
public final class TextSearch {

    private record Sentence(int start, FoldedText words) {}

    private final TextId text;
    private final List<Sentence> sentences = new ArrayList<>();

    private TextSearch(Wording wording) {
        text = wording.id();
        for (Span sentence : CitableSentences.of(wording)) {
            sentences.add(new Sentence(sentence.start(), FoldedText.of(sentence.of(wording.text()))));
        }
    }

    /// Takes time with the length of the text.
    public static TextSearch in(Wording wording) {
        return new TextSearch(wording);
    }

    /// Every place where a term of the query stands in a sentence that holds all of them, in reading order; none where
    /// nothing is looked for.
    public List<Passage> places(Query query) {
        return query.isEmpty() ? List.of() : sentences.stream()
                .filter(sentence -> query.terms().stream().allMatch(sentence.words::holds))
                .flatMap(sentence -> sentence.words.places(query.terms()).stream()
                        .map(mark -> new Passage(text, sentence.start + mark.start(), sentence.start + mark.end()))).toList();
    }
}
