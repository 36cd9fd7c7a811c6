package app.synoptic.ui.controls.pulses;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        List<Integer> counts = counted(() -> {
            queue.replace(List.of(work("a"), work("b"), work("c"), work("d")));
            assertThat(done).containsExactly("a");
        });
        assertThat(done).containsExactly("a", "b", "c", "d");
        assertThat(steps(counts)).allMatch(step -> step <= 1);
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

    @Test
    void briefWorksShareAPulseWhichOthersDoNot() {
        List<Integer> counts = counted(() -> {
            for (int i = 0; i < 50; i++) {
                queue.addBrief(work("brief"));
            }
            queue.add(work("long"));
            queue.add(work("long"));
        });
        assertThat(done).hasSize(52);
        assertThat(steps(counts).filter(step -> step > 0).count()).isLessThan(40);
        int before = counts.indexOf(52) - 1;
        assertThat(counts.get(before)).isEqualTo(51);
        assertThat(counts.get(before - 1)).isEqualTo(50);
    }

    @Test
    void whatABriefWorkAsksForWaitsForTheNextPulse() {
        List<Integer> counts = counted(() -> queue.addBrief(() -> {
            done.add("a");
            queue.addBrief(work("b"));
        }));
        assertThat(done).containsExactly("a", "b");
        assertThat(counts).contains(1);
    }

    /// How much was done at each pulse, until all is.
    private List<Integer> counted(Runnable asking) {
        List<Integer> counts = new ArrayList<>();
        AnimationTimer counting = new AnimationTimer() {
            @Override
            public void handle(long now) {
                counts.add(done.size());
            }
        };
        counting.start();
        asking.run();
        Waiting.until(PulseQueue::idle);
        Waiting.until(() -> counts.getLast() == done.size());
        counting.stop();
        return counts;
    }

    private static IntStream steps(List<Integer> counts) {
        return IntStream.range(1, counts.size()).map(i -> counts.get(i) - counts.get(i - 1));
    }
}
