package app.synoptic.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChronologyTest {

    @Test
    void putsEventsByWhenTheyBeginAndOpenBeginningsByWhenTheyAreOver() {
        List<Event> events = Stream.of("2022-01-05/2022-01-19", "2022-01-05", "../2022-01-04", "2021-05/..", "1991", "2022-01-03")
                .map(ChronologyTest::event).toList();

        assertThat(Chronology.sorted(events, ZoneOffset.UTC)).extracting(dated -> dated.event().date().toString())
                .containsExactly("1991", "2021-05/..", "2022-01-03", "../2022-01-04", "2022-01-05", "2022-01-05/2022-01-19");
    }

    private static Event event(String date) {
        String id = "e" + date.replaceAll("[^0-9]", "");
        return new Event(new EventId(id), "An event", Edtf.parse(date), null, new Kind("test"), Status.HAPPENED, Tier.CORE,
                List.of(), List.of(), null, List.of(), Map.of());
    }
}
