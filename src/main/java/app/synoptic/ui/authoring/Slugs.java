package app.synoptic.ui.authoring;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.EventId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Ids made of what things are called.
final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    /// An id for an event called so that no event of the dossier has.
    static EventId event(String label, Dossier dossier) {
        Set<String> taken = dossier.events().stream().map(event -> event.id().value()).collect(Collectors.toSet());
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        String base = cut.isEmpty() ? "event" : cut;
        String id = base;
        for (int number = 2; taken.contains(id); number++) {
            id = base + "-" + number;
        }
        return new EventId(id);
    }
}
