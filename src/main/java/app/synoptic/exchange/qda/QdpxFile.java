package app.synoptic.exchange.qda;

import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.exchange.content.Losses;
import app.synoptic.exchange.packing.XmlPrinter;
import app.synoptic.exchange.packing.ZipPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Writes a `.qdpx`: a ZIP with the project as XML, and the texts of its sources beside it.
public final class QdpxFile implements FormatWriter.OfFile {

    private static final String DESCRIPTION = "Description";
    private static final String NOTE = "Note";

    @Override
    public boolean wholeOriginals() {
        return true;
    }

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) throws IOException {
        try {
            QdaProject project = new QdaProject(content);
            ZipPrinter zip = new ZipPrinter(out);
            zip.add("project.qde", to -> {
                XmlPrinter xml = new XmlPrinter(to);
                project.print(xml);
                xml.end();
            });
            for (QdaSourceText text : project.texts()) {
                zip.add("sources/" + text.guid() + ".txt", text.file().file());
            }
            zip.end();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return losses(content);
    }

    private static List<Loss> losses(ExportContent content) {
        long fingerprints = content.topics().stream().flatMap(topic -> topic.testimonies().stream()).flatMap(own -> content.input().catalogue().of(own.id()).stream())
                .filter(piece -> piece.of() == TextKind.ORIGINAL).count();
        return new Losses(content).dates(DESCRIPTION, DESCRIPTION).contradictions(DESCRIPTION).silences(DESCRIPTION).add(Loss.What.FINGERPRINTS, fingerprints, NOTE).all();
    }
}
