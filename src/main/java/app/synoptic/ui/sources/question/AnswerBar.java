package app.synoptic.ui.sources.question;

import app.synoptic.domain.SourceId;
import org.jspecify.annotations.Nullable;

/// One answer on a common scale, which may be in units, or in milliseconds since 1970.
///
/// @param from     where it begins; null where that is open
/// @param until    where it ends, not below `from`; null where that is open
/// @param blurred  whether its ends are approximate or uncertain
/// @param disputed whether another source contradicts it
/// @param words    the answer
record AnswerBar(SourceId source, String publisher, @Nullable Double from, @Nullable Double until, boolean blurred,
           boolean disputed, String words) {

    AnswerBar {
        if (from == null && until == null) {
            throw new IllegalArgumentException("an answer that is open at both ends has no place on a scale");
        }
        if (from != null && until != null && from > until) {
            throw new IllegalArgumentException("%s does not come before %s".formatted(from, until));
        }
    }
}
