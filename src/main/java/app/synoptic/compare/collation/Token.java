package app.synoptic.compare.collation;

import app.synoptic.domain.wording.Passage;

/// One word of a witness: its compared form as `text` reads it, and where it stands, in UTF-16 code units.
public record Token(String form, Passage place) {}
