package app.synoptic.ui.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Span;
import app.synoptic.ui.timeline.SampleAffair;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LaneTableTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final long START = Instant.parse("1991-01-01T00:00:00Z").toEpochMilli();
    private static final long END = Instant.parse("2023-01-01T00:00:00Z").toEpochMilli();
    private static final Span AROUND = new Span(START, END);
    private static final OpenDossier OPEN = SampleAffair.open();
    private static final EventTable TABLE = EventTable.of(OPEN.dossier().events(), ZONE, AROUND, _ -> false, _ -> 100);
    private static final List<SourceId> SOURCES = OPEN.dossier().sources().stream().map(Source::id).toList();
    private static final List<LaneTable> LANES = LaneTable.of(TABLE, SOURCES, ZONE, AROUND);

    private static List<Testimony> visited(LaneTable lane, Span span, double step) {
        List<Testimony> all = new ArrayList<>();
        lane.visit(span, step, heap -> all.addAll(heap.all()));
        return all;
    }

    @Test
    void everyDatedAttestationLiesInItsSourcesLane() {
        for (int lane = 0; lane < SOURCES.size(); lane++) {
            SourceId source = SOURCES.get(lane);
            long dated = OPEN.dossier().events().stream().flatMap(event -> event.attestations().stream())
                    .filter(attestation -> attestation.source().equals(source) && attestation.date() != null).count();
            assertThat(visited(LANES.get(lane), AROUND, 0)).hasSize((int) dated)
                    .allMatch(testimony -> testimony.attestation().source().equals(source));
        }
    }

    @Property(tries = 300)
    void exactlyWhatLiesInViewIsGiven(@ForAll @LongRange(min = 0, max = 32L * 365 * 86_400_000) long offset,
                                      @ForAll @LongRange(min = 60_000, max = 400L * 86_400_000) long length) {
        Span span = new Span(START + offset, START + offset + length);
        List<Testimony> all = visited(LANES.get(1), AROUND, 0);
        assertThat(visited(LANES.get(1), span, 0))
                .containsExactlyInAnyOrderElementsOf(all.stream().filter(t -> t.stretch().span().overlaps(span)).toList());
    }

    @Test
    void noMoreIsGivenThanThereArePixels() {
        List<Object> heaps = new ArrayList<>();
        LANES.get(1).visit(AROUND, AROUND.length() / 4.0, heaps::add);
        assertThat(heaps.size()).isBetween(2, 40).isLessThan(visited(LANES.get(1), AROUND, 0).size());
    }
}
