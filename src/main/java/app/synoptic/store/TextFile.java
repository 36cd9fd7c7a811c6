package app.synoptic.store;

import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Wording;

/// A text with the capture it was read from. `file` is not copied: nobody may change it.
///
/// @param file     the bytes of the capture
/// @param name     what its file is called; empty where it has no name
/// @param metadata what it says of its article
@SuppressWarnings("ArrayRecordComponent")
public record TextFile(Wording wording, byte[] file, String name, Metadata metadata) {

    /// One of which no more is known.
    public TextFile(Wording wording, byte[] file) {
        this(wording, file, "", Metadata.NONE);
    }
}
