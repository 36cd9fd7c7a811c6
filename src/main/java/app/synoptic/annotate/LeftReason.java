package app.synoptic.annotate;

import app.synoptic.annotate.file.ForeignAnnotation.Kind;
import app.synoptic.propose.draft.DraftFault;

/// Why an annotation does not wait in the inbox.
public enum LeftReason {
    /// It is no annotation, or of nothing.
    NOTHING,
    /// It is on a page as a whole.
    PAGE_NOTE,
    /// It is a note that marks no words.
    NOTE,
    /// It answers another annotation.
    REPLY,
    /// It marks a part of a picture, a sound or a film.
    NOT_WORDS,
    /// It answers a question, which only a person can say the value of.
    ANSWER,
    /// Its file does not tell which words it marks.
    UNTOLD,
    /// Its words stand in no text held.
    NOWHERE,
    /// Its words stand in texts of several sources, and it does not say whose they are.
    SEVERAL_SOURCES,
    /// No original is held of its source.
    NO_ORIGINAL,
    /// Its words do not stand word for word in the text held of its source.
    NOT_THERE,
    /// Its words stand in the text several times.
    SEVERAL,
    /// Its words stand in what the page carries besides its article.
    FURNITURE,
    /// The source testifies with these words already.
    TOLD,
    /// A person refused it.
    REFUSED,
    /// It waits in the inbox already.
    WAITING;

    static LeftReason of(Kind kind) {
        return switch (kind) {
            case NOTHING -> NOTHING;
            case PAGE_NOTE -> PAGE_NOTE;
            case NOTE -> NOTE;
            case REPLY -> REPLY;
            case NOT_WORDS -> NOT_WORDS;
            case ANSWER -> ANSWER;
            case NO_TEXT, HIGHLIGHT -> UNTOLD;
        };
    }

    static LeftReason of(DraftFault fault) {
        return switch (fault) {
            case NO_SOURCE, NO_TEXT -> NO_ORIGINAL;
            case NO_WORDS, NO_EVENT, NO_DATE -> UNTOLD;
            case NOT_THERE -> NOT_THERE;
            case SEVERAL -> SEVERAL;
            case FURNITURE -> FURNITURE;
            case READ_THROUGH, TOLD -> TOLD;
            case REFUSED -> REFUSED;
        };
    }
}
