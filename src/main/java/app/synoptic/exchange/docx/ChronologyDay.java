package app.synoptic.exchange.docx;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.words.ReportDates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The events that begin on one date, under a heading of their own.
///
/// @param words  the date
/// @param events at least one
record ChronologyDay(String words, List<EventPart> events) {

    ChronologyDay {
        events = List.copyOf(events);
    }

    /// Where its heading stands.
    String target() {
        return "day-of-" + events.getFirst().target();
    }

    /// Events in their order; those that follow each other and begin on one date are together.
    static List<ChronologyDay> of(List<EventPart> events, Dossier dossier, ReportDates dates) {
        List<ChronologyDay> days = new ArrayList<>();
        for (EventPart event : events) {
            String words = dossier.event(new EventId(event.id())).map(known -> dates.full(begin(known, dossier.zone()))).orElse(event.best());
            boolean goesOn = !days.isEmpty() && days.getLast().words.equals(words);
            List<EventPart> together = new ArrayList<>(goesOn ? days.removeLast().events : List.of());
            together.add(event);
            days.add(new ChronologyDay(words, together));
        }
        return days;
    }

    /// The date it begins on; the date as it is where no beginning is known.
    private static Edtf begin(Event event, ZoneId zone) {
        return switch (event.date()) {
            case EdtfInterval(EdtfDate start, var _) -> start;
            case EdtfMoment moment -> EdtfDate.of(LocalDate.ofInstant(Objects.requireNonNull(moment.bounds(zone).from()), zone));
            case EdtfInterval open -> open;
            case EdtfDate date -> date;
        };
    }
}
