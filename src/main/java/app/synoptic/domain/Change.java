package app.synoptic.domain;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of one thing by an edit.
///
/// @param before as it was; null where it was not there
/// @param after  as it is; null where it is there no more
public record Change<T>(@Nullable T before, @Nullable T after) {

    public Change {
        if (Objects.equals(before, after)) {
            throw new IllegalArgumentException("a change changes something");
        }
    }

    /// What became of it; empty where nothing did.
    public static <T> Optional<Change<T>> of(@Nullable T before, @Nullable T after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(new Change<>(before, after));
    }

    public boolean adds() {
        return before == null;
    }

    public boolean removes() {
        return after == null;
    }

    /// The change that undoes this one.
    public Change<T> inverse() {
        return new Change<>(after, before);
    }
}
