package app.synoptic.compare;

import app.synoptic.domain.Dossier;
import java.util.HashMap;
import java.util.Map;

/// The one spelling under which a dossier knows an actor or a place, however a source spells it.
public final class Spellings {

    private final Map<String, String> spellings = new HashMap<>();

    private Spellings(Dossier dossier) {
        dossier.names().forEach(name -> name.variants().forEach(variant -> spellings.put(variant, name.name())));
    }

    public static Spellings of(Dossier dossier) {
        return new Spellings(dossier);
    }

    /// The dossier's spelling of a name; the name itself where the dossier knows no other.
    public String of(String name) {
        return spellings.getOrDefault(name, name);
    }
}
