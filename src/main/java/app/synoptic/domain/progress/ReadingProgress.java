package app.synoptic.domain.progress;

import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.TextId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a source has been read, and where she stopped who has begun.
///
/// @param upTo null where nobody said so; there only while it is [ReadingState#BEGUN]
public record ReadingProgress(ReadingState state, @Nullable Bookmark upTo) {

    public static final ReadingProgress UNREAD = new ReadingProgress(ReadingState.UNREAD, null);
    public static final ReadingProgress BEGUN = new ReadingProgress(ReadingState.BEGUN, null);
    public static final ReadingProgress THROUGH = new ReadingProgress(ReadingState.THROUGH, null);

    /// A place in one of the texts of a source.
    ///
    /// @param at in UTF-16 code units from its start, more than none
    public record Bookmark(TextId text, int at) {

        public Bookmark {
            if (at <= 0) {
                throw Reason.NO_BOOKMARK.of(at);
            }
        }
    }

    public ReadingProgress {
        if (upTo != null && state != ReadingState.BEGUN) {
            throw Reason.BOOKMARK_WITHOUT_READING.of();
        }
    }

    /// How far a source was read of which nobody has said so: whoever wrote a digest of it has read it through.
    public static ReadingProgress assumed(boolean digest) {
        return digest ? THROUGH : UNREAD;
    }

    public static ReadingProgress begun(TextId text, int at) {
        return new ReadingProgress(ReadingState.BEGUN, new Bookmark(text, at));
    }

    public Optional<Bookmark> bookmark() {
        return Optional.ofNullable(upTo);
    }
}
