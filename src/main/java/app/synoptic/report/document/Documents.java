package app.synoptic.report.document;

import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.figure.AffairFigures;
import java.util.List;

/// Builds documents.
public final class Documents {

    private Documents() {}

    /// The report that `input` makes.
    public static Document of(ReportInput input) {
        Material material = new Material(input);
        AffairFigures figures = new AffairFigures(material.dossier, material::agreement, material.numbers(), material.options.page(), material.names,
                material.many(), material.words);
        return new Document(material.options, Material.LABELS, material.many(), new Fronts(material).front(), new Summaries(material).summary(),
                figures.of(material.events),
                new EventParts(material).all(), new QuestionParts(material).all(), material.options.has(Part.MATRIX) ? new Grids(material).all() : List.of(),
                material.notes.others(), new SourceParts(material).all());
    }
}
