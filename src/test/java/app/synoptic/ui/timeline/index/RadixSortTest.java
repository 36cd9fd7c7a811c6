package app.synoptic.ui.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RadixSortTest {

    private static int[] expected(long[] keys, int[] order) {
        return IntStream.of(order).boxed().sorted(Comparator.comparingLong(index -> keys[index])).mapToInt(Integer::intValue).toArray();
    }

    @Property(tries = 200)
    void isThatOfTheKeysWhateverTheirSize(@ForAll @Size(max = 300) long[] keys) {
        assertThat(RadixSort.by(keys, RadixSort.natural(keys.length))).isEqualTo(expected(keys, RadixSort.natural(keys.length)));
    }

    @Property(tries = 200)
    void equalKeysStayAsTheyWere(@ForAll @Size(max = 300) long @LongRange(min = -3, max = 3) [] keys) {
        int[] backwards = IntStream.range(0, keys.length).map(i -> keys.length - 1 - i).toArray();
        assertThat(RadixSort.by(keys, backwards.clone())).isEqualTo(expected(keys, backwards));
    }

    @Test
    void manyAreSortedAsFewAre() {
        Random random = new Random(3);
        long[] keys = random.longs(10_000).map(key -> key >> random.nextInt(Long.SIZE)).toArray();
        assertThat(RadixSort.by(keys, RadixSort.natural(keys.length))).isEqualTo(expected(keys, RadixSort.natural(keys.length)));
        int[] numbers = random.ints(10_000, -40, 40).toArray();
        assertThat(RadixSort.by(numbers, numbers.length)).isEqualTo(expected(IntStream.of(numbers).asLongStream().toArray(), RadixSort.natural(numbers.length)));
    }

    @Test
    void whereEachStandsIsTheWayBack() {
        assertThat(RadixSort.inverse(new int[] {2, 0, 3, 1})).containsExactly(1, 3, 0, 2);
    }

    @Test
    void columnsFollowIt() {
        int[] order = {2, 0, 1};
        assertThat(RadixSort.of(new long[] {7, 8, 9}, order)).containsExactly(9, 7, 8);
        assertThat(RadixSort.of(new int[] {7, 8, 9}, order)).containsExactly(9, 7, 8);
        assertThat(RadixSort.of(new byte[] {7, 8, 9}, order)).containsExactly((byte) 9, (byte) 7, (byte) 8);
    }
}
