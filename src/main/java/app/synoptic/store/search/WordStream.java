package app.synoptic.store.search;

import app.synoptic.text.Word;
import app.synoptic.text.Words;
import app.synoptic.text.find.Folding;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of several fields, one after another, as [Words] reads and [Folding] folds them. The last word of a field and
/// the first of the next are not side by side.
final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<String> fields;
    private Iterator<Word> words = List.<Word>of().iterator();
    private int gap = 1;

    WordStream(List<String> fields) {
        this.fields = fields.iterator();
    }

    @Override
    public boolean incrementToken() {
        while (!words.hasNext()) {
            if (!fields.hasNext()) {
                return false;
            }
            words = Words.of(fields.next()).iterator();
            gap = 2;
        }
        clearAttributes();
        term.setEmpty().append(Folding.of(words.next().form()));
        step.setPositionIncrement(gap);
        gap = 1;
        return true;
    }
}
