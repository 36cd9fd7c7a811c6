package app.synoptic.temporal;

import app.synoptic.domain.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/// What is known of a text before it is read.
///
/// @param published the day or moment it was published; null where it is not known, as of a history
/// @param language  a BCP 47 tag; null where it is to be told from the text's script
public record Setting(@Nullable Edtf published, @Nullable String language) {

    /// Nothing is known.
    public static Setting unknown() {
        return new Setting(null, null);
    }
}
