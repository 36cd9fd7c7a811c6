package app.synoptic.propose.link;

/// One word as it is compared: its stem, the sound of a name in Latin letters, or a number in digits.
///
/// @param start where the word begins in its text, in UTF-16 code units
record Term(String key, Sort sort, int start) {

    enum Sort { WORD, NAME, NUMBER }

    boolean name() {
        return sort == Sort.NAME;
    }

    boolean number() {
        return sort == Sort.NUMBER;
    }
}
