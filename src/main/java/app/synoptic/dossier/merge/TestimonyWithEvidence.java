package app.synoptic.dossier.merge;

import app.synoptic.domain.Evidence;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.TestimonyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A testimony with its evidence.
///
/// @param came what theirs calls it; null where theirs does not have it
record TestimonyWithEvidence<T extends Testimony>(T what, List<Evidence> evidence, @Nullable TestimonyId came) {

    TestimonyWithEvidence {
        evidence = List.copyOf(evidence);
    }

    TestimonyWithEvidence(T what, List<Evidence> evidence) {
        this(what, evidence, null);
    }

    TestimonyWithEvidence<T> cameAs(TestimonyId id) {
        return new TestimonyWithEvidence<>(what, evidence, id);
    }
}
