package app.synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.anchor.ReadingOrder.Found;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static int[] kept(int... places) {
        List<Found> found = IntStream.range(0, places.length).mapToObj(i -> new Found(i, 10 * i, places[i])).toList();
        return ReadingOrder.kept(found).stream().toArray();
    }

    @Test
    void theFewestPassagesAreMoved() {
        assertThat(kept()).isEmpty();
        assertThat(kept(5)).containsExactly(0);
        assertThat(kept(1, 2, 3)).containsExactly(0, 1, 2);
        assertThat(kept(9, 1, 2, 3)).containsExactly(1, 2, 3);
        assertThat(kept(1, 2, 3, 0)).containsExactly(0, 1, 2);
        assertThat(kept(4, 5, 6, 1, 2)).containsExactly(0, 1, 2);
    }

    @Test
    void passagesAtOnePlaceKeepTheirOrder() {
        assertThat(kept(3, 3, 3)).containsExactly(0, 1, 2);
        assertThat(ReadingOrder.kept(List.of(new Found(0, 7, 30), new Found(1, 7, 20))).cardinality()).isEqualTo(2);
    }
}
