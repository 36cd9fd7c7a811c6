package app.synoptic.compare.wording;

/// Takes the endings off a word, so that its inflected forms are one. What is left need not be a word.
@FunctionalInterface
interface Stemmer {

    /// Leaves words as they are.
    Stemmer NONE = word -> word;

    /// @param word in its compared form
    String stem(String word);
}
