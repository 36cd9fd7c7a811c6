package app.synoptic.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.find.FindResults;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// The rows of the list after a change, made from those before it.
class RowChangeTest {

    private static final List<String> DATES = List.of("1931-03-02", "1931-03-02T10:00:00+01:00", "1931-03-03", "1931-03", "1931-03-01/1931-03-31", "1930",
            "1931-03-02/1931-03-04", "../1931-03-05");

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void areThoseThatWouldBeMadeAnew(@ForAll long seed, @ForAll Sorting sorting, @ForAll boolean filtered) {
        Random random = new Random(seed);
        Filter filter = filtered ? Filter.NONE.with(Facet.KIND, Set.of("talk")) : Filter.NONE;
        OpenDossier state = Velden.open();
        Headings headings = new Headings();
        ObservableList<EventListRow> rows = FXCollections.observableArrayList(anew(state, filter, sorting, headings));
        for (int i = 0; i < 12; i++) {
            Dossier next = state.dossier();
            for (int touched = 0; touched <= i % 3; touched++) {
                next = edited(next, random, i + "-" + touched);
            }
            OpenDossier now = after(state, next);

            new RowChange(rows, sorting, headings, state, now).make(now.since(state).orElseThrow().events(), event -> filter.lets(event, now));

            assertThat(rows).isEqualTo(anew(now, filter, sorting, headings));
            state = now;
        }
    }

    @Test
    void touchTheRowsOfTheEventAndItsHeadingsAndLookAtFewOthers() {
        OpenDossier state = many(2_000);
        Event moved = state.event(new EventId("n700")).orElseThrow();
        Event renamed = moved.naming(List.of(), List.of("quay"), List.of());
        List<OpenDossier> nexts = List.of(after(state, with(state.dossier(), renamed)), after(state, with(state.dossier(), event("n700", "1931-08-01", 0))),
                after(state, without(state.dossier(), moved.id())), after(state, more(state.dossier(), event("late", "1931-05-05", 0))));
        for (OpenDossier next : nexts) {
            int[] looked = {0};
            List<EventListRow> kept = new ArrayList<>(anew(state, Filter.NONE, Sorting.DATE, new Headings()));
            ObservableList<EventListRow> rows = FXCollections.observableList(counting(kept, looked));
            int[] touched = {0};
            rows.addListener((ListChangeListener<EventListRow>) change -> {
                while (change.next()) {
                    touched[0] += change.getAddedSize() + change.getRemovedSize();
                }
            });
            looked[0] = 0;

            new RowChange(rows, Sorting.DATE, new Headings(), state, next).make(next.since(state).orElseThrow().events(), _ -> true);

            assertThat(looked[0]).isLessThan(150);
            assertThat(touched[0]).isBetween(1, 4);
            assertThat(kept).isEqualTo(anew(next, Filter.NONE, Sorting.DATE, new Headings()));
        }
    }

    private static List<EventListRow> counting(List<EventListRow> kept, int[] looked) {
        return new AbstractList<>() {
            @Override
            public EventListRow get(int index) {
                looked[0]++;
                return kept.get(index);
            }

            @Override
            public int size() {
                return kept.size();
            }

            @Override
            public EventListRow set(int index, EventListRow row) {
                return kept.set(index, row);
            }

            @Override
            public void add(int index, EventListRow row) {
                kept.add(index, row);
            }

            @Override
            public EventListRow remove(int index) {
                return kept.remove(index);
            }
        };
    }

    private static OpenDossier many(int events) {
        Dossier dossier = Velden.dossier();
        return OpenDossier.of(dossier.with(dossier.sources(), IntStream.range(0, events)
                .mapToObj(i -> event("n" + i, "1931-%02d-%02d".formatted(1 + i % 12, 1 + i % 28), 0)).toList(), List.of()), Map.of());
    }

    private static List<EventListRow> anew(OpenDossier open, Filter filter, Sorting sorting, Headings headings) {
        List<Event> shown = open.dossier().events().stream().filter(event -> filter.lets(event, open)).toList();
        return EventListRows.of(open, shown, FindResults.EVERYTHING, filter, sorting, headings);
    }

    private static OpenDossier after(OpenDossier state, Dossier next) {
        return state.after(next, Delta.between(state.dossier(), next));
    }

    /// The first event stays, which all sources tell: no source falls silent altogether.
    private static Dossier edited(Dossier dossier, Random random, String id) {
        List<Event> events = new ArrayList<>(dossier.events());
        int at = events.size() == 1 ? 1 : 1 + random.nextInt(events.size() - 1);
        String date = DATES.get(random.nextInt(DATES.size()));
        switch (random.nextInt(events.size() == 1 ? 2 : 5)) {
            case 0 -> events.add(event("n" + id, date, random.nextInt(5)));
            case 1 -> events.add(at, event("n" + id, date, random.nextInt(5)));
            case 2 -> events.remove(at);
            case 3 -> events.set(at, events.get(at).naming(List.of(), List.of("quay " + id), List.of()));
            default -> events.set(at, event(events.get(at).id().value(), date, random.nextInt(5)));
        }
        return dossier.with(dossier.sources(), events, List.of());
    }

    private static Event event(String id, String date, int told) {
        EventId event = new EventId(id);
        List<Attestation> attestations = IntStream.range(0, told).mapToObj(i -> {
            SourceId source = List.of(Velden.HERALD, Velden.COURIER, Velden.TIDINGS, Velden.LANTERN).get(i);
            return new Attestation(AttestationId.of(event, source, 1), source, Edtf.parse("1931-03-0" + (1 + i % told)), null, Dating.EXPLICIT, null,
                    Stance.AFFIRMS, null, Strength.DIRECT, null);
        }).toList();
        return new Event(event, "Told, number " + date.length() % 3, Edtf.parse(date), null, new Kind(date.endsWith("2") ? "other" : "talk"),
                Status.HAPPENED, Tier.CORE, List.of(), List.of(), null, attestations, Map.of());
    }

    private static Dossier with(Dossier dossier, Event event) {
        return dossier.with(dossier.sources(), dossier.events().stream().map(each -> each.id().equals(event.id()) ? event : each).toList(), List.of());
    }

    private static Dossier without(Dossier dossier, EventId event) {
        return dossier.with(dossier.sources(), dossier.events().stream().filter(each -> !each.id().equals(event)).toList(), List.of());
    }

    private static Dossier more(Dossier dossier, Event event) {
        List<Event> events = new ArrayList<>(dossier.events());
        events.add(event);
        return dossier.with(dossier.sources(), events, List.of());
    }
}
