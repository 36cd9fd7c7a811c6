package app.synoptic.propose.sentence;

/// What a word or mark of a sentence is taken for. `NOUN` is whatever is nothing else: nouns and adjectives.
public enum Tag {
    NAME, NOUN, NUMBER, PRONOUN, DETERMINER, POSSESSIVE,
    VERB, AUXILIARY, MODAL, NOT, ADVERB,
    PREPOSITION, TO, CONJUNCTION, THAT, WHO,
    COMMA, COLON, DASH, OPEN, CLOSE, BRACKET, END;

    /// Whether it can stand inside a group of words that names somebody or something.
    public boolean nominal() {
        return this == NAME || this == NOUN || this == NUMBER || this == DETERMINER || this == POSSESSIVE;
    }

    /// Whether it may stand between a subject and its verb.
    public boolean beforeVerb() {
        return this == AUXILIARY || this == MODAL || this == NOT || this == ADVERB;
    }

    /// Whether it is a mark and no word.
    public boolean mark() {
        return compareTo(COMMA) >= 0;
    }
}
