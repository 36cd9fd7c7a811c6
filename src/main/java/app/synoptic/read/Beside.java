package app.synoptic.read;

import app.synoptic.domain.wording.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a file from beside it: from the archive it lies in, or the server it came from.
///
/// @param charset the label of the encoding a server gave it; null where none did
public record Beside(List<Metadata.Found> known, @Nullable String charset) {

    public static final Beside NOTHING = new Beside(List.of(), null);

    public Beside {
        known = List.copyOf(known);
    }

    public Beside(List<Metadata.Found> known) {
        this(known, null);
    }
}
