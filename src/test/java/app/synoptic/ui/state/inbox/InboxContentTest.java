package app.synoptic.ui.state.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Ground;
import app.synoptic.propose.Happening;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalId;
import app.synoptic.propose.Why;
import app.synoptic.propose.event.HappeningStatus;
import app.synoptic.ui.state.inbox.Inbox.Content;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InboxContentTest {

    private static final Cluster ONE = cluster("one");
    private static final Content BOTH = new Content(List.of(ONE, cluster("two")), 0, 0);

    private static Cluster cluster(String name) {
        Ground ground = new Ground(List.of(new Passage(new TextId("c".repeat(64)), 0, 5)), List.of(ProposalId.of(List.of(name))), "rules 1", new Why.Reports(name), 0.8);
        return new Cluster(List.of(new Proposal.NewEvent(new SourceId("post"), ground, new Happening(name, null, HappeningStatus.HAPPENED, new Kind("measure"), List.of(), List.of(), null), null)));
    }

    /// What was found out before a decision comes after it.
    @Test
    void doesNotComeBackBeforeTheDecisionIsKnown() {
        Inbox inbox = new Inbox();
        inbox.show(BOTH);
        inbox.decided(Set.of(ONE.id()));
        inbox.show(BOTH);

        assertThat(inbox.content().clusters()).doesNotContain(ONE);
    }

    @Test
    void comesBackWhereTheDecisionIsTakenBack() {
        Inbox inbox = new Inbox();
        inbox.show(BOTH);
        inbox.decided(Set.of(ONE.id()));
        inbox.show(new Content(List.of(), 1, 0));
        inbox.show(BOTH);

        assertThat(inbox.content().clusters()).contains(ONE);
    }
}
