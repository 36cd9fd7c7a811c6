package app.synoptic.ui.actions.authoring;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.edit.Edit;
import app.synoptic.edit.EventEdits.MergeEvents;
import app.synoptic.edit.ProposalEdits.AcceptEvent;
import app.synoptic.edit.ProposalEdits.AcceptQuestion;
import app.synoptic.edit.ProposalEdits.AcceptTestimonies;
import app.synoptic.edit.ProposalEdits.Answered;
import app.synoptic.edit.ProposalEdits.Attested;
import app.synoptic.edit.QuestionEdits.AnswerBy;
import app.synoptic.edit.Slugs;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Happening;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposedDate;
import app.synoptic.propose.Why;
import app.synoptic.propose.event.HappeningStatus;
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
            case Proposal.Reading own -> Optional.of(new AnswerBy(own.question(), reading(own.question(), own.source(), own.value(), own.saidBy(), own), own.ground().passages().getFirst()));
            case Proposal.NewQuestion own -> Optional.of(question(own));
            case Proposal.Duplicate own -> Optional.of(merged(own.event(), own.other()));
        };
    }

    /// The ordinary merging of two events.
    static Edit merged(EventId kept, EventId gone) {
        return new MergeEvents(kept, gone);
    }

    private Edit question(Proposal.NewQuestion own) {
        String words = ProposalWords.title(new Cluster(List.of(own)), open);
        QuestionId id = Slugs.question(words, open.dossier());
        Question question = new Question(id, words, List.of(own.event()), null, ValueType.NUMBER, own.unit(), List.of(), null, Map.of());
        return new AcceptQuestion(question, own.answers().stream().map(answer -> new Answered(reading(id, answer.source(), answer.value(), answer.saidBy(), own), answer.place())).toList());
    }

    private Reading reading(QuestionId question, SourceId source, Value value, @Nullable String saidBy, Proposal proposal) {
        return new Reading(ReadingId.fresh(question, source), source, value, saidBy, null, null, proposed(proposal));
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
        return Event.builder(Slugs.event(happening.label(), open.dossier()), happening.label(), date(cluster).orElseGet(() -> EdtfDate.of(on)), happening.kind())
                .status(happening.standing().status()).actors(happening.actors()).places(happening.places()).tags(happening.tags()).build();
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
            case Proposal.Date _, Proposal.Reading _, Proposal.Duplicate _, Proposal.NewQuestion _ -> Stream.empty();
        };
    }

    /// A new event that a source denies is called by the denial itself (“Nobody is killed”), which the source affirms.
    private Attested attested(EventId event, Proposal proposal, Happening happening) {
        ProposedDate date = happening.date();
        Stance stance = proposal instanceof Proposal.NewEvent && happening.standing() == HappeningStatus.DENIED ? Stance.AFFIRMS : happening.standing().stance();
        return new Attested(new Attestation(AttestationId.fresh(event, proposal.source()), proposal.source(), date == null ? null : date.date(), date == null ? null : date.part(),
                date == null ? null : date.dating(), null, stance, happening.saidBy(), Strength.DIRECT,
                date == null ? null : ReckoningWords.of(date.because()), proposed(proposal)), proposal.ground().passages());
    }

    /// Who proposed it, and who accepts it; null where a person marked the words herself.
    private @Nullable Proposed proposed(Proposal proposal) {
        return proposal.ground().why() instanceof Why.Marked ? null : new Proposed(proposal.ground().by(), ProposalWords.why(proposal.ground().why()), proposal.ground().score(), by, on);
    }
}
