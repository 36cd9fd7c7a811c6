package app.synoptic.domain.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderedTest {

    private record Thing(Integer id, String words) {}

    /// How many things were looked at.
    private int looked;

    private Ordered<Integer, Thing> ordered(int count) {
        return Ordered.of(IntStream.range(0, count).mapToObj(number -> new Thing(number, "as it was")).toList(), thing -> {
            looked++;
            return thing.id();
        });
    }

    private static Map<Integer, Optional<Thing>> now(Integer id, @Nullable String words) {
        return Map.of(id, Optional.ofNullable(words).map(said -> new Thing(id, said)));
    }

    @Test
    void putsWhatComesBehindThatOfWhichItIsSaid() {
        Ordered<Integer, Thing> all = ordered(5);
        Map<Integer, Optional<Integer>> order = new LinkedHashMap<>();
        order.put(10, Optional.empty());
        order.put(11, Optional.of(3));
        order.put(12, Optional.of(11));
        order.put(13, Optional.of(99));
        Map<Integer, Optional<Thing>> coming = new LinkedHashMap<>();
        order.keySet().forEach(id -> coming.putAll(now(id, "new")));
        coming.putAll(now(2, null));
        coming.putAll(now(14, "behind all"));

        Ordered<Integer, Thing> next = all.after(coming, order);

        assertThat(next.all()).extracting(Thing::id).containsExactly(10, 0, 1, 3, 11, 12, 4, 13, 14);
        assertThat(next.before(11)).map(Thing::id).contains(3);
        assertThat(next.before(10)).isEmpty();
        assertThat(next.find(2)).isEmpty();
        assertThat(all.all()).extracting(Thing::id).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void tellsTheOrderByNumbersWhateverCame() {
        Random random = new Random(3);
        Ordered<Integer, Thing> all = ordered(20);
        for (int step = 100; step < 400; step++) {
            List<Thing> there = all.all();
            Integer behind = there.get(random.nextInt(Math.min(3, there.size()))).id();
            all = all.after(now(step, "new"), Map.of(step, Optional.of(behind)));
            if (step % 3 == 0) {
                Thing gone = all.all().get(random.nextInt(all.all().size()));
                all = all.after(now(gone.id(), null), Map.of(gone.id(), Optional.empty()));
            }
        }
        List<Long> numbers = new ArrayList<>();
        for (Thing thing : all.all()) {
            numbers.add(all.number(thing.id()));
            assertThat(all.find(thing.id())).contains(thing);
        }
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
    }

    private int changing(int count) {
        Ordered<Integer, Thing> all = ordered(count);
        Integer middle = count / 2;
        assertThat(all.find(middle)).isPresent();
        looked = 0;
        Ordered<Integer, Thing> changed = all.after(now(middle, "otherwise"), Map.of());
        Ordered<Integer, Thing> gone = changed.after(now(middle, null), Map.of(middle, Optional.of(middle - 1)));
        Ordered<Integer, Thing> back = gone.after(now(middle, "otherwise"), Map.of(middle, Optional.of(middle - 1)));
        assertThat(back.before(middle)).map(Thing::id).contains(middle - 1);
        return looked;
    }

    @Test
    void looksAtFewThingsHoweverManyThereAre() {
        assertThat(changing(100)).isPositive().isLessThan(60);
        assertThat(changing(10_000)).isLessThan(2 * changing(100) + 5);
    }
}
