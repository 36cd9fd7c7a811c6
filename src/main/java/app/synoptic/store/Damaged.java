package app.synoptic.store;

import java.util.List;

/// Something in a library that is not what was written, named as well as what is left of it allows.
///
/// @param names what it is called, as many as its [Part] says
public record Damaged(Part part, List<String> names) {

    public Damaged {
        names = List.copyOf(names);
        if (names.size() != part.count) {
            throw new IllegalArgumentException("%s has %d names, not %d".formatted(part, part.count, names.size()));
        }
    }

    /// A part of a library, with how it is called in English.
    public enum Part {
        DOSSIER(1, "the dossier “%s”"),
        NAME(1, "the name “%s”"),
        KIND(1, "the kind “%s”"),
        SOURCE(1, "the source “%s”"),
        TEXT(2, "the text held for “%s” (%s)"),
        EVENT(1, "the event “%s”"),
        TESTIMONY(2, "what “%s” says of the event “%s”"),
        QUESTION(1, "the question “%s”"),
        ANSWER(2, "what “%s” answers to “%s”"),
        PASSAGE(2, "a passage of “%s” for “%s”"),
        SESSION(1, "the session “%s”"),
        REFUSAL(1, "what was refused of what was proposed for the dossier “%s”"),
        CHANGE(1, "change %s in the history"),
        OTHER(2, "row %2$s of the table %1$s");

        private final int count;
        private final String english;

        Part(int count, String english) {
            this.count = count;
            this.english = english;
        }
    }

    /// What it is, in English.
    @Override
    public String toString() {
        return part.english.formatted(names.toArray());
    }
}
