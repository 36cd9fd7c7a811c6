package app.synoptic.compare;

import app.synoptic.domain.edtf.Bounds;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the attestations of one event stand to each other.
///
/// @param dating    over the dates of the sources that affirm or plan it
/// @param stance    over what the sources do with it: they differ if one affirms or plans, another denies or retracts
/// @param range     from the earliest to the latest moment that any of those dates may mean; null where none is given
/// @param contested whether datings differ, stances differ, or the standing verdict of a question about it is `differ`
public record Agreement(Judgement dating, Judgement stance, @Nullable Bounds range, boolean contested) {

    /// The range as a return type.
    public Optional<Bounds> spread() {
        return Optional.ofNullable(range);
    }
}
