package app.synoptic.domain.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceTest {

    @Test
    void keepsTheOrderThatAListWould() {
        Random random = new Random(8);
        List<Integer> expected = new ArrayList<>();
        Sequence<Integer> sequence = Sequence.of(List.of());
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
        Sequence<Integer> all = Sequence.of(IntStream.range(0, 1000).boxed().toList());
        Sequence<Integer> other = all.without(500).adding(3, -1).exchanging(0, -2);

        assertThat(all).isEqualTo(IntStream.range(0, 1000).boxed().toList());
        assertThat(other).startsWith(-2, 1, 2, -1, 3).hasSize(1000).doesNotContain(500);
    }

    @Test
    void cannotBeChangedInPlace() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> Sequence.of(List.of(1)).add(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Sequence.of(List.of(1)).get(1));
    }
}
