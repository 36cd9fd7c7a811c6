package app.synoptic.intake;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.store.HeldText;
import java.util.List;
import java.util.Optional;

/// Decides which of a source's texts is shown.
public final class DisplayedText {

    private DisplayedText() {}

    /// The original imported last, or else the digest; empty where nothing is held. `held` is in the order of
    /// [app.synoptic.store.Library#held].
    public static Optional<HeldText> of(List<HeldText> held, SourceId source) {
        List<HeldText> own = held.stream().filter(text -> text.source().equals(source)).toList();
        return own.stream().filter(text -> text.kind() == TextKind.ORIGINAL).reduce((earlier, later) -> later)
                .or(() -> own.stream().filter(text -> text.kind() == TextKind.DIGEST).findFirst());
    }
}
