package app.synoptic.compare.wording;

import java.util.Locale;

/// A language whose words can be told apart. In any other the words are compared as they stand, with numbers in figures.
enum WordingLanguage {
    ENGLISH(EnglishWords.LEXICON, new EnglishStemmer(), true),
    GERMAN(GermanWords.LEXICON, new GermanStemmer(), false),
    RUSSIAN(RussianWords.LEXICON, new RussianStemmer(), true),
    OTHER(WordingLexicon.EMPTY, Stemmer.NONE, true);

    private final WordingLexicon lexicon;
    private final Stemmer stemmer;
    private final boolean capitalsName;

    WordingLanguage(WordingLexicon lexicon, Stemmer stemmer, boolean capitalsName) {
        this.lexicon = lexicon;
        this.stemmer = stemmer;
        this.capitalsName = capitalsName;
    }

    /// @param tag a BCP 47 tag
    static WordingLanguage of(String tag) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            case "ru" -> RUSSIAN;
            default -> OTHER;
        };
    }

    WordingLexicon lexicon() {
        return lexicon;
    }

    /// What all forms of a word have in common.
    String stem(String word) {
        return stemmer.stem(lexicon.bases().getOrDefault(word, word));
    }

    /// Whether a capital inside a sentence tells a name; in German every noun has one.
    boolean capitalsName() {
        return capitalsName;
    }

    /// The form in which the lexicon holds a word.
    String folded(String form) {
        return this == RUSSIAN ? form.replace('ё', 'е') : form;
    }
}
