package app.synoptic.domain.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersistentListTest {

    @Test
    void keepsTheOrderThatAListWould() {
        Random random = new Random(8);
        List<Integer> expected = new ArrayList<>();
        PersistentList<Integer> sequence = PersistentList.of(List.of());
        for (int step = 0; step < 4000; step++) {
            int at = random.nextInt(expected.size() + 1);
            if (at == expected.size() || random.nextInt(5) > 1) {
                expected.add(at, step);
                sequence = sequence.adding(at, step);
            } else if (random.nextBoolean()) {
                expected.remove(at);
                sequence = sequence.without(at);
            } else {
                expected.set(at, step);
                sequence = sequence.exchanging(at, step);
            }
            if (step % 97 == 0) {
                assertThat(sequence).as("step %d", step).isEqualTo(expected);
            }
        }
        List<Integer> told = new ArrayList<>();
        sequence.forEach(told::add);
        assertThat(told).isEqualTo(expected);
        assertThat(sequence.stream().toList()).isEqualTo(expected);
        assertThat(sequence.subList(40, 400)).isEqualTo(expected.subList(40, 400));
        assertThat(sequence.get(expected.size() - 1)).isEqualTo(expected.getLast());
    }

    @Test
    void leavesTheOneBeforeAsItWas() {
        PersistentList<Integer> all = PersistentList.of(IntStream.range(0, 1000).boxed().toList());
        PersistentList<Integer> other = all.without(500).adding(3, -1).exchanging(0, -2);

        assertThat(all).isEqualTo(IntStream.range(0, 1000).boxed().toList());
        assertThat(other).startsWith(-2, 1, 2, -1, 3).hasSize(1000).doesNotContain(500);
    }

    /// A thing that counts how often one is asked whether it is another.
    private record Asked(int number, AtomicInteger count) {

        @Override
        public boolean equals(Object other) {
            count.incrementAndGet();
            return other instanceof Asked that && that.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    @Test
    void looksOnlyAtWhatTwoDoNotShareToTellThemApart() {
        AtomicInteger count = new AtomicInteger();
        PersistentList<Asked> all = PersistentList.of(IntStream.range(0, 10_000).mapToObj(i -> new Asked(i, count)).toList());
        PersistentList<Asked> same = all.exchanging(9_000, new Asked(9_000, count));
        PersistentList<Asked> other = all.exchanging(9_000, new Asked(-1, count));

        assertThat(all.equals(same)).isTrue();
        assertThat(all.equals(other)).isFalse();
        assertThat(count.get()).isLessThan(300);
    }

    @Test
    void equalsAListWhereverItsStretchesBegin() {
        PersistentList<Integer> all = PersistentList.of(IntStream.range(0, 1000).boxed().toList());
        PersistentList<Integer> moved = all.without(10).adding(700, -1);

        assertThat(moved.equals(all)).isFalse();
        assertThat(all.without(10).adding(10, 10).equals(all)).isTrue();
        assertThat(all.without(0).adding(999, 0).equals(all)).isFalse();
        assertThat(all.without(0).adding(999, 0)).isEqualTo(new ArrayList<>(all.without(0).adding(999, 0)));
    }

    @Test
    void tellsWhatStandsInStretchesThatAnotherDoesNotShare() {
        PersistentList<Integer> all = PersistentList.of(IntStream.range(0, 10_000).boxed().toList());
        PersistentList<Integer> other = all.without(500).adding(9_000, -1);

        assertThat(all.besides(other)).contains(500).hasSizeLessThan(300);
        assertThat(other.besides(all)).contains(-1).doesNotContain(500).hasSizeLessThan(300);
        assertThat(all.besides(all)).isEmpty();
    }

    @Test
    void cannotBeChangedInPlace() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> PersistentList.of(List.of(1)).add(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> PersistentList.of(List.of(1)).get(1));
    }
}
