package app.synoptic.store;

import app.synoptic.domain.wording.Wording;

/// A text with the bytes of the file it was decoded from. `file` is not copied: nobody may change it.
@SuppressWarnings("ArrayRecordComponent")
public record TextFile(Wording wording, byte[] file) {}
