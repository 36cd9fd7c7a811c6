package app.synoptic.edit;

import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An editor's own judgements of silences.
final class SilenceOverrides {

    private SilenceOverrides() {}

    /// The same with another judgement of one source; with none of it where null.
    static Map<SourceId, Silence> of(Map<SourceId, Silence> silences, SourceId source, @Nullable Silence judgement) {
        Map<SourceId, Silence> next = new HashMap<>(silences);
        if (judgement == null) {
            next.remove(source);
        } else {
            next.put(source, judgement);
        }
        return next;
    }
}
