package app.synoptic.domain.wording;

/// What is known of a text that nobody has read yet.
///
/// @param length in UTF-16 code units
public record TextOutline(TextId id, TextKind kind, int length) {

    public static TextOutline of(Wording wording) {
        return new TextOutline(wording.id(), wording.kind(), wording.text().length());
    }
}
