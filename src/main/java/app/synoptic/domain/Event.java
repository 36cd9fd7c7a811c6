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

    /// Begins an event of which the rest is told part by part.
    public static Builder builder(EventId id, String label, Edtf date, Kind kind) {
        return new Builder(id, label, date, kind);
    }

    /// Begins one that is like this.
    public Builder like() {
        return like(id);
    }

    /// Begins another that is like this.
    public Builder like(EventId other) {
        return new Builder(other, this);
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
        return like().told(by, silent).build();
    }

    /// The same as a phase of another event, or of none.
    public Event within(@Nullable EventId whole) {
        return like().partOf(whole).build();
    }

    /// The same with other actors, places and tags.
    public Event naming(List<String> who, List<String> where, List<String> filed) {
        return like().actors(who).places(where).tags(filed).build();
    }

    /// What one source says of it.
    public List<Attestation> attestations(SourceId source) {
        return attestations.stream().filter(own -> own.source().equals(source)).toList();
    }

    /// Puts an event together, part by part. A part that is not given is as in the event it begins with; where it begins with none, there is
    /// nothing of it, and the event is one of secondary rank that happened. For one thread.
    public static final class Builder {

        private final EventId id;
        private String label;
        private Edtf date;
        private @Nullable Edtf knowable;
        private Kind kind;
        private Status status = Status.HAPPENED;
        private Tier tier = Tier.SECONDARY;
        private List<String> actors = List.of();
        private List<String> places = List.of();
        private List<String> tags = List.of();
        private @Nullable EventId partOf;
        private @Nullable String note;
        private List<Attestation> attestations = List.of();
        private Map<SourceId, Silence> silences = Map.of();

        private Builder(EventId id, String label, Edtf date, Kind kind) {
            this.id = id;
            this.label = label;
            this.date = date;
            this.kind = kind;
        }

        private Builder(EventId id, Event like) {
            this(id, like.label(), like.date(), like.kind());
            knowable = like.knowable();
            status = like.status();
            tier = like.tier();
            actors = like.actors();
            places = like.places();
            tags = like.tags();
            partOf = like.partOf();
            note = like.note();
            attestations = like.attestations();
            silences = like.silences();
        }

        public Builder label(String words) {
            label = words;
            return this;
        }

        public Builder date(Edtf best) {
            date = best;
            return this;
        }

        public Builder knowable(@Nullable Edtf earliest) {
            knowable = earliest;
            return this;
        }

        public Builder kind(Kind what) {
            kind = what;
            return this;
        }

        public Builder status(Status whether) {
            status = whether;
            return this;
        }

        public Builder tier(Tier rank) {
            tier = rank;
            return this;
        }

        public Builder actors(List<String> who) {
            actors = who;
            return this;
        }

        public Builder places(List<String> where) {
            places = where;
            return this;
        }

        public Builder tags(List<String> filed) {
            tags = filed;
            return this;
        }

        public Builder partOf(@Nullable EventId whole) {
            partOf = whole;
            return this;
        }

        public Builder note(@Nullable String words) {
            note = words;
            return this;
        }

        /// Who testifies to it, and which silences an editor judged.
        public Builder told(List<Attestation> by, Map<SourceId, Silence> silent) {
            attestations = by;
            silences = silent;
            return this;
        }

        /// The event.
        ///
        /// @throws app.synoptic.domain.refusal.Refusal where it can be none
        public Event build() {
            return new Event(id, label, date, knowable, kind, status, tier, actors, places, tags, partOf, note, attestations, silences);
        }
    }
}
