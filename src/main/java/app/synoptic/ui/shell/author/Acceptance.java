package app.synoptic.ui.shell.author;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Source;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.edit.Edit;
import app.synoptic.edit.ProposalEdits.AcceptEvent;
import app.synoptic.edit.ProposalEdits.AcceptTestimonies;
import app.synoptic.edit.ProposalEdits.Attested;
import app.synoptic.edit.Slugs;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Happening;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposedDate;
import app.synoptic.propose.Why;
import app.synoptic.propose.event.Standing;
import app.synoptic.ui.controls.proposals.ReckoningWords;
import app.synoptic.ui.inbox.ProposalWords;
import app.synoptic.ui.state.OpenDossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What becomes of a proposal that is accepted. Pure.
///
/// @param by who accepts it; null where nobody is named
/// @param on the day
record Acceptance(OpenDossier open, @Nullable String by, LocalDate on) {

    /// The change that takes a proposal in as it is; empty where something must be said first: a date that no source gives, and none
    /// has appeared on.
    Optional<Edit> edit(Cluster cluster) {
        return switch (cluster.lead()) {
            case Proposal.NewEvent _ -> date(cluster).map(_ -> as(draft(cluster), cluster));
            case Proposal.Testimony own -> Optional.of(to(own.event(), cluster));
            case Proposal.Date own -> dated(own);
            case Proposal.Reading _, Proposal.Duplicate _ -> Optional.empty();
        };
    }

    /// Gives a testimony the date that its source has for it; empty where it has one, or is gone.
    private Optional<Edit> dated(Proposal.Date proposal) {
        ProposedDate date = proposal.date();
        return open.event(proposal.event()).stream().flatMap(event -> event.attestations().stream())
                .filter(one -> one.source().equals(proposal.source()) && one.date() == null).findFirst()
                .map(one -> new Testify(proposal.event(), new Attestation(one.id(), one.source(), date.date(), date.part(), date.dating(), one.zone(), one.stance(), one.saidBy(),
                        one.strength(), one.note() == null ? ReckoningWords.of(date.because()) : one.note(), one.proposed())));
    }

    /// The same as an event of which a person has said what it is.
    Edit as(Event event, Cluster cluster) {
        return new AcceptEvent(event, attested(event.id(), cluster));
    }

    /// The same as what sources testify to an event of the dossier.
    Edit to(EventId event, Cluster cluster) {
        return new AcceptTestimonies(event, attested(event, cluster));
    }

    /// The event that it would be. Its date is the day on which the first source that tells it appeared, or before, where none gives one; and today, as a
    /// filler, where that is not known either.
    Event draft(Cluster cluster) {
        Happening happening = cluster.happening().orElseThrow();
        return new Event(Slugs.event(happening.label(), open.dossier()), happening.label(), date(cluster).orElseGet(() -> EdtfDate.of(on)), null, happening.kind(), happening.standing().status(),
                Tier.SECONDARY, happening.actors(), happening.places(), List.of(), null, null, List.of(), Map.of());
    }

    /// When it was, as far as anybody says; empty where nobody does.
    Optional<Edtf> date(Cluster cluster) {
        return cluster.date().map(ProposedDate::date).or(() -> cluster.sources().stream().map(source -> open.dossier().source(source).map(Source::published).orElse(null))
                .filter(Objects::nonNull).map(Acceptance::before).flatMap(Optional::stream).findFirst());
    }

    private static Optional<Edtf> before(Edtf published) {
        String day = published.toString();
        return day.matches("\\d{4}-\\d{2}-\\d{2}.*") ? Optional.of(Edtf.parse("../" + day.substring(0, 10))) : Optional.empty();
    }

    private List<Attested> attested(EventId event, Cluster cluster) {
        return cluster.members().stream().flatMap(member -> attested(event, member)).toList();
    }

    private Stream<Attested> attested(EventId event, Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewEvent own -> Stream.of(attested(event, own, own.happening()));
            case Proposal.Testimony own -> Stream.of(attested(event, own, own.happening()));
            case Proposal.Date _, Proposal.Reading _, Proposal.Duplicate _ -> Stream.empty();
        };
    }

    /// A new event that a source denies is called by the denial itself (“Nobody is killed”), which the source affirms.
    private Attested attested(EventId event, Proposal proposal, Happening happening) {
        ProposedDate date = happening.date();
        Stance stance = proposal instanceof Proposal.NewEvent && happening.standing() == Standing.DENIED ? Stance.AFFIRMS : happening.standing().stance();
        @Nullable Proposed proposed = proposal.ground().why() instanceof Why.Marked ? null : new Proposed(proposal.ground().by(), ProposalWords.why(proposal.ground().why()), proposal.ground().score(), by, on);
        return new Attested(new Attestation(AttestationId.fresh(event, proposal.source()), proposal.source(), date == null ? null : date.date(), date == null ? null : date.part(),
                date == null ? null : date.dating(), null, stance, happening.saidBy(), Strength.DIRECT,
                date == null ? null : ReckoningWords.of(date.because()), proposed), proposal.ground().passages());
    }
}
