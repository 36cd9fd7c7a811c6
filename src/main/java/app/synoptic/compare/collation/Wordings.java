package app.synoptic.compare.collation;

import app.synoptic.domain.Reading;
import java.util.Optional;

/// Tells the words in which readings are given, where the originals are held. Whoever holds texts implements it.
@FunctionalInterface
public interface Wordings {

    /// No original is held.
    Wordings NONE = _ -> Optional.empty();

    /// The words of a reading; empty where they cannot be read.
    Optional<Witness> of(Reading reading);
}
