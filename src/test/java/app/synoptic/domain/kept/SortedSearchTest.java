package app.synoptic.domain.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SortedSearchTest {

    @Property
    void findsWhatGoingThroughAllFinds(@ForAll @IntRange(max = 50) int from, @ForAll @IntRange(max = 50) int length, @ForAll @IntRange(max = 110) int reached) {
        int until = from + length;
        assertThat(SortedSearch.first(from, until, i -> i >= reached))
                .isEqualTo(IntStream.range(from, until).filter(i -> i >= reached).findFirst().orElse(until));
    }
}
