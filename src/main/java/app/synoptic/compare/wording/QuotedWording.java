package app.synoptic.compare.wording;

import app.synoptic.compare.collation.Token;
import java.util.List;
import java.util.stream.Stream;

/// What one wording says, word by word and by what each word is, so that it can be set against another.
///
/// Two wordings **say the same** if, without the little words that only hold others together, they have the same words
/// as often, in whatever order and inflected in whatever way: content by its stem, names in any spelling the dossier
/// knows, numbers by their value, negations, modalities and qualifiers by what they do.
///
/// @param clauses the terms in the order of the text
public record QuotedWording(List<List<WordingTerm>> clauses) {

    public QuotedWording {
        clauses = clauses.stream().map(List::copyOf).toList();
    }

    /// @param passages the words of the wording, by passage
    /// @param language a BCP 47 tag
    public static QuotedWording of(List<List<Token>> passages, String language, KnownNames known) {
        WordingLanguage read = WordingLanguage.of(language);
        return new QuotedWording(passages.stream().flatMap(passage -> TermReader.read(passage, read, known).stream()).toList());
    }

    Stream<WordingTerm> terms() {
        return clauses.stream().flatMap(List::stream);
    }
}
