package app.synoptic.exchange.table;

import app.synoptic.domain.Source;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.content.Dashed;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.document.ReportText;
import app.synoptic.report.words.SourceCitation;
import java.util.List;

/// A row for each source.
final class SourcesTable {

    private static final List<String> COLUMNS = List.of("source_id", "source", "publisher", "title", "authors", "language", "url", "published", "knows",
            "derived_from", "read", "note", "digest_sha256", "original_sha256", "citation");

    private final ExportContent content;

    SourcesTable(ExportContent content) {
        this.content = content;
    }

    Table table() {
        return new Table("sources", COLUMNS, content.sources().stream().map(this::row));
    }

    private List<Cell> row(Source source) {
        return List.of(Cell.of(source.id()), Cell.of(content.names().of(source.id())), Cell.of(source.publisher()), Cell.of(source.title()),
                Cell.all(source.authors()), Cell.of(source.language()), Cell.of(source.url()), Cell.of(source.published()), Cell.of(source.knows()),
                Cell.of(source.derivedFrom()), Cell.of(Dashed.of(source.read().state())), Cell.of(source.note()),
                source.digest() == null ? Cell.NOTHING : Cell.of(source.digest().text()),
                Cell.of(content.text(source, TextKind.ORIGINAL).map(ReportText::id).orElse(null)), Cell.of(SourceCitation.chicago(source)));
    }
}
