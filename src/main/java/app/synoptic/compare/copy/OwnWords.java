package app.synoptic.compare.copy;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The words a text says in its own voice: outside furniture and outside quotation marks, since what two papers both
/// quote from a third is no sign that one was taken from the other. Where a quotation or the
/// end of a region lies between two words, no run goes on.
///
/// @param breaks the words behind which a run ends
record OwnWords(TextId text, List<Word> words, BitSet breaks) {

    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»“";
    private static final char PLAIN = '"';

    static OwnWords of(Wording wording) {
        List<Word> own = new ArrayList<>();
        BitSet breaks = new BitSet();
        for (Region region : wording.regions()) {
            if (!region.kind().citable()) {
                continue;
            }
            BitSet quoted = quoted(wording.text(), region);
            boolean within = false;
            for (Word word : Words.of(wording.text().substring(region.start(), region.end()))) {
                boolean inside = quoted.get(word.start());
                if (inside && !within && !own.isEmpty()) {
                    breaks.set(own.size() - 1);
                }
                if (!inside) {
                    own.add(new Word(word.form(), region.start() + word.start(), region.start() + word.end()));
                }
                within = inside;
            }
            if (!own.isEmpty()) {
                breaks.set(own.size() - 1);
            }
        }
        return new OwnWords(wording.id(), own, breaks);
    }

    /// The code units of a region that lie in quotation marks. A mark that is not closed in its line quotes nothing.
    private static BitSet quoted(String text, Region region) {
        BitSet quoted = new BitSet();
        int open = -1;
        boolean plain = false;
        for (int at = region.start(); at < region.end(); at++) {
            char mark = text.charAt(at);
            if (mark == '\n') {
                open = -1;
            } else if (open >= 0 && (plain ? mark == PLAIN : CLOSING.indexOf(mark) >= 0)) {
                quoted.set(open - region.start(), at - region.start());
                open = -1;
            } else if (open < 0 && (mark == PLAIN || OPENING.indexOf(mark) >= 0)) {
                open = at;
                plain = mark == PLAIN;
            }
        }
        return quoted;
    }

    int size() {
        return words.size();
    }

    String form(int at) {
        return words.get(at).form();
    }

    /// Whether a run of `length` words may begin at `at`.
    boolean unbroken(int at, int length) {
        int last = at + length - 1;
        return last < size() && IntStream.range(at, last).noneMatch(breaks::get);
    }

    Passage passage(int at, int length) {
        return new Passage(text, words.get(at).start(), words.get(at + length - 1).end());
    }
}
