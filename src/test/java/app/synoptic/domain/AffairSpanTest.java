package app.synoptic.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The stretch of time an affair takes.
class AffairSpanTest {

    private static final ZoneId UTC = ZoneOffset.UTC;

    @Test
    void followsFromTheFirstToTheLastOfTheEvents() {
        Dossier dossier = dossier(null, UTC, List.of(source("a", "2024-06-30")), List.of(event("b", "2023-05-04"), event("c", "2023-05-03"),
                event("d", "2023-05-03T12:00:00Z")));
        assertThat(dossier.span()).contains(bounds("2023-05-03", "2023-05-05"));
        assertThat(dossier.year()).isEqualTo(OptionalInt.of(2023));
    }

    @Test
    void followsFromWhenSourcesAppearedWhereThereAreNoEvents() {
        Dossier dossier = dossier(null, UTC, List.of(source("a", "2023-12-31"), source("b", null), source("c", "2024-01-02")), List.of());
        assertThat(dossier.span()).contains(bounds("2023-12-31", "2024-01-03"));
        assertThat(dossier.year()).as("over a year's end").isEmpty();
    }

    @Test
    void isNoneWhereNothingIsDated() {
        Dossier dossier = dossier(null, UTC, List.of(source("a", null)), List.of());
        assertThat(dossier.span()).isEmpty();
        assertThat(dossier.year()).isEmpty();
    }

    @Test
    void isAsSomebodyHasSetItWhateverIsDated() {
        Dossier set = dossier("2023-05-01/2023-05-31", UTC, List.of(), List.of(event("a", "2019")));
        assertThat(set.span()).contains(bounds("2023-05-01", "2023-06-01"));
        Dossier cleared = set.described(set.title(), null, UTC, null);
        assertThat(cleared.span()).contains(bounds("2019-01-01", "2020-01-01"));
    }

    @ParameterizedTest
    @CsvSource({"2023-05-01/.., 2023-05-01, 2023-05-10", "../2023-05-20, 2023-05-09, 2023-05-21", "2023-06-01/.., 2023-06-01, 2023-06-02"})
    void endsAnOpenWindowWhereWhatIsDatedEnds(String window, String from, String until) {
        assertThat(dossier(window, UTC, List.of(), List.of(event("a", "2023-05-09"))).span()).contains(bounds(from, until));
    }

    @Test
    void takesAnEventWithoutEndForTheDayItBegins() {
        assertThat(dossier(null, UTC, List.of(), List.of(event("a", "2023-05-09/.."), event("b", "/2023-05-08"))).span())
                .contains(bounds("2023-05-08", "2023-05-10"));
    }

    @Test
    void isToldInTheZoneOfTheDossier() {
        Dossier dossier = dossier(null, UTC, List.of(), List.of(event("a", "2023-05-09")));
        assertThat(dossier.span()).contains(bounds("2023-05-09", "2023-05-10"));
        assertThat(dossier.described("T", null, ZoneId.of("Asia/Almaty"), null).span().orElseThrow().from()).isEqualTo(Instant.parse("2023-05-08T18:00:00Z"));
    }

    /// Each state is made of the one before by a delta, and its span is that of the same dossier read anew.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void followsEveryChange(long seed) {
        Random random = new Random(seed);
        Dossier now = dossier(null, UTC, List.of(), List.of());
        assertThat(now.span()).isEmpty();
        int followed = 0;
        for (int step = 0; step < 200; step++) {
            Dossier next = changed(now, random, step);
            now = now.after(Delta.between(now, next));
            Dossier anew = dossier(now.window() == null ? null : now.window().toString(), now.zone(), now.sources(), now.events());
            assertThat(now.span()).as("step %d", step).isEqualTo(anew.span());
            followed += now.window() == null && !now.events().isEmpty() ? 1 : 0;
        }
        assertThat(followed).as("states whose span follows from events").isGreaterThan(50);
    }

    private static Dossier changed(Dossier now, Random random, int step) {
        List<Event> events = new ArrayList<>(now.events());
        List<Source> sources = new ArrayList<>(now.sources());
        String day = "20%02d-0%d-1%d".formatted(random.nextInt(30), 1 + random.nextInt(9), random.nextInt(10));
        switch (random.nextInt(6)) {
            case 0, 1 -> events.add(random.nextInt(events.size() + 1), event("e" + step, random.nextBoolean() ? day : day + "/.."));
            case 2 -> sources.add(source("s" + step, random.nextBoolean() ? day : null));
            case 3 -> events.subList(0, Math.min(2, events.size())).clear();
            case 4 -> events.replaceAll(event -> random.nextBoolean() ? event : event(event.id().value(), day));
            default -> {
                ZoneId zone = random.nextBoolean() ? UTC : ZoneId.of("Asia/Almaty");
                return now.described("T", random.nextInt(3) == 0 ? Edtf.parse("2001/..") : null, zone, null);
            }
        }
        return now.with(sources, events, List.of());
    }

    private static Bounds bounds(String from, String until) {
        return new Bounds(Instant.parse(from + "T00:00:00Z"), Instant.parse(until + "T00:00:00Z"));
    }

    private static Dossier dossier(@Nullable String window, ZoneId zone, List<Source> sources, List<Event> events) {
        return new Dossier(new DossierId("d"), "T", window == null ? null : Edtf.parse(window), zone, null, List.of(), sources, events, List.of());
    }

    private static Event event(String id, String date) {
        return new Event(new EventId(id), "It happens", Edtf.parse(date), null, new Kind("other"), Status.HAPPENED, Tier.CORE, List.of(), List.of(),
                null, List.of(), Map.of());
    }

    private static Source source(String id, @Nullable String published) {
        return new Source(new SourceId(id), "The Post", "", List.of(), "en", null, published == null ? null : Edtf.parse(published), null, null,
                null, null, null);
    }
}
