package app.synoptic.domain.wording;

/// What is known of a text that nobody has read yet.
///
/// @param reader name and version of what made it of its file
/// @param length in UTF-16 code units
/// @param state  tells what people have said of its stretches from what they said before or will say; 0 where nobody said anything
public record TextOutline(TextId id, TextKind kind, String reader, int length, long state) {

    public static TextOutline of(Wording wording) {
        return new TextOutline(wording.id(), wording.kind(), wording.reader(), wording.text().length(), 0);
    }
}
