package app.synoptic.exchange.docx;

import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportOptions;
import app.synoptic.report.document.ReportText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a chronology as a document of a word processor.
public final class DocxFile implements FormatWriter.OfFile {

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) throws IOException {
        ChronologyDocx.print(report(content), content.options().style(), content.options().texts(), out);
        return List.of();
    }

    /// What the document tells: the originals where their words may be told, else the digests; where only an original is held, that, of which
    /// the document then tells no words.
    static ReportInput report(ExportContent content) {
        Map<SourceId, ReportText> texts = new HashMap<>();
        for (Source source : content.sources()) {
            TextKind first = content.options().texts() ? TextKind.ORIGINAL : TextKind.DIGEST;
            TextKind second = content.options().texts() ? TextKind.DIGEST : TextKind.ORIGINAL;
            Optional<ReportText> text = content.text(source, first).or(() -> content.text(source, second));
            text.ifPresent(held -> texts.put(source.id(), held));
        }
        ReportOptions options = new ReportOptions(ReportOptions.USUAL.page(), content.options().language(), ReportOptions.USUAL.without());
        return new ReportInput(content.dossier(), null, content.events().stream().map(Event::id).toList(), texts, content.added(), content.input().written(),
                content.input().program(), options, null);
    }
}
