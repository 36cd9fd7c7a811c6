package app.synoptic.domain;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.Recognition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One published account.
///
/// @param title       the headline, empty where the file carries none
/// @param language    a BCP 47 tag
/// @param url         where it was published, if known
/// @param published   when it appeared; null where nobody can say
/// @param knows       the moment its knowledge stops; what became public later it cannot tell
/// @param derivedFrom the source it was taken from
/// @param note        how `published` and `knows` were decided
/// @param digest      the dossier's own digest of it; null for a source added by importing a file
/// @param recognition what recognises copies of it; null until sealed
/// @param read        how far it was read for the dossier
public record Source(SourceId id, String publisher, String title, List<String> authors, String language,
                     @Nullable String url, @Nullable Edtf published, @Nullable Edtf knows,
                     @Nullable SourceId derivedFrom, @Nullable String note,
                     @Nullable Digest digest, @Nullable Recognition recognition, ReadingProgress read) {

    public Source {
        if (publisher.isBlank()) {
            throw Reason.NO_PUBLISHER.of(id);
        }
        authors = List.copyOf(authors);
    }

    /// One of which nobody has said how far it was read.
    public Source(SourceId id, String publisher, String title, List<String> authors, String language, @Nullable String url,
                  @Nullable Edtf published, @Nullable Edtf knows, @Nullable SourceId derivedFrom, @Nullable String note,
                  @Nullable Digest digest, @Nullable Recognition recognition) {
        this(id, publisher, title, authors, language, url, published, knows, derivedFrom, note, digest, recognition, ReadingProgress.assumed(digest != null));
    }

    public Source takenFrom(@Nullable SourceId origin) {
        return new Source(id, publisher, title, authors, language, url, published, knows, origin, note, digest, recognition, read);
    }

    public Source with(@Nullable Digest ownDigest, @Nullable Recognition ownRecognition) {
        return new Source(id, publisher, title, authors, language, url, published, knows, derivedFrom, note, ownDigest, ownRecognition, read);
    }

    public Source read(ReadingProgress progress) {
        return new Source(id, publisher, title, authors, language, url, published, knows, derivedFrom, note, digest, recognition, progress);
    }
}
