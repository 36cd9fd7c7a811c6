package app.synoptic.propose.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Proposals of different articles that may be one event.
class SameEventTest {

    private static final KnownEvents PROPOSALS = KnownEvents.of(List.of(
            ground("Police detain eleven sailors", "On Tuesday night police detained eleven sailors in the harbour office of Saltmere."),
            ground("Eleven arrested", "Eleven crew members were arrested at Saltmere late on Tuesday, the police said."),
            ground("Crew occupies the harbour office", "Some forty crew members had occupied the harbour office of Saltmere on Tuesday."),
            ground("Mayor appeals to the council", "Mayor Ilse Brandt appealed to the council to end the dispute in Saltmere."),
            ground("Fire destroys a warehouse", "A fire destroyed a fish warehouse in Dunmoor on Tuesday night."),
            ground("Ferries run again", "The Saltmere ferries ran again on Friday.")));

    private final SameEvent same = SameEvent.shipped();

    @Test
    void twoReportsOfOneHappeningAreLikelierOneThanReportsOfTwo() {
        double one = same.likelihood(PROPOSALS, 0, 1);
        assertThat(one).isGreaterThanOrEqualTo(same.threshold());
        for (int other = 2; other < PROPOSALS.size(); other++) {
            assertThat(same.likelihood(PROPOSALS, 0, other)).as("with %d", other).isLessThan(one).isLessThan(same.threshold());
        }
    }

    @Test
    void whichComesFirstMakesNoDifference() {
        for (int a = 0; a < PROPOSALS.size(); a++) {
            for (int b = 0; b < PROPOSALS.size(); b++) {
                assertThat(same.likelihood(PROPOSALS, a, b)).isEqualTo(same.likelihood(PROPOSALS, b, a));
            }
        }
    }

    private static KnownEvent ground(String label, String passage) {
        return new KnownEvent(label, label, null, List.of(passage));
    }
}
