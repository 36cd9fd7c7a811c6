package app.synoptic.dossier.merge;

import app.synoptic.domain.Evidence;
import java.util.List;

/// A testimony with its evidence.
record Told<T>(T what, List<Evidence> evidence) {

    Told {
        evidence = List.copyOf(evidence);
    }
}
