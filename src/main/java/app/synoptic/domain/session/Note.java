package app.synoptic.domain.session;

import java.time.LocalDate;

/// What a researcher wrote down about one subject, in any language and script. Paragraphs are parted by line breaks.
///
/// @param words   her words as she typed them
/// @param written the day she last wrote
public record Note(Subject about, String words, LocalDate written) {

    public Note {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a note needs words");
        }
    }
}
