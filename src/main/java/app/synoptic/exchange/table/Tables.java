package app.synoptic.exchange.table;

import app.synoptic.exchange.content.ExportContent;
import java.util.List;
import java.util.function.Supplier;

/// The tables of an affair, in the order in which they are written: what is told of events and of questions by whom, every
/// testimony with each of its passages, the sources, and what the dossier says of itself.
final class Tables {

    private final ExportContent content;

    Tables(ExportContent content) {
        this.content = content;
    }

    List<Supplier<ExportedTable>> all() {
        return List.of(this::events, this::questions, this::testimonies, this::sources, this::dossier);
    }

    /// That which a single file holds.
    ExportedTable testimonies() {
        return new TestimoniesTable(content).table();
    }

    private ExportedTable events() {
        return new EventsTable(content).table();
    }

    private ExportedTable questions() {
        return new QuestionsTable(content).table();
    }

    private ExportedTable sources() {
        return new SourcesTable(content).table();
    }

    private ExportedTable dossier() {
        return DossierTable.of(content);
    }
}
