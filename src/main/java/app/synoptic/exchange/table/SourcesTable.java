package app.synoptic.exchange.table;

import app.synoptic.domain.Source;
import app.synoptic.domain.wording.TextKind;
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

    ExportedTable table() {
        return new ExportedTable("sources", COLUMNS, content.sources().stream().map(this::row));
    }

    private List<ExportedCell> row(Source source) {
        return List.of(ExportedCell.of(source.id()), ExportedCell.of(content.names().of(source.id())), ExportedCell.of(source.publisher()), ExportedCell.of(source.title()),
                ExportedCell.all(source.authors()), ExportedCell.of(source.language()), ExportedCell.of(source.url()), ExportedCell.of(source.published()), ExportedCell.of(source.knows()),
                ExportedCell.of(source.derivedFrom()), ExportedCell.term(source.read().state()), ExportedCell.of(source.note()),
                source.digest() == null ? ExportedCell.NOTHING : ExportedCell.of(source.digest().text()),
                ExportedCell.of(content.text(source, TextKind.ORIGINAL).map(ReportText::id).orElse(null)), ExportedCell.of(SourceCitation.chicago(source)));
    }
}
