package app.synoptic.exchange.content;

/// Something that a format has no place for, so that a program that reads it does not know of it.
///
/// @param count how many things it concerns
/// @param field the field of the format in which it survives for a person to read; empty where it is not in the file at all
public record Loss(What what, int count, String field) {

    /// What a format may have no place for.
    public enum What {
        /// Dates that are not plain: marked approximate or uncertain, with open ends, or coarser than the format writes.
        DATE_DOUBT,
        /// Events without any day.
        UNDATED,
        /// That sources give dates of their own.
        OWN_DATES,
        /// That sources contradict each other.
        CONTRADICTIONS,
        /// Why sources say nothing.
        SILENCES,
        /// Questions and what the sources answer.
        QUESTIONS,
        /// Where passages stand.
        PASSAGES,
        /// Fingerprints of passages.
        FINGERPRINTS,
        /// Events.
        EVENTS,
        /// Events and questions to which nobody testifies.
        UNATTESTED,
        /// What is longer than a cell can hold.
        LONG_WORDS,
        /// Tables besides the one a single file holds.
        TABLES
    }

    public Loss {
        if (count < 1) {
            throw new IllegalArgumentException("nothing is lost of %s".formatted(what));
        }
    }
}
