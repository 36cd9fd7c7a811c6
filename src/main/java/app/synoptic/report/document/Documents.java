package app.synoptic.report.document;

import app.synoptic.report.figure.AffairFigures;

/// Builds documents.
public final class Documents {

    private Documents() {}

    /// The report that `input` makes.
    public static Document of(ReportInput input) {
        Material material = new Material(input);
        return new Document(new Fronts(material).front(),
                new AffairFigures(material.dossier, material::agreement, material.numbers()).of(material.events),
                new EventParts(material).all(), new QuestionParts(material).all(), new Grids(material).all(),
                material.notes.others(), new SourceParts(material).all());
    }
}
