package app.synoptic.exchange.docx;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A piece of a paragraph.
sealed interface Inline {

    /// How words stand out.
    enum Face { BOLD, ITALIC, CITED, CODE }

    /// @param language the words' where it is not the document's, a BCP 47 tag
    record Words(String words, Set<Face> faces, @Nullable String language) implements Inline {
        public Words {
            faces = Set.copyOf(faces);
        }
    }

    /// Words that lead to a place of the document.
    record Leads(String target, String words, @Nullable String language) implements Inline {}

    /// Words that lead to an address of the web.
    record Web(String address, String words) implements Inline {}

    /// The mark of a footnote.
    record Mark(int footnote) implements Inline {}

    /// A new line.
    record Break() implements Inline {}

    /// What is computed when the document is laid out: `PAGE`, `NUMPAGES`.
    record Field(String instruction, String shown) implements Inline {}

    static Inline of(String words) {
        return new Words(words, Set.of(), null);
    }

    static Inline of(String words, @Nullable String language) {
        return new Words(words, Set.of(), language);
    }

    static Inline bold(String words) {
        return new Words(words, Set.of(Face.BOLD), null);
    }
}
