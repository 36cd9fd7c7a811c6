package app.synoptic.anchor;

/// One passage as its source's key shows it: no word, only tags.
///
/// @param ordinal the number of its first word among the citable words of the original: tells the passages' order
/// @param twin which of the places in the original it is, counted from 0, that agree with all that is needed
/// @param twins how many such places there are: nearly always one
/// @param tags one tag per word
/// @param check 64 bits over the words and those of [ContextSide#needed] on both sides, because two words share a 16-bit tag
///     once in 65,536
record Fingerprint(int ordinal, int twin, int twins, String tags, ContextSide left, ContextSide right, long check) {

    Fingerprint {
        if (ordinal < 0 || twin < 0 || twins <= twin || tags.isEmpty()) {
            throw new IllegalArgumentException("no fingerprint of a passage");
        }
    }

    int length() {
        return tags.length();
    }

    char tag(int word) {
        return tags.charAt(word);
    }

    Fingerprint as(int whichTwin, int ofTwins) {
        return new Fingerprint(ordinal, whichTwin, ofTwins, tags, left, right, check);
    }
}
