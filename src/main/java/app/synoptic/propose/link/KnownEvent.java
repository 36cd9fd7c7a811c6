package app.synoptic.propose.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event as far as its words are known: what we call it, when it was, and what other sources, or our digests of them,
/// say of it.
///
/// @param id       tells it from the others; never read
/// @param date     EDTF, or null
/// @param passages in any language; may be empty, then the label alone is asked for
public record KnownEvent(String id, String label, @Nullable String date, List<String> passages) {

    public KnownEvent {
        passages = List.copyOf(passages);
    }
}
