package app.synoptic.domain.refusal;

import app.synoptic.domain.form.ConstantTerm;
import java.util.List;
import java.util.stream.Stream;

/// Why something cannot be done.
public enum Reason {
    NO_EVENT(1), NO_QUESTION(1), NO_SOURCE(1), NO_TESTIMONY(1), NO_TESTIMONY_TO(2), NO_ANSWER(2), NO_EVIDENCE(0),
    EVENT_EXISTS(1), QUESTION_EXISTS(1), EVIDENCE_ALREADY(1), SUPPORT_ALREADY(0),
    MERGED_WITH_ITSELF(0), TAKEN_FROM_ITSELF(1), PHASE_OF_ITSELF(1), PHASE_OF_NONE(2),
    NOT_SILENT_ON_EVENT(0), NOT_SILENT_ON_QUESTION(0), ANOTHER_TYPE(1), TYPE_ANSWERED(0),
    NO_TITLE(0), NO_WINDOW(0), NO_LETTERS(0), NO_LABEL(1), NO_PUBLISHER(1), NO_WORDS(1), NO_GROUNDS(0), NO_CHOICE(0),
    TAG_WITHOUT_LETTERS(1), TAG_TWICE(1), KIND_WITHOUT_LETTERS(1), KIND_TWICE(1), SOURCE_TWICE(1), EVENT_TWICE(1), QUESTION_TWICE(1), TESTIMONY_TWICE(1),
    TOO_LONG(3), HIDDEN_CHARACTER(2), NOTHING_TO_SEE(0),
    NO_NUMBER(0), EMPTY_RANGE(2), DATE_WITHOUT_DATING(1),
    NO_TEXT(1), NO_ORIGINAL(1), NOT_UNIQUE(0), TOO_SHORT(2), DAMAGED_RECOGNITION(0),
    NO_BOOKMARK(1), BOOKMARK_WITHOUT_READING(0), OF_ANOTHER_TEXT(2), LEAVES_TEXT(2), HOLDS_NO_WORD(2), CUTS_WORD(2), IN_FURNITURE(2);

    private final int count;

    Reason(int count) {
        this.count = count;
    }

    /// How many values its sentence names.
    public int count() {
        return count;
    }

    /// What tells it from all others in files of sentences: small letters and hyphens.
    public String key() {
        return ConstantTerm.of(this);
    }

    /// Refuses for this reason. Whole numbers are written as the language has it, everything else as it is.
    ///
    /// @throws AssertionError if it is given more or fewer values than its sentence names
    public Refusal of(Object... named) {
        if (named.length != count) {
            throw new AssertionError("%s names %d values, not %d".formatted(this, count, named.length));
        }
        List<Object> said = Stream.of(named).map(value -> value instanceof Integer ? value : value.toString()).toList();
        return new Refusal(this, said);
    }
}
