package app.synoptic.ui.actions.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Event;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.Stance;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.edit.ProposalEdits.AcceptEvent;
import app.synoptic.edit.ProposalEdits.AcceptTestimonies;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Ground;
import app.synoptic.propose.Happening;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalId;
import app.synoptic.propose.ProposedDate;
import app.synoptic.propose.Why;
import app.synoptic.propose.event.HappeningStatus;
import app.synoptic.temporal.because.Because;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    private static final OpenDossier OPEN = Velden.open();
    private static final Acceptance ACCEPTANCE = new Acceptance(OPEN, "A. Lee", LocalDate.of(2026, 11, 30));
    private static final Source SOURCE = OPEN.dossier().sources().getFirst();
    private static final Ground GROUND = new Ground(List.of(new Passage(new TextId("c".repeat(64)), 0, 5)), List.of(ProposalId.of(List.of("x"))), "rules 1", new Why.Reports("killed"), 0.8);
    private static final ProposedDate DAY = new ProposedDate(Edtf.parse("2023-03-13"), null, Dating.EXPLICIT, null, new Because.Stated());

    private static Happening happening(HappeningStatus standing) {
        return new Happening("Nobody is killed", DAY, standing, new Kind("toll"), List.of(), List.of(), null);
    }

    /// The denial itself is what the source affirms.
    @Test
    void affirmsANewEventThatIsADenialAndDeniesAKnownOne() {
        Event known = OPEN.dossier().events().getFirst();
        AcceptEvent fresh = (AcceptEvent) ACCEPTANCE.edit(new Cluster(List.of(new Proposal.NewEvent(SOURCE.id(), GROUND, happening(HappeningStatus.DENIED), null)))).orElseThrow();
        AcceptTestimonies denied = (AcceptTestimonies) ACCEPTANCE.edit(new Cluster(List.of(new Proposal.Testimony(SOURCE.id(), GROUND, happening(HappeningStatus.DENIED), known.id())))).orElseThrow();

        assertThat(fresh.testimonies().getFirst().attestation().stance()).isEqualTo(Stance.AFFIRMS);
        assertThat(denied.testimonies().getFirst().attestation().stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void keepsWhoProposedItAndWhoAcceptedItWhen() {
        AcceptEvent fresh = (AcceptEvent) ACCEPTANCE.edit(new Cluster(List.of(new Proposal.NewEvent(SOURCE.id(), GROUND, happening(HappeningStatus.HAPPENED), null)))).orElseThrow();

        assertThat(fresh.testimonies().getFirst().attestation().proposed()).satisfies(proposed -> assertThat(List.of(proposed.by(), proposed.acceptedBy(), proposed.accepted().toString()))
                .containsExactly("rules 1", "A. Lee", "2026-11-30"));
    }

    @Test
    void givesADateToATestimonyThatHasNoneAndNoOther() {
        for (Event event : OPEN.dossier().events()) {
            for (Attestation one : event.attestations()) {
                Cluster proposed = new Cluster(List.of(new Proposal.Date(one.source(), GROUND, event.id(), DAY)));
                boolean undated = event.attestations().stream().anyMatch(other -> other.source().equals(one.source()) && other.date() == null);
                assertThat(ACCEPTANCE.edit(proposed).isPresent()).isEqualTo(undated);
                ACCEPTANCE.edit(proposed).ifPresent(edit -> assertThat(((Attestation) ((Testify) edit).now()).date()).isEqualTo(DAY.date()));
            }
        }
    }
}
