package app.synoptic.ui.events;

import app.synoptic.domain.Event;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.find.FindResults;
import app.synoptic.ui.state.find.TextHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;

/// What the list holds, top to bottom: the events, by day where they are sorted by date; or, while words are looked for,
/// the events found and then the places in the texts of the sources chosen.
final class EventListRows {

    /// How many rows are touched one by one, rather than all at once.
    private static final int FEW = 100;

    private EventListRows() {}

    static List<EventListRow> of(OpenDossier open, List<Event> shown, FindResults found, Filter filter, Sorting sorting, Headings headings) {
        List<Event> sorted = sorting.sort(shown, open);
        return found.query().isEmpty() ? plain(open, sorted, sorting, headings) : found(open, sorted, found, filter);
    }

    private static List<EventListRow> plain(OpenDossier open, List<Event> events, Sorting sorting, Headings headings) {
        List<EventListRow> rows = new ArrayList<>();
        DayHeading last = null;
        for (Event event : events) {
            DayHeading day = sorting == Sorting.DATE ? DayHeading.over(event.date(), open.dossier().zone()) : null;
            if (day != null && !day.equals(last)) {
                rows.add(new EventListRow.Heading(headings.of(day, open)));
                last = day;
            }
            rows.add(new EventListRow.OfEvent(event, null));
        }
        return rows;
    }

    private static List<EventListRow> found(OpenDossier open, List<Event> events, FindResults found, Filter filter) {
        List<EventListRow> rows = new ArrayList<>();
        if (!events.isEmpty()) {
            rows.add(new EventListRow.Heading(Messages.get("events.found", events.size())));
            events.forEach(event -> rows.add(new EventListRow.OfEvent(event, found.events().get(event.id()))));
        }
        List<TextHit> texts = texts(found, filter);
        if (!texts.isEmpty()) {
            long sources = texts.stream().map(TextHit::source).distinct().count();
            rows.add(new EventListRow.Heading(Messages.get("events.found.texts", texts.size(), sources, open.dossier().sources().size())));
            texts.forEach(hit -> rows.add(new EventListRow.OfText(hit)));
        }
        return rows;
    }

    /// Makes rows others, touching only those that are: a list spends far more on rows that were touched.
    static void become(ObservableList<EventListRow> rows, List<EventListRow> next) {
        int same = 0;
        int shorter = Math.min(rows.size(), next.size());
        while (same < shorter && rows.get(same).equals(next.get(same))) {
            same++;
        }
        int after = 0;
        while (after < shorter - same && rows.get(rows.size() - 1 - after).equals(next.get(next.size() - 1 - after))) {
            after++;
        }
        List<EventListRow> others = next.subList(same, next.size() - after);
        int touched = rows.size() - after - same;
        if (touched == others.size() && touched <= FEW) {
            for (int i = 0; i < touched; i++) {
                if (!rows.get(same + i).equals(others.get(i))) {
                    rows.set(same + i, others.get(i));
                }
            }
        } else if (touched <= FEW) {
            rows.remove(same, same + touched);
            rows.addAll(same, others);
        } else {
            rows.setAll(next);
        }
    }

    /// The places found in the sources chosen.
    static List<TextHit> texts(FindResults found, Filter filter) {
        Set<String> sources = filter.of(Facet.SOURCE);
        return found.texts().stream().filter(hit -> sources.isEmpty() || sources.contains(hit.source().value())).toList();
    }
}
