package app.synoptic.exchange;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Small dossiers of our own, each about one thing.
public final class ExchangedAffairs {

    private ExchangedAffairs() {}

    /// One with an event for each label.
    public static Dossier labelled(List<String> labels) {
        return of(List.of(), IntStream.range(0, labels.size()).mapToObj(i -> event("e" + i, labels.get(i), "-0044-03-15")).toList());
    }

    /// One with one event of that date.
    public static Dossier dated(String date) {
        return of(List.of(), List.of(event("e", "Something happens", date)));
    }

    /// One with nothing but sources.
    public static Dossier told(List<Source> sources) {
        return of(sources, List.of());
    }

    public static Dossier of(List<Source> sources, List<Event> events) {
        return new Dossier(new DossierId("affair"), "=1+1", null, ZoneOffset.UTC, null, List.of(), sources, events, List.of());
    }

    /// The same event under another label.
    public static Event called(Event event, String label) {
        return event(event.id().value(), label, event.date().toString());
    }

    private static Event event(String id, String label, String date) {
        return new Event(new EventId(id), label, Edtf.parse(date), null, new Kind("other"), Status.HAPPENED, Tier.CORE, List.of(), List.of(), null,
                List.of(), Map.of());
    }
}
