package app.synoptic.store;

import app.synoptic.domain.wording.CaptureOrigin;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Wording;

/// A text with the capture it was read from. `file` is not copied: nobody may change it.
///
/// @param file     the bytes of the capture
/// @param name     what its file is called; empty where it has no name
/// @param metadata what it says of its article
/// @param origin   where it came from
@SuppressWarnings("ArrayRecordComponent")
public record TextFile(Wording wording, byte[] file, String name, Metadata metadata, CaptureOrigin origin) {

    /// One of which nobody knows where it came from.
    public TextFile(Wording wording, byte[] file, String name, Metadata metadata) {
        this(wording, file, name, metadata, CaptureOrigin.UNKNOWN);
    }

    /// One of which no more is known.
    public TextFile(Wording wording, byte[] file) {
        this(wording, file, "", Metadata.NONE);
    }

    /// The same that came from there.
    public TextFile from(CaptureOrigin place) {
        return new TextFile(wording, file, name, metadata, place);
    }
}
