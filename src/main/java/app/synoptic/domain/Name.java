package app.synoptic.domain;

import app.synoptic.domain.refusal.Reason;
import java.util.List;

/// An actor or place that sources spell differently: the spelling the dossier uses, and the others.
public record Name(String name, List<String> variants) {

    public Name {
        if (name.isBlank()) {
            throw Reason.NO_LETTERS.of();
        }
        variants = List.copyOf(variants);
    }
}
