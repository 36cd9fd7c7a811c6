package app.synoptic.health;

import app.synoptic.store.Examination;

/// Something that is examined by itself.
public interface HealthCheck {

    /// Names it, and its sentences in [HealthWords].
    String name();

    /// Examines it. May take long; any thread will do but the one that draws.
    HealthFinding examine(Examination watched);
}
