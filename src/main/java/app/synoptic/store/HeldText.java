package app.synoptic.store;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;

/// One text held for one source.
public record HeldText(SourceId source, TextId text, TextKind kind) {}
