package app.synoptic.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.find.FindResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// The rows of the table after a change, made from those before it.
class TableRowsTest {

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void areThoseThatWouldBeMadeAnew(@ForAll long seed, @ForAll boolean filtered) {
        Random random = new Random(seed);
        Filter filter = filtered ? Filter.NONE.with(Facet.KIND, Set.of("talk")) : Filter.NONE;
        OpenDossier state = many(20);
        TableRows rows = shown(state, filter);
        for (int i = 0; i < 12; i++) {
            Dossier next = state.dossier();
            for (int touched = 0; touched <= i % 3; touched++) {
                next = edited(next, random, i + "-" + touched);
            }
            state = after(state, next);

            rows.show(state, filter, FindResults.EVERYTHING, List.of());

            assertThat(rows.events()).isEqualTo(shown(state, filter).events());
            for (int at = 0; at < rows.events().size(); at++) {
                assertThat(rows.place(rows.events().get(at).id())).isEqualTo(at);
            }
        }
    }

    @Test
    void becomeOthersOnlyWhereAChangeTouchesThem() {
        OpenDossier state = many(2_000);
        List<OpenDossier> nexts = List.of(after(state, with(state.dossier(), event("n700", "1931-09-05", "strike"))),
                after(state, with(state.dossier(), event("n700", "1931-08-01", "talk"))), after(state, without(state.dossier(), "n700")));
        for (OpenDossier next : nexts) {
            TableRows rows = shown(state, Filter.NONE);
            int[] touched = {0};
            rows.events().addListener((ListChangeListener<Event>) change -> {
                while (change.next()) {
                    touched[0] += change.getAddedSize() + change.getRemovedSize();
                }
            });

            rows.show(next, Filter.NONE, FindResults.EVERYTHING, next.dossier().events());

            assertThat(touched[0]).isBetween(1, 2);
            assertThat(rows.events()).isEqualTo(shown(next, Filter.NONE).events());
        }
    }

    @Test
    void areAllMadeAnewUnderAnotherFilterAndTellThatTheyMayBeToldOtherwise() {
        OpenDossier state = many(20);
        TableRows rows = shown(state, Filter.NONE);
        Filter strikes = Filter.NONE.with(Facet.KIND, Set.of("strike"));

        assertThat(rows.show(state, strikes, FindResults.EVERYTHING, List.of(state.dossier().events().getFirst()))).isTrue();
        assertThat(rows.events()).containsExactly(state.dossier().events().getFirst());
        assertThat(rows.place(new EventId("n4"))).isNegative();
    }

    private static TableRows shown(OpenDossier state, Filter filter) {
        TableRows rows = new TableRows();
        rows.show(state, filter, FindResults.EVERYTHING, state.dossier().events().stream().filter(event -> filter.lets(event, state)).toList());
        return rows;
    }

    private static OpenDossier many(int events) {
        Dossier dossier = Velden.dossier();
        return OpenDossier.of(dossier.with(dossier.sources(), IntStream.range(0, events)
                .mapToObj(i -> event("n" + i, "1931-%02d-%02d".formatted(1 + i % 12, 1 + i % 28), i % 3 == 0 ? "talk" : "other")).toList(), List.of()), Map.of());
    }

    private static OpenDossier after(OpenDossier state, Dossier next) {
        return state.after(next, Delta.between(state.dossier(), next));
    }

    private static Dossier edited(Dossier dossier, Random random, String id) {
        List<Event> events = new ArrayList<>(dossier.events());
        int at = random.nextInt(events.size());
        String date = "1931-03-0" + (1 + random.nextInt(4));
        String kind = random.nextBoolean() ? "talk" : "other";
        switch (random.nextInt(4)) {
            case 0 -> events.add(at, event("more-" + id, date, kind));
            case 1 -> events.remove(at);
            case 2 -> events.set(at, events.get(at).naming(List.of(id), List.of(), List.of()));
            default -> events.set(at, event(events.get(at).id().value(), date, kind));
        }
        return dossier.with(dossier.sources(), events, dossier.questions());
    }

    private static Dossier with(Dossier dossier, Event event) {
        return dossier.with(dossier.sources(), dossier.events().stream().map(each -> each.id().equals(event.id()) ? event : each).toList(),
                dossier.questions());
    }

    private static Dossier without(Dossier dossier, String event) {
        return dossier.with(dossier.sources(), dossier.events().stream().filter(each -> !each.id().value().equals(event)).toList(), dossier.questions());
    }

    private static Event event(String id, String date, String kind) {
        return new Event(new EventId(id), "Told, number " + id, Edtf.parse(date), null, new Kind(kind), Status.HAPPENED, Tier.CORE, List.of(),
                List.of(), null, List.of(), Map.of());
    }
}
