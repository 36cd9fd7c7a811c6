package app.synoptic.domain;

import java.util.List;

/// An actor or place that sources spell differently: the spelling the dossier uses, and the others.
public record Name(String name, List<String> variants) {

    public Name {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name needs letters");
        }
        variants = List.copyOf(variants);
    }
}
