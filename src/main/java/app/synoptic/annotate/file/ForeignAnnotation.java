package app.synoptic.annotate.file;

import app.synoptic.domain.wording.TextQuoteSelector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An annotation as another program tells it. Nothing of it is believed yet.
///
/// @param place   where it stands in its file: `annotation` or `quotation`, and its number from 1
/// @param target  what it marks
/// @param quote   the words it marks; null where it is on a page as a whole
/// @param comment what its maker wrote; empty where nothing
/// @param subject what it is filed under as a whole, as the name of a code; null where there is none
/// @param event   the id or name of the event it is of, as far as the file says so; null where it does not
/// @param tags    words it is filed under besides
/// @param by      who made it; null where that is not told
/// @param kind    what it is
public record ForeignAnnotation(String place, Target target, @Nullable TextQuoteSelector quote, String comment, @Nullable String subject, @Nullable String event,
                                List<String> tags, @Nullable String by, Kind kind) {

    /// What an annotation may be.
    public enum Kind {
        /// Words are marked.
        HIGHLIGHT,
        /// It is no annotation, or of nothing.
        NOTHING,
        /// A page as a whole is annotated.
        PAGE_NOTE,
        /// A note lies beside the words and marks none.
        NOTE,
        /// It answers another annotation.
        REPLY,
        /// A picture, a sound, a film or a part of a page is marked, not words.
        NOT_WORDS,
        /// It is of a question, which only a person can answer.
        ANSWER,
        /// Words are marked at places that its text does not have, or in a text that is not there.
        NO_TEXT
    }

    /// What says whose words are marked; each null where the file does not tell it.
    ///
    /// @param address of the page
    /// @param title   of the page or the file
    /// @param source  the id of a source
    /// @param text    the SHA-256 of a text
    public record Target(@Nullable String address, @Nullable String title, @Nullable String source, @Nullable String text) {}

    public ForeignAnnotation {
        tags = List.copyOf(tags);
        if (kind == Kind.HIGHLIGHT && quote == null) {
            throw new IllegalArgumentException("a highlight marks words");
        }
    }
}
