package app.synoptic.anchor;

import java.util.ArrayList;
import java.util.List;

/// Finds where a fingerprint agrees entirely: all words, and what is needed on both sides.
final class PlainPlaces {

    /// A text of one word repeated has no more places than these; they are ambiguous anyway.
    private static final int MOST_PLACES = 256;
    private static final int MOST_LOOKS = 200_000;

    private final TaggedText copy;
    private final FingerprintTagger tagger;

    PlainPlaces(TaggedText copy, FingerprintTagger tagger) {
        this.copy = copy;
        this.tagger = tagger;
    }

    /// Those of the places whose wider context, beyond edges too, is most like.
    List<Integer> likest(Fingerprint sought, List<Integer> places) {
        List<Integer> best = new ArrayList<>();
        int most = -1;
        for (int place : places) {
            int likeness = sought.left().likeness(copy, place, -1) + sought.right().likeness(copy, place + sought.length(), 1);
            if (likeness > most) {
                best.clear();
                most = likeness;
            }
            if (likeness == most) {
                best.add(place);
            }
        }
        return best;
    }

    /// The first words of all places that agree, in reading order.
    List<Integer> of(Fingerprint sought) {
        int offset = rarest(sought);
        char tag = tagAt(sought, offset);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < Math.min(copy.count(tag), MOST_LOOKS) && places.size() < MOST_PLACES; i++) {
            int place = copy.place(tag, i) - offset;
            if (place >= 0 && place + sought.length() <= copy.size() && agrees(sought, place)) {
                places.add(place);
            }
        }
        return places;
    }

    private boolean agrees(Fingerprint sought, int place) {
        for (int i = 0; i < sought.length(); i++) {
            if (copy.tag(place + i) != sought.tag(i)) {
                return false;
            }
        }
        int end = place + sought.length();
        return sought.left().agrees(copy, place, -1) && sought.right().agrees(copy, end, 1)
                && check(copy, tagger, place, end, sought.left(), sought.right()) == sought.check();
    }

    /// The check over the words from `from` to before `to` and those needed on both sides.
    static long check(TaggedText text, FingerprintTagger tagger, int from, int to, ContextSide left, ContextSide right) {
        List<String> forms = new ArrayList<>();
        for (int i = from - left.needed(); i < to + right.needed(); i++) {
            forms.add(text.form(i));
        }
        return tagger.check(forms, left.needed(), left.needed() + to - from);
    }

    /// Which of the words that must agree is the rarest in the copy; the passage's first word is 0.
    private int rarest(Fingerprint sought) {
        int rarest = 0;
        for (int i = -sought.left().needed(); i < sought.length() + sought.right().needed(); i++) {
            if (copy.count(tagAt(sought, i)) < copy.count(tagAt(sought, rarest))) {
                rarest = i;
            }
        }
        return rarest;
    }

    private static char tagAt(Fingerprint sought, int offset) {
        if (offset < 0) {
            return sought.left().tag(-1 - offset);
        }
        return offset < sought.length() ? sought.tag(offset) : sought.right().tag(offset - sought.length());
    }
}
