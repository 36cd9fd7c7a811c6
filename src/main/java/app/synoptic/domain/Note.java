package app.synoptic.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a researcher wrote down, in any language and script.
///
/// @param words   her words, with her line breaks
/// @param written the day she wrote them
/// @param event   the event they are about; null where they are about the whole
public record Note(String words, LocalDate written, @Nullable EventId event) {

    public Note {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a note needs words");
        }
    }
}
