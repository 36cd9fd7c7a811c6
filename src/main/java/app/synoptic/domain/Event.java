package app.synoptic.domain;

import app.synoptic.domain.edtf.Edtf;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One happening, however many sources tell it.
///
/// @param label        in the dossier's own words
/// @param date         the best date
/// @param knowable     the earliest moment its content could be public
/// @param note         why the best date is what it is, where that is not plain
/// @param attestations who testifies to it, in the order of the dossier's sources
/// @param silences     an editor's own judgements of silences; the others are computed
public record Event(EventId id, String label, Edtf date, @Nullable Edtf knowable, Kind kind, Status status, Tier tier,
                    List<String> actors, List<String> places, @Nullable String note,
                    List<Attestation> attestations, Map<SourceId, Silence> silences) {

    public Event {
        if (label.isBlank()) {
            throw new IllegalArgumentException("event “%s” needs a label".formatted(id));
        }
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        attestations = List.copyOf(attestations);
        silences = Map.copyOf(silences);
    }
}
