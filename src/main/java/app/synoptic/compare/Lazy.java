package app.synoptic.compare;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is computed when it is first asked for, and kept. Safe for any thread.
public final class Lazy<T> {

    private @Nullable Supplier<T> computing;
    private volatile @Nullable T value;

    public Lazy(Supplier<T> computing) {
        this.computing = computing;
    }

    public T get() {
        T known = value;
        return known == null ? computed() : known;
    }

    private synchronized T computed() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(computing).get();
            value = known;
            computing = null;
        }
        return known;
    }
}
