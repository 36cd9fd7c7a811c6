package app.synoptic.domain;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.refusal.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One happening, however many sources tell it.
///
/// @param label        in the dossier's own words
/// @param date         the best date
/// @param knowable     the earliest moment its content could be public
/// @param tags         words it is filed under, each once
/// @param partOf       the event it is a phase of
/// @param note         why the best date is what it is, where that is not plain
/// @param attestations who testifies to it
/// @param silences     an editor's own judgements of silences; the others are computed
public record Event(EventId id, String label, Edtf date, @Nullable Edtf knowable, Kind kind, Status status, Tier tier,
                    List<String> actors, List<String> places, List<String> tags, @Nullable EventId partOf, @Nullable String note,
                    List<Attestation> attestations, Map<SourceId, Silence> silences) implements Topic {

    public Event {
        if (label.isBlank()) {
            throw Reason.NO_LABEL.of(id);
        }
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        tags = List.copyOf(tags);
        if (tags.stream().anyMatch(String::isBlank)) {
            throw Reason.TAG_WITHOUT_LETTERS.of(id);
        }
        if (Set.copyOf(tags).size() < tags.size()) {
            throw Reason.TAG_TWICE.of(id);
        }
        attestations = List.copyOf(attestations);
        silences = Map.copyOf(silences);
    }

    /// One without tags that is a phase of no other.
    public Event(EventId id, String label, Edtf date, @Nullable Edtf knowable, Kind kind, Status status, Tier tier,
                 List<String> actors, List<String> places, @Nullable String note,
                 List<Attestation> attestations, Map<SourceId, Silence> silences) {
        this(id, label, date, knowable, kind, status, tier, actors, places, List.of(), null, note, attestations, silences);
    }

    @Override
    public String title() {
        return label;
    }

    @Override
    public List<Attestation> testimonies() {
        return attestations;
    }

    /// The same, told by others.
    public Event told(List<Attestation> by, Map<SourceId, Silence> silent) {
        return new Event(id, label, date, knowable, kind, status, tier, actors, places, tags, partOf, note, by, silent);
    }

    /// The same as a phase of another event, or of none.
    public Event within(@Nullable EventId whole) {
        return new Event(id, label, date, knowable, kind, status, tier, actors, places, tags, whole, note, attestations, silences);
    }

    /// The same with other actors, places and tags.
    public Event naming(List<String> who, List<String> where, List<String> filed) {
        return new Event(id, label, date, knowable, kind, status, tier, who, where, filed, partOf, note, attestations, silences);
    }

    /// What one source says of it.
    public List<Attestation> attestations(SourceId source) {
        return attestations.stream().filter(own -> own.source().equals(source)).toList();
    }
}
