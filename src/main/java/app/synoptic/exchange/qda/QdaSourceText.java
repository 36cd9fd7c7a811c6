package app.synoptic.exchange.qda;

import app.synoptic.domain.Source;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.document.ReportText;
import app.synoptic.report.words.SourceCitation;

/// A text of a source that goes with a project.
///
/// @param guid what it is called in the project
record QdaSourceText(Source source, ReportText held, String guid, PlainText file) {

    static QdaSourceText of(Source source, ReportText held, ProjectGuids guids) {
        return new QdaSourceText(source, held, guids.of("text", source.id() + " " + held.wording().id()), new PlainText(held.wording().text()));
    }

    static String name(Source source, ExportContent content) {
        String name = content.names().of(source.id());
        return source.title().isEmpty() ? name : name + ": " + source.title();
    }

    /// @param several whether more than one text of the source goes with the project
    String name(ExportContent content, boolean several) {
        return name(source, content) + (several || !held.original() ? " (" + content.words().of(held.original() ? "told.original" : "told.digest") + ")" : "");
    }

    static String cited(Source source) {
        return SourceCitation.chicago(source);
    }

    String description(ExportContent content) {
        return cited(source) + "\n" + content.words().of(held.original() ? "told.original" : "told.digest") + "\nSHA-256 " + held.wording().id();
    }
}
