package app.synoptic.ui.controls.pulses;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;

@InWindow
class PulseQueueTest {

    private final PulseQueue queue = new PulseQueue();
    private final List<String> done = new ArrayList<>();

    private Runnable work(String name) {
        return () -> done.add(name);
    }

    @Test
    void theFirstIsDoneAtOnceAndOneMoreInEachPulse() {
        List<Integer> counts = new ArrayList<>();
        AnimationTimer counting = new AnimationTimer() {
            @Override
            public void handle(long now) {
                counts.add(done.size());
            }
        };
        counting.start();
        queue.replace(List.of(work("a"), work("b"), work("c"), work("d")));
        assertThat(done).containsExactly("a");
        Waiting.until(PulseQueue::idle);
        counting.stop();
        assertThat(done).containsExactly("a", "b", "c", "d");
        for (int i = 1; i < counts.size(); i++) {
            assertThat(counts.get(i) - counts.get(i - 1)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void whatIsAskedForLaterReplacesWhatIsLeftOfTheSameAskerOnly(WindowRobot robot) {
        PulseQueue other = new PulseQueue();
        queue.replace(List.of(work("a"), work("never"), work("never")));
        other.add(work("other"));
        queue.only(work("b"));
        assertThat(PulseQueue.idle()).isFalse();
        Waiting.until(PulseQueue::idle);
        assertThat(done).containsExactlyInAnyOrder("a", "other", "b");
    }
}
