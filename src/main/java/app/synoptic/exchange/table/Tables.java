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

    List<Supplier<Table>> all() {
        return List.of(this::events, this::questions, this::testimonies, this::sources, this::dossier);
    }

    /// That which a single file holds.
    Table testimonies() {
        return new TestimoniesTable(content).table();
    }

    private Table events() {
        return new EventsTable(content).table();
    }

    private Table questions() {
        return new QuestionsTable(content).table();
    }

    private Table sources() {
        return new SourcesTable(content).table();
    }

    private Table dossier() {
        return DossierTable.of(content);
    }
}
