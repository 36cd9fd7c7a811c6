package app.synoptic.compare;

import app.synoptic.compare.collation.Token;
import app.synoptic.compare.collation.Witness;
import java.util.Collections;
import java.util.List;

/// The words of one wording in their compared forms, by passage. Two wordings are the same if they say the same words in
/// the same order, however they are cut into passages. They are compatible if one is contained in the other: each of its
/// passages stands there word for word within one passage, in the same order, without overlap; so one paper cites more
/// of a statement than another. Otherwise they are apart, be it by one word: that words differ is all that is said here,
/// not that they mean something else.
record Quoted(List<List<String>> passages) {

    Quoted {
        passages = passages.stream().map(List::copyOf).toList();
    }

    static Quoted of(Witness witness) {
        return new Quoted(witness.passages().stream().map(words -> words.stream().map(Token::form).toList()).toList());
    }

    Likeness to(Quoted other) {
        if (words().equals(other.words())) {
            return Likeness.SAME;
        }
        return within(other) || other.within(this) ? Likeness.COMPATIBLE : Likeness.APART;
    }

    private List<String> words() {
        return passages.stream().flatMap(List::stream).toList();
    }

    private boolean within(Quoted other) {
        int passage = 0;
        int from = 0;
        for (List<String> sought : passages) {
            int at = -1;
            while (passage < other.passages.size() && at < 0) {
                List<String> rest = other.passages.get(passage).subList(from, other.passages.get(passage).size());
                at = Collections.indexOfSubList(rest, sought);
                if (at < 0) {
                    passage++;
                    from = 0;
                }
            }
            if (at < 0) {
                return false;
            }
            from += at + sought.size();
        }
        return true;
    }
}
