package app.synoptic.propose.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownEventsTest {

    @Test
    void aWordOfAllEventsTellsLessThanAWordOfOne() {
        KnownEvents known = KnownEvents.of(IntStream.range(0, 9).mapToObj(i ->
                new KnownEvent("e" + i, i == 4 ? "The ferry strands" : "The ferry sails", null, List.of())).toList());
        assertThat(known.telling(LinkTerms.key("strands"))).isEqualTo(1);
        assertThat(known.telling(LinkTerms.key("sails"))).isBetween(0.0, 0.3);
        assertThat(known.telling(LinkTerms.key("ferry"))).isBetween(0.0, 0.1);
    }

    @Test
    void oneEventAloneIsToldByAllItsWords() {
        KnownEvents known = KnownEvents.of(List.of(new KnownEvent("e", "The ferry sails", null, List.of())));
        assertThat(known.telling(LinkTerms.key("ferry"))).isEqualTo(1);
    }
}
