package app.synoptic.domain;

import app.synoptic.domain.refusal.Reason;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An actor or place that sources spell differently: the spelling the dossier uses, and the others.
public record Name(String name, List<String> variants) {

    public Name {
        if (name.isBlank()) {
            throw Reason.NO_LETTERS.of();
        }
        variants = List.copyOf(variants);
    }

    /// The one spelling under which a dossier knows an actor or a place, however a source spells it.
    public static final class Spellings {

        private final Map<String, String> spellings = new HashMap<>();

        private Spellings(List<Name> names) {
            names.forEach(name -> name.variants().forEach(variant -> spellings.put(variant, name.name())));
            names.forEach(name -> spellings.putIfAbsent(name.name(), name.name()));
        }

        public static Spellings of(List<Name> names) {
            return new Spellings(names);
        }

        /// The dossier's spelling of a name; the name itself where the dossier knows no other.
        public String of(String name) {
            return spellings.getOrDefault(name, name);
        }

        /// All spellings the dossier says something of, and under which one it knows what they name.
        public Map<String, String> all() {
            return Collections.unmodifiableMap(spellings);
        }
    }
}
