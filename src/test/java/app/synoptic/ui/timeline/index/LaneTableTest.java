package app.synoptic.ui.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.SampleAffair;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LaneTableTest {

    private static final long DAY = 86_400_000L;
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final long START = Instant.parse("1991-01-01T00:00:00Z").toEpochMilli();
    private static final long END = Instant.parse("2023-01-01T00:00:00Z").toEpochMilli();
    private static final TimeSpan AROUND = new TimeSpan(START, END);
    private static final OpenDossier OPEN = SampleAffair.open();
    private static final EventTable TABLE = EventTable.of(OPEN.dossier().events(), ZONE, AROUND, _ -> false, _ -> 100);
    private static final List<SourceId> SOURCES = OPEN.dossier().sources().stream().map(Source::id).toList();
    private static final List<LaneTable> LANES = LaneTable.of(TABLE, SOURCES, ZONE, AROUND);

    private static List<PlacedAttestation> visited(LaneTable lane, TimeSpan span, double step) {
        List<PlacedAttestation> all = new ArrayList<>();
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
                    .allMatch(testimony -> testimony.attestation(TABLE).source().equals(source));
        }
    }

    @Property(tries = 300)
    void exactlyWhatLiesInViewIsGiven(@ForAll @LongRange(min = 0, max = 32L * 365 * 86_400_000) long offset,
                                      @ForAll @LongRange(min = 60_000, max = 400L * 86_400_000) long length) {
        TimeSpan span = new TimeSpan(START + offset, START + offset + length);
        List<PlacedAttestation> all = visited(LANES.get(1), AROUND, 0);
        assertThat(visited(LANES.get(1), span, 0))
                .containsExactlyInAnyOrderElementsOf(all.stream().filter(t -> t.stretch().span().overlaps(span)).toList());
    }

    @Test
    void noMoreIsGivenThanThereArePixels() {
        List<Object> heaps = new ArrayList<>();
        LANES.get(1).visit(AROUND, AROUND.length() / 4.0, heaps::add);
        assertThat(heaps.size()).isBetween(2, 40).isLessThan(visited(LANES.get(1), AROUND, 0).size());
    }

    @Test
    void whatIsDenseIsGivenOnceForSomePixelsAndLeavesNoGap() {
        LaneTable lane = daily(4_000);
        long step = 6 * DAY;
        TimeSpan span = new TimeSpan(200 * DAY, 3_800 * DAY);
        List<Long> given = new ArrayList<>();
        lane.visit(span, step, heap -> given.add(heap.stretch().from()));
        assertThat(given).hasSizeBetween((int) (span.length() / step / LaneTable.DENSE), (int) (span.length() / step / LaneTable.DENSE) + 2);
        for (int i = 1; i < given.size(); i++) {
            assertThat(given.get(i) - given.get(i - 1)).isLessThanOrEqualTo(LaneTable.DENSE * step + DAY);
        }
    }

    @Test
    void whatIsDenseStaysTheSameWhileOnePans() {
        LaneTable lane = daily(4_000);
        TimeSpan span = new TimeSpan(200 * DAY, 3_800 * DAY);
        List<Long> given = new ArrayList<>();
        List<Long> panned = new ArrayList<>();
        lane.visit(span, 6 * DAY, heap -> given.add(heap.stretch().from()));
        lane.visit(span.moved(7 * DAY), 6 * DAY, heap -> panned.add(heap.stretch().from()));
        assertThat(panned.subList(1, panned.size() - 1)).isSubsetOf(given);
    }

    @Test
    void whatALaneShowsIsWhatItsEventsHold() {
        EventTable table = EventTable.of(days(4_000), ZoneOffset.UTC, new TimeSpan(0, 4_000 * DAY), _ -> false, _ -> 100);
        LaneTable lane = LaneTable.of(table, SOURCES.subList(0, 1), ZoneOffset.UTC, new TimeSpan(0, 4_000 * DAY)).getFirst();
        List<PlacedAttestation> shown = new ArrayList<>();
        lane.visit(new TimeSpan(0, 4_000 * DAY), DAY, heap -> shown.addAll(heap.faces()));
        assertThat(shown).extracting(PlacedAttestation::stance).hasSizeGreaterThan(1_000).containsOnly(Stance.AFFIRMS, Stance.DENIES);
        assertThat(shown).extracting(PlacedAttestation::strength).contains(Strength.DIRECT, Strength.MENTION);
        assertThat(shown.subList(0, 20)).allSatisfy(testimony -> {
            assertThat(testimony.attestation(table).stance()).isEqualTo(testimony.stance());
            assertThat(testimony.attestation(table).strength()).isEqualTo(testimony.strength());
        });
    }

    @Test
    void itDoesNotMatterInWhichOrderTheEventsWereGiven() {
        List<Event> mixed = new ArrayList<>(OPEN.dossier().events());
        Collections.shuffle(mixed, new Random(5));
        EventTable table = EventTable.of(mixed, ZONE, AROUND, _ -> false, _ -> 100);
        List<LaneTable> lanes = LaneTable.of(table, SOURCES, ZONE, AROUND);
        for (int lane = 0; lane < SOURCES.size(); lane++) {
            assertThat(told(lanes.get(lane), table)).isEqualTo(told(LANES.get(lane), TABLE)).isNotEmpty();
        }
        assertThat(mixed).allSatisfy(event -> assertThat(table.event(table.indexOf(event.id()))).isSameAs(event));
        assertThat(table.indexOf(new EventId("nowhere"))).isNegative();
    }

    /// What a lane holds, by where it lies and, of what lies together, in the order of the table.
    private static List<String> told(LaneTable lane, EventTable table) {
        List<String> told = new ArrayList<>();
        lane.visit(AROUND, 0, heap -> {
            assertThat(heap.all()).extracting(PlacedAttestation::event).isSorted();
            told.add(heap.stretch() + " " + heap.all().stream().map(one -> one.attestation(table).id().toString()).sorted().toList());
        });
        return told;
    }

    private static LaneTable daily(int days) {
        TimeSpan around = new TimeSpan(0, days * DAY);
        return LaneTable.of(EventTable.of(days(days), ZoneOffset.UTC, around, _ -> false, _ -> 100), SOURCES.subList(0, 1), ZoneOffset.UTC, around).getFirst();
    }

    private static List<Event> days(int days) {
        SourceId source = SOURCES.getFirst();
        return IntStream.range(0, days).mapToObj(day -> {
            EventId id = new EventId("e" + day);
            var date = Edtf.parse(LocalDate.ofEpochDay(day).toString());
            return new Event(id, "Day " + day, date, null, new Kind("sample"), Status.HAPPENED, Tier.CORE, List.of(), List.of(), null,
                    List.of(new Attestation(AttestationId.of(id, source, 1), source, date, null, Dating.EXPLICIT, null,
                            day % 7 == 0 ? Stance.DENIES : Stance.AFFIRMS, null, day % 5 == 0 ? Strength.MENTION : Strength.DIRECT, null)), Map.of());
        }).toList();
    }
}
