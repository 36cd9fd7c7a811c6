package app.synoptic.propose.link;

/// One word as it is compared: its stem, the sound of a name in Latin letters, or a number in digits.
///
/// @param deed  whether it reports a happening: a verb of doing, or a noun for what is done
/// @param start where the word begins in its text, in UTF-16 code units
record LinkTerm(String key, Sort sort, boolean deed, int start) {

    enum Sort { WORD, NAME, NUMBER }

    boolean name() {
        return sort == Sort.NAME;
    }

    boolean number() {
        return sort == Sort.NUMBER;
    }
}
