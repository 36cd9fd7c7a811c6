package app.synoptic.compare;

import java.util.Set;

/// What one source says, made comparable. Both methods are symmetric.
interface Answer<T extends Answer<T>> {

    Likeness to(T other);

    /// How both may be right, where they are [Likeness#APART].
    Set<Way> ways(T other);
}
