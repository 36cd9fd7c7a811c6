package app.synoptic.domain.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashTrieTest {

    /// A key of which many have one hash, and more the same lower part of it.
    private record Key(int number) {
        @Override
        public int hashCode() {
            return (number % 7) * 0x2000_0001 + number % 3;
        }
    }

    @Test
    void keepsWhatAMapWould() {
        Random random = new Random(5);
        Map<Key, Integer> expected = new HashMap<>();
        HashTrie<Key, Integer> trie = HashTrie.empty();
        for (int step = 0; step < 5000; step++) {
            Key key = new Key(random.nextInt(200));
            if (random.nextInt(3) == 0) {
                expected.remove(key);
                trie = trie.minus(key);
            } else {
                expected.put(key, step);
                trie = trie.plus(key, step);
            }
            Key asked = new Key(random.nextInt(220));
            assertThat(trie.get(asked)).as("step %d", step).isEqualTo(expected.get(asked));
        }
        for (int number = 0; number < 220; number++) {
            assertThat(trie.get(new Key(number))).isEqualTo(expected.get(new Key(number)));
        }
    }

    @Test
    void leavesTheOneBeforeAsItWas() {
        HashTrie<String, Integer> one = HashTrie.<String, Integer>empty().plus("pier", 1);
        HashTrie<String, Integer> other = one.plus("pier", 2).plus("quay", 3).minus("pier");

        assertThat(one.get("pier")).isEqualTo(1);
        assertThat(one.get("quay")).isNull();
        assertThat(other.get("pier")).isNull();
        assertThat(other.get("quay")).isEqualTo(3);
    }

    @Test
    void isTheSameWithoutWhatIsNotThere() {
        HashTrie<String, Integer> one = HashTrie.<String, Integer>empty().plus("pier", 1);

        assertThat(one.minus("quay")).isSameAs(one);
    }

    /// Counts how often keys are compared.
    private static final class Counting {
        private static int compared;
        private final int number;

        Counting(int number) {
            this.number = number;
        }

        @Override
        public int hashCode() {
            return number * 0x9E37_79B9;
        }

        @Override
        public boolean equals(Object other) {
            compared++;
            return other instanceof Counting that && that.number == number;
        }
    }

    @Test
    void comparesOneKeyHoweverManyThereAre() {
        HashTrie<Counting, Integer> trie = HashTrie.empty();
        for (int number = 0; number < 20_000; number++) {
            trie = trie.plus(new Counting(number), number);
        }
        Counting.compared = 0;

        assertThat(trie.get(new Counting(12_345))).isEqualTo(12_345);
        assertThat(Counting.compared).isLessThan(3);
    }
}
