package app.synoptic.domain.provenance;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.TestimonyId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Of a dossier: how words that were proposed came to testimonies that were there before. Immutable; few testimonies have such.
public final class AddedWords {

    public static final AddedWords NONE = new AddedWords(HashTreePMap.empty());

    private final PMap<TestimonyId, List<Proposed>> came;

    private AddedWords(PMap<TestimonyId, List<Proposed>> came) {
        this.came = came;
    }

    /// Of these testimonies, each with what was proposed for it.
    public static AddedWords of(Map<TestimonyId, List<Proposed>> came) {
        return came.isEmpty() ? NONE : new AddedWords(HashTreePMap.from(came));
    }

    /// Those of a catalogue.
    public static AddedWords of(Catalogue catalogue) {
        Map<TestimonyId, List<Proposed>> came = new HashMap<>();
        catalogue.evidence().forEach((testimony, pieces) -> {
            List<Proposed> own = of(pieces.stream());
            if (!own.isEmpty()) {
                came.put(testimony, own);
            }
        });
        return of(came);
    }

    private static List<Proposed> of(Stream<Evidence> pieces) {
        return pieces.map(Evidence::proposed).filter(Objects::nonNull).distinct().toList();
    }

    /// How words came to a testimony, each way once, in the order of its evidence; mostly none.
    public List<Proposed> of(TestimonyId testimony) {
        return came.getOrDefault(testimony, List.of());
    }

    /// The same after a change. Takes time with what it touches.
    public AddedWords after(Delta delta) {
        PMap<TestimonyId, List<Proposed>> next = came;
        for (var change : delta.evidence().entrySet()) {
            List<FoundEvidence> now = change.getValue().after();
            List<Proposed> proposed = now == null ? List.of() : of(now.stream().map(FoundEvidence::evidence));
            next = proposed.isEmpty() ? next.minus(change.getKey()) : next.plus(change.getKey(), proposed);
        }
        return next == came ? this : new AddedWords(next);
    }
}
