package app.synoptic.report;

import app.synoptic.files.WholeFile;
import app.synoptic.report.document.Document;
import app.synoptic.report.document.DocumentBuilder;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.html.ReportHtml;
import app.synoptic.report.pdf.PageImages.Page;
import app.synoptic.report.pdf.PageImages;
import app.synoptic.report.pdf.ReportPdf;
import app.synoptic.report.progress.ReportProgress;
import app.synoptic.report.progress.Stage;
import app.synoptic.sign.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Makes reports.
public final class Reports {

    /// Of how many events and questions a preview is made.
    public static final int PREVIEWED = 5;

    private Reports() {}

    /// Writes the report that `input` makes to a file. What was there before is replaced only by a whole report; where
    /// something fails it is left as it was.
    ///
    /// @throws ReportException if the file cannot be written
    public static void write(ReportInput input, Format format, Path file) {
        write(input, format, file, ReportProgress.NONE);
    }

    /// The same, followed by somebody who may stop it; nothing is left of it then.
    ///
    /// @throws java.util.concurrent.CancellationException if it is not wanted any more
    public static void write(ReportInput input, Format format, Path file, ReportProgress progress) {
        write(input, format, Provenance.NONE, file, progress);
    }

    /// The same with what proves it, which only a PDF can carry.
    ///
    /// @throws app.synoptic.sign.SignException if a time stamp is asked for and does not come
    public static void write(ReportInput input, Format format, Provenance provenance, Path file, ReportProgress progress) {
        WholeFile.write(file, out -> {
            progress.step(Stage.GATHERING, 0, 1);
            print(DocumentBuilder.of(input), input, format, provenance, out, progress);
            progress.step(Stage.SAVING, 1, 1);
        }, ReportException::new);
    }

    /// Prints the report that `input` makes. The same input prints the same bytes.
    public static void print(ReportInput input, Format format, OutputStream out) throws IOException {
        print(DocumentBuilder.of(input), input, format, Provenance.NONE, out, ReportProgress.NONE);
    }

    /// The first pages of the report that `input` makes, as pictures. So that this is quick however much it tells of, only
    /// its first [#PREVIEWED] events and questions are laid out, and its contents list no more; the rest is as it will be.
    ///
    /// @throws java.util.concurrent.CancellationException if it is not wanted any more
    public static List<Page> preview(ReportInput input, int pages, double pixelsAnInch, ReportProgress progress) throws IOException {
        progress.step(Stage.GATHERING, 0, 1);
        Document document = DocumentBuilder.of(input).beginning(PREVIEWED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print(document, input, Format.PDF, Provenance.NONE, out, progress);
        return PageImages.first(pages, pixelsAnInch, out.toByteArray());
    }

    private static void print(Document document, ReportInput input, Format format, Provenance provenance, OutputStream out, ReportProgress progress)
            throws IOException {
        switch (format) {
            case PDF -> new ReportPdf(input.written(), input.program(), progress, provenance).write(ReportHtml.forPaper(document), out);
            case HTML -> out.write(ReportHtml.forScreen(document).getBytes(StandardCharsets.UTF_8));
        }
    }
}
