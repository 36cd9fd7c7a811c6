package app.synoptic.propose.said;

import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.Tag;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who said what in an article, in reading order of the cues.
public final class Sayings {

    private final ReadArticle article;
    private final List<Saying> found = new ArrayList<>();
    private final Speakers speakers;

    private Sayings(ReadArticle article) {
        this.article = article;
        this.speakers = new Speakers(article);
    }

    /// All statements of the article.
    public static List<Saying> of(ReadArticle article) {
        Sayings scan = new Sayings(article);
        List<Sentence> sentences = article.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            scan.sentence(i, sentences.get(i));
        }
        return scan.found.stream().sorted(Comparator.comparingInt(saying -> saying.cue().start())).toList();
    }

    private void sentence(int number, Sentence sentence) {
        boolean quoted = sentence.quoted();
        int taken = 0;
        CueScope previous = null;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Tag.OPEN) || sentence.is(i, Tag.CLOSE)) {
                quoted = sentence.is(i, Tag.OPEN);
            }
            if (quoted || i < taken) {
                continue;
            }
            CueScope cited = CueReader.at(article, sentence, i, previous);
            if (cited != null) {
                add(number, sentence, cited);
                taken = cited.past();
                previous = cited;
            }
        }
        speakers.pass(sentence, previous == null);
    }

    private void add(int number, Sentence sentence, CueScope cited) {
        Span content = wide(number, sentence, cited);
        if (content == null) {
            return;
        }
        Span source = cited.sourceEnd() > cited.sourceBegin() ? sentence.between(cited.sourceBegin(), cited.sourceEnd()) : null;
        String speaker = source == null ? null : speakers.name(sentence, cited.sourceBegin(), cited.sourceEnd());
        boolean quotation = cited.manner() == Saying.Manner.INDIRECT && opensQuote(content);
        found.add(new Saying(quotation ? Saying.Manner.QUOTATION : cited.manner(), source, speaker,
                sentence.between(cited.cueBegin(), cited.cueEnd()), cited.lemma(), content, number));
        speakers.spoke(speaker);
    }

    private boolean opensQuote(Span content) {
        char first = article.text().charAt(content.start());
        return "“\"«„‘".indexOf(first) >= 0;
    }

    /// The content with what belongs to it in the sentences before and behind: a quotation that was opened earlier, or that
    /// goes on.
    private @Nullable Span wide(int number, Sentence sentence, CueScope cited) {
        int start = -1;
        int end = -1;
        if (cited.contentEnd() > cited.contentBegin()) {
            Span own = sentence.between(cited.contentBegin(), cited.contentEnd());
            start = cited.contentBegin() == 0 && sentence.quoted() ? opening(number) : own.start();
            end = own.end();
        }
        if (start < 0 && !cited.announces()) {
            return null;
        }
        int after = Continuation.past(article, number, cited);
        if (after > number + 1) {
            Sentence first = article.sentences().get(number + 1);
            Sentence last = article.sentences().get(after - 1);
            start = start < 0 ? first.span().start() : start;
            end = last.span().end();
        }
        return start < 0 ? null : new Span(start, end);
    }

    /// Where the quotation was opened within which a sentence begins.
    private int opening(int number) {
        List<Sentence> sentences = article.sentences();
        for (int i = number - 1; i >= 0 && sentences.get(i).paragraph() == sentences.get(number).paragraph(); i--) {
            Sentence earlier = sentences.get(i);
            for (int at = earlier.size() - 1; at >= 0; at--) {
                if (earlier.is(at, Tag.OPEN)) {
                    return earlier.at(at).start();
                }
            }
        }
        return sentences.get(number).span().start();
    }
}
