package app.synoptic.edit;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.EditableDossier.EditedTestimony;
import app.synoptic.edit.EditableDossier.EditedTopic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Changes of events and of what testifies to them.
public final class EventEdits {

    private EventEdits() {}

    /// A change of one event that is there.
    private interface OfEvent extends Edit {

        EventId event();

        @Override
        default String subject(EditableDossier before) {
            return before.topic(event()).event().label();
        }
    }

    /// Adds an event, without testimonies but the one that a passage gives.
    ///
    /// @param source  whose words tell it; null where nobody's do yet
    /// @param passage those words
    public record NewEvent(Event event, @Nullable SourceId source, @Nullable Passage passage) implements Edit {
        @Override
        public String name() {
            return "command.new-event";
        }

        @Override
        public String subject(EditableDossier before) {
            return event.label();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            if (before.find(event.id()).isPresent()) {
                throw Reason.EVENT_EXISTS.of(event.id());
            }
            List<EditedTestimony> accounts = source == null || passage == null ? List.of()
                    : List.of(cited(event.id(), source, passage, citing));
            return before.with(new EditedTopic(event, accounts));
        }
    }

    /// Adds words to what a source testifies to an event: to its first testimony, or to one that is new.
    public record Attest(EventId event, SourceId source, Passage passage) implements OfEvent {
        @Override
        public String name() {
            return "command.attest";
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic told = before.topic(event);
            Optional<EditedTestimony> first = told.accounts().stream().filter(account -> account.testimony().source().equals(source)).findFirst();
            if (first.isEmpty()) {
                return before.with(told.with(cited(event, source, passage, citing)));
            }
            EditedTestimony account = first.get();
            if (EvidenceList.lie(account.pieces(), passage)) {
                throw Reason.EVIDENCE_ALREADY.of(told.event().label());
            }
            return before.with(told.replacing(account, account.on(EvidenceList.with(account.pieces(), citing.cite(account.testimony().id(), source, passage)))));
        }
    }

    /// Describes an event otherwise; its testimonies stay.
    public record Describe(Event now) implements Edit {
        @Override
        public String name() {
            return "command.describe-event";
        }

        @Override
        public String subject(EditableDossier before) {
            return now.label();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            return before.with(before.topic(now.id()).as(now));
        }
    }

    /// Takes an event away, with what testifies to it. Its phases become phases of what it was a phase of.
    public record RemoveEvent(EventId event) implements OfEvent {
        @Override
        public String name() {
            return "command.remove-event";
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            before.topic(event);
            return PhaseReparenting.without(redirected(before, event, null), event).without(event);
        }
    }

    /// Makes a source's testimony one to another event.
    public record MoveAttestation(EventId from, AttestationId attestation, EventId to) implements Edit {
        @Override
        public String name() {
            return "command.move-testimony";
        }

        @Override
        public String subject(EditableDossier before) {
            return before.topic(to).event().label();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic here = before.topic(from);
            EditedTopic there = before.topic(to);
            EditedTestimony moved = here.known(attestation);
            return before.with(here.without(moved)).with(there.with(moved));
        }
    }

    /// Makes two events one. It keeps what it says of itself; actors, places, notes and testimonies of the other come to
    /// it, questions about the other are about it, and phases of the other are its phases.
    public record MergeEvents(EventId kept, EventId gone) implements Edit {
        @Override
        public String name() {
            return "command.merge-events";
        }

        @Override
        public String subject(EditableDossier before) {
            return before.topic(gone).event().label();
        }

        @Override
        public Map<EventId, EventId> merged() {
            return Map.of(gone, kept);
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            if (kept.equals(gone)) {
                throw Reason.MERGED_WITH_ITSELF.of();
            }
            EditedTopic into = before.topic(kept);
            EditedTopic from = before.topic(gone);
            Event event = into.event();
            Event other = from.event();
            String note = Stream.of(event.note(), other.label(), other.note()).filter(words -> words != null && !words.isBlank())
                    .collect(Collectors.joining("\n"));
            Event both = event.like(kept).actors(union(event.actors(), other.actors())).places(union(event.places(), other.places()))
                    .tags(union(event.tags(), other.tags())).note(note).build();
            EditableDossier next = PhaseReparenting.into(redirected(before, gone, kept), gone, kept).without(gone);
            return next.with(new EditedTopic(both.within(next.topic(kept).event().partOf()),
                    Stream.concat(into.accounts().stream(), from.accounts().stream()).toList()));
        }

        private static List<String> union(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).distinct().toList();
        }
    }

    /// Makes some of an event's testimonies an event of their own.
    public record SplitEvent(EventId from, List<AttestationId> attestations, Event into) implements Edit {
        public SplitEvent {
            attestations = List.copyOf(attestations);
        }

        @Override
        public String name() {
            return "command.split-event";
        }

        @Override
        public String subject(EditableDossier before) {
            return before.topic(from).event().label();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditableDossier next = new NewEvent(into, null, null).of(before, citing);
            for (AttestationId attestation : attestations) {
                next = new MoveAttestation(from, attestation, into.id()).of(next, citing);
            }
            return next;
        }
    }

    /// Makes exactly these events the phases of another.
    public record SetPhases(EventId event, List<EventId> phases) implements OfEvent {
        public SetPhases {
            phases = List.copyOf(phases);
        }

        @Override
        public String name() {
            return "command.set-phases";
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            before.topic(event);
            phases.forEach(before::topic);
            Set<EventId> others = before.phases(event);
            List<EventId> coming = phases.stream().filter(phase -> !others.contains(phase)).toList();
            phases.forEach(others::remove);
            return before.each(coming, told -> told.as(told.event().within(event))).each(others, told -> told.as(told.event().within(null)));
        }
    }

    /// A testimony of which nothing is known yet but its words.
    private static EditedTestimony cited(EventId event, SourceId source, Passage passage, EvidenceFactory citing) {
        Attestation bare = new Attestation(AttestationId.fresh(event, source), source, null, null, null, null, Stance.AFFIRMS, null,
                Strength.DIRECT, null);
        return new EditedTestimony(bare, List.of(citing.cite(bare.id(), source, passage)));
    }

    /// Questions about an event that goes are about another, or about the rest.
    private static EditableDossier redirected(EditableDossier before, EventId gone, @Nullable EventId instead) {
        return before.each(before.asking(gone), asked -> asked.as(asked.question().about(asked.question().events()
                .stream().map(event -> event.equals(gone) ? Optional.ofNullable(instead) : Optional.of(event)).flatMap(Optional::stream)
                .distinct().toList())));
    }
}
