package app.synoptic.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.event.HappeningStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedProposalTest {

    private static final SourceId GAZETTE = new SourceId("gazette");
    private static final TextId COPY = new TextId("a".repeat(64));
    private static final TextId OTHER_COPY = new TextId("b".repeat(64));
    private static final Happening STRIKE = new Happening("Dockers strike", null, HappeningStatus.HAPPENED, new Kind("protest"), List.of(),
            List.of(), null);

    private static Ground ground(TextId text, int start, int end, String... keys) {
        List<ProposalId> ids = List.of(keys).stream().map(key -> ProposalId.of(List.of(key))).toList();
        return new Ground(List.of(new Passage(text, start, end)), ids, "rules 1", new Why.Reports("struck"), 0.5);
    }

    private static Proposal event(Ground ground) {
        return new Proposal.NewEvent(GAZETTE, ground, STRIKE, null);
    }

    @Test
    void theSameGroundIsRefusedInAnotherCopyToo() {
        RefusedProposal refusal = RefusedProposal.of(event(ground(COPY, 10, 60, "dockers struck")), "not an event");
        assertThat(refusal.covers(event(ground(OTHER_COPY, 400, 450, "dockers struck")))).isTrue();
        assertThat(refusal.covers(event(ground(OTHER_COPY, 10, 60, "ships left")))).isFalse();
    }

    @Test
    void aPassageThatANewerRuleLeadsWithStaysRefused() {
        RefusedProposal refusal = RefusedProposal.of(event(ground(COPY, 10, 60, "dockers struck", "strike at the docks")), null);
        assertThat(refusal.covers(event(ground(OTHER_COPY, 300, 340, "strike at the docks")))).isTrue();
    }

    @Test
    void aNewerRuleThatCutsTheEdgesOtherwiseChangesNothing() {
        RefusedProposal refusal = RefusedProposal.of(event(ground(COPY, 10, 60, "old")), null);
        assertThat(refusal.covers(event(ground(COPY, 12, 58, "new")))).isTrue();
        assertThat(refusal.covers(event(ground(COPY, 40, 90, "new")))).isFalse();
        assertThat(refusal.covers(event(ground(COPY, 12, 20, "new")))).isFalse();
    }

    @Test
    void aTestimonyToARefusedEventIsRefusedButNotADateInTheSameWords() {
        Ground ground = ground(COPY, 10, 60, "dockers struck");
        EventId event = new EventId("strike");
        RefusedProposal refusal = RefusedProposal.of(event(ground), null);
        assertThat(refusal.covers(new Proposal.Testimony(GAZETTE, ground, STRIKE, event))).isTrue();
        assertThat(refusal.covers(new Proposal.Duplicate(GAZETTE, ground, event, new EventId("walkout"), GAZETTE, ground.passages()))).isFalse();
    }

    @Test
    void theSameWordsMayBearOutOtherQuestionsThanTheOneRefused() {
        EventId event = new EventId("strike");
        RefusedProposal refusal = RefusedProposal.of(new Proposal.NewQuestion(GAZETTE, ground(COPY, 10, 60, "dockers"), event, "dockers", List.of()), null);
        assertThat(refusal.covers(new Proposal.NewQuestion(GAZETTE, ground(OTHER_COPY, 1, 6, "dockers"), event, "dockers", List.of()))).isTrue();
        assertThat(refusal.covers(new Proposal.NewQuestion(GAZETTE, ground(COPY, 10, 60, "ships"), event, "ships", List.of()))).isFalse();
    }

    @Test
    void aGroundHasWordsAndSomebodyWhoProposes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ground(List.of(), List.of(), "rules 1", new Why.Marked(), 1));
        Ground good = ground(COPY, 1, 2, "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ground(good.passages(), good.keys(), " ", new Why.Marked(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ground(good.passages(), good.keys(), "rules 1", new Why.Marked(), Double.NaN));
    }

    @Test
    void anIdTellsItsPartsApartAndShowsNoneOfThem() {
        assertThat(ProposalId.of(List.of("a", "b"))).isEqualTo(ProposalId.of(List.of("a", "b")))
                .isNotEqualTo(ProposalId.of(List.of("ab"))).isNotEqualTo(ProposalId.of(List.of("b", "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProposalId("p-strike"));
    }

    @Test
    void whatAHappeningBecomes() {
        assertThat(HappeningStatus.PLANNED.status()).isEqualTo(Status.PLANNED);
        assertThat(HappeningStatus.DENIED.status()).isEqualTo(Status.HAPPENED);
        assertThat(HappeningStatus.DENIED.stance()).isEqualTo(Stance.DENIES);
        assertThat(HappeningStatus.DOUBTED.stance()).isEqualTo(Stance.AFFIRMS);
    }
}
