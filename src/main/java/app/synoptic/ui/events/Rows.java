package app.synoptic.ui.events;

import app.synoptic.domain.Event;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.find.Found;
import app.synoptic.ui.state.find.TextHit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the list holds, top to bottom: the events, by day where they are sorted by date; or, while words are looked for,
/// the events found and then the places in the texts of the sources chosen.
final class Rows {

    private Rows() {}

    static List<Row> of(OpenDossier open, List<Event> shown, Found found, Filter filter, Sorting sorting) {
        List<Event> sorted = sorting.sort(shown, open);
        return found.query().isEmpty() ? plain(open, sorted, sorting) : found(open, sorted, found, filter);
    }

    private static List<Row> plain(OpenDossier open, List<Event> events, Sorting sorting) {
        List<Row> rows = new ArrayList<>();
        Map<Edtf, String> headings = new HashMap<>();
        String last = "";
        for (Event event : events) {
            String heading = sorting == Sorting.DATE ? headings.computeIfAbsent(event.date(), date -> DayHeading.of(date, open)) : "";
            if (!heading.equals(last)) {
                rows.add(new Row.Heading(heading));
                last = heading;
            }
            rows.add(new Row.OfEvent(event, null));
        }
        return rows;
    }

    private static List<Row> found(OpenDossier open, List<Event> events, Found found, Filter filter) {
        List<Row> rows = new ArrayList<>();
        if (!events.isEmpty()) {
            rows.add(new Row.Heading(Messages.get("events.found", events.size())));
            events.forEach(event -> rows.add(new Row.OfEvent(event, found.events().get(event.id()))));
        }
        List<TextHit> texts = texts(found, filter);
        if (!texts.isEmpty()) {
            long sources = texts.stream().map(TextHit::source).distinct().count();
            rows.add(new Row.Heading(Messages.get("events.found.texts", texts.size(), sources, open.dossier().sources().size())));
            texts.forEach(hit -> rows.add(new Row.OfText(hit)));
        }
        return rows;
    }

    /// The places found in the sources chosen.
    static List<TextHit> texts(Found found, Filter filter) {
        Set<String> sources = filter.of(Facet.SOURCE);
        return found.texts().stream().filter(hit -> sources.isEmpty() || sources.contains(hit.source().value())).toList();
    }
}
