package app.synoptic.report.document;

import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.figure.AffairFigures;
import java.util.List;

/// Builds documents.
public final class DocumentBuilder {

    private DocumentBuilder() {}

    /// The report that `input` makes.
    public static Document of(ReportInput input) {
        ReportContext context = new ReportContext(input);
        AffairFigures figures = new AffairFigures(context.dossier, context::agreement, context.numbers(), context.options.page(), context.names,
                context.many(), context.words);
        Notes notes = new Notes(context);
        return new Document(context.options, ReportContext.LABELS, context.many(), new TitlePage(context, notes).front(), new Summaries(context).summary(),
                figures.of(context.events),
                new EventParts(context, notes).all(), new QuestionParts(context, notes).all(), context.options.has(Part.MATRIX) ? new MatrixTables(context).all() : List.of(),
                notes.others(), new SourceParts(context, notes).all());
    }
}
