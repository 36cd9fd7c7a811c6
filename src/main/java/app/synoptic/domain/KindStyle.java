package app.synoptic.domain;

import app.synoptic.domain.refusal.Reason;
import org.jspecify.annotations.Nullable;

/// How a dossier shows one of its kinds of event.
///
/// @param label  what it is called; null where its id serves
/// @param colour null where it has none of its own
public record KindStyle(Kind id, @Nullable String label, @Nullable Hue colour) {

    public KindStyle {
        if (label != null && label.isBlank()) {
            throw Reason.KIND_WITHOUT_LETTERS.of(id);
        }
    }

    /// A colour by name. What it looks like depends on the theme; it is legible in all of them.
    public enum Hue { SLATE, BLUE, TEAL, GREEN, OLIVE, BROWN, RUST, VIOLET }
}
