package app.synoptic.anchor;

import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Word;
import java.util.Collections;
import java.util.List;

/// Refuses passages that cannot be sealed, and says why without their words.
final class PassageCheck {

    private PassageCheck() {}

    static void require(Wording text, List<Word> words, Passage passage) {
        require(passage.text().equals(text.id()), passage, Reason.OF_ANOTHER_TEXT);
        require(passage.end() <= text.text().length(), passage, Reason.LEAVES_TEXT);
        int first = firstEndingAfter(words, passage.start());
        require(first < words.size() && words.get(first).start() < passage.end(), passage, Reason.HOLDS_NO_WORD);
        int last = first;
        while (last + 1 < words.size() && words.get(last + 1).start() < passage.end()) {
            last++;
        }
        require(words.get(first).start() >= passage.start() && words.get(last).end() <= passage.end(), passage, Reason.CUTS_WORD);
        for (Region region : text.regions()) {
            boolean meets = region.start() < words.get(last).end() && words.get(first).start() < region.end();
            require(region.kind().citable() || !meets, passage, Reason.IN_FURNITURE);
        }
    }

    private static int firstEndingAfter(List<Word> words, int offset) {
        int found = Collections.binarySearch(words, new Word("", offset, offset), (a, b) -> Integer.compare(a.end(), b.end()));
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static void require(boolean holds, Passage passage, Reason fault) {
        if (!holds) {
            throw fault.of(String.valueOf(passage.start()), String.valueOf(passage.end()));
        }
    }
}
