package app.synoptic.store;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.TextId;
import app.synoptic.domain.TextKind;

/// One text held for one source.
public record HeldText(SourceId source, TextId text, TextKind kind) {}
