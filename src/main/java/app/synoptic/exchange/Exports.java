package app.synoptic.exchange;

import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.exchange.content.ExportProgress;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.files.WholeFile;
import app.synoptic.files.WholeFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/// Writes affairs in the formats of other programs.
public final class Exports {

    private Exports() {}

    /// Writes to a file, or where the format is several, to a ZIP or a folder, as its name says. What was there before is replaced
    /// only by a whole file; a folder must be new or empty.
    ///
    /// @throws ExchangeException if it cannot be written
    public static ExportSummary write(ExportInput input, ExportFormat format, Path file) {
        return write(input, format, file, ExportProgress.NONE);
    }

    /// The same, followed by somebody who may stop it; nothing is left of it then.
    ///
    /// @throws java.util.concurrent.CancellationException if it is not wanted any more
    public static ExportSummary write(ExportInput input, ExportFormat format, Path file, ExportProgress progress) {
        ExportContent content = new ExportContent(input, progress);
        List<Loss> losses = new ArrayList<>();
        switch (format.writer(file)) {
            case FormatWriter.OfFile one -> WholeFile.write(file, out -> {
                OutputStream buffered = new BufferedOutputStream(new StoppableOutput(out, content));
                losses.addAll(written(one, content, buffered));
                buffered.flush();
            }, ExchangeException::new);
            case FormatWriter.OfFolder several -> WholeFolder.write(file, files -> losses.addAll(several.write(content,
                    name -> new StoppableOutput(files.next(name), content))), ExchangeException::new);
        }
        return new ExportSummary(format, file.toAbsolutePath().normalize(), content.events().size(), content.questions().size(), content.sources().size(),
                content.testimonies(), losses);
    }

    /// What JSON is written by wraps the failures of a disk.
    private static List<Loss> written(FormatWriter.OfFile format, ExportContent content, OutputStream out) throws IOException {
        try {
            return format.write(content, out);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }
}
