package app.synoptic.exchange.qda;

import app.synoptic.domain.Event;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.exchange.packing.XmlPrinter;
import app.synoptic.exchange.packing.ZipPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Writes a `.qdpx`: a ZIP with the project as XML, and the texts of its sources beside it.
public final class QdpxFile implements FormatWriter.OfFile {

    private static final String DESCRIPTION = "Description";

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
            for (SourceText text : project.texts()) {
                zip.add("sources/" + text.guid() + ".txt", text.file().file());
            }
            zip.end();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return losses(content);
    }

    private static List<Loss> losses(ExportContent content) {
        List<Loss> losses = new ArrayList<>();
        add(losses, Loss.What.OWN_DATES, content.events().stream().flatMap(event -> event.attestations().stream()).filter(own -> own.date() != null).count());
        add(losses, Loss.What.DATE_DOUBT, content.events().stream().filter(event -> !(event.date() instanceof EdtfDate date && date.day() != null)).count());
        add(losses, Loss.What.CONTRADICTIONS, content.events().stream().filter(event -> content.analysis().agreement(event).contested()).count());
        add(losses, Loss.What.SILENCES, content.events().stream().mapToLong((Event event) -> content.analysis().silences(event).size()).sum());
        return losses;
    }

    private static void add(List<Loss> losses, Loss.What what, long count) {
        if (count > 0) {
            losses.add(new Loss(what, Math.toIntExact(count), DESCRIPTION));
        }
    }
}
