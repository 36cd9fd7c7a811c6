package app.synoptic.domain;

import app.synoptic.domain.refusal.Reason;
import org.jspecify.annotations.Nullable;

/// How a dossier shows one of its kinds of event.
///
/// @param label  what it is called; null where its id serves
/// @param colour null where it has none of its own
public record OwnKind(Kind id, @Nullable String label, @Nullable Hue colour) {

    public OwnKind {
        if (label != null && label.isBlank()) {
            throw Reason.KIND_WITHOUT_LETTERS.of(id);
        }
    }
}
