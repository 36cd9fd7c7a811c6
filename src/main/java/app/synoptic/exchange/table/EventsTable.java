package app.synoptic.exchange.table;

import app.synoptic.compare.MatrixRow;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.exchange.content.Days;
import app.synoptic.exchange.content.ExportContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A row for each event, with a column for each source: its own dates, or why it is silent.
final class EventsTable {

    /// What goes before the id of a source in the head of its column.
    static final String SOURCE = "source:";

    private static final List<String> COLUMNS = List.of("event_id", "event", "date", "first_day", "last_day", "precision", "knowable", "kind", "status",
            "tier", "actors", "places", "tags", "part_of", "note", "verdict", "pairs_apart", "pairs", "sources", "origins");

    private final ExportContent content;

    EventsTable(ExportContent content) {
        this.content = content;
    }

    ExportedTable table() {
        List<String> columns = new ArrayList<>(COLUMNS);
        content.sources().forEach(source -> columns.add(SOURCE + source.id()));
        return new ExportedTable("events", columns, content.events().stream().map(this::row));
    }

    private List<ExportedCell> row(Event event) {
        content.goOn();
        MatrixRow row = MatrixRow.of(content.analysis(), event);
        var origins = content.analysis().origins(event);
        Days days = Days.of(event.date(), content.dossier().zone());
        List<ExportedCell> cells = new ArrayList<>(List.of(ExportedCell.of(event.id()), ExportedCell.of(event.label()), ExportedCell.of(event.date()), ExportedCell.day(days.first()),
                ExportedCell.day(days.last()), ExportedCell.term(event.date().precision()), ExportedCell.of(event.knowable()), ExportedCell.of(event.kind()),
                ExportedCell.term(event.status()), ExportedCell.term(event.tier()), ExportedCell.all(event.actors()), ExportedCell.all(event.places()),
                ExportedCell.all(event.tags()), ExportedCell.of(event.partOf()), ExportedCell.of(event.note()), ExportedCell.term(row.verdict()),
                ExportedCell.count(row.degree().apart()), ExportedCell.count(row.degree().pairs()), ExportedCell.count(origins.sources()), ExportedCell.count(origins.count())));
        Map<SourceId, List<String>> told = new HashMap<>();
        event.attestations().forEach(own -> told.computeIfAbsent(own.source(), _ -> new ArrayList<>()).add(told(own)));
        for (Source source : content.sources()) {
            List<String> own = told.get(source.id());
            cells.add(own == null ? SilenceCell.of(row.silence(source.id())) : ExportedCell.all(own));
        }
        return cells;
    }

    private static String told(Attestation own) {
        String date = own.date() == null ? "undated" : own.part() == null ? own.date().toString() : own.date() + " " + ConstantTerm.of(own.part());
        return own.stance() == Stance.AFFIRMS ? date : date + " " + ConstantTerm.of(own.stance());
    }
}
