package app.synoptic.report.pdf;

import app.synoptic.domain.form.Sha256;
import app.synoptic.report.progress.ReportProgress;
import app.synoptic.report.progress.Stage;
import app.synoptic.sign.Provenance;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes a PDF of a report's markup.
public final class ReportPdf {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final LocalDate written;
    private final String producer;
    private final ReportProgress progress;
    private final Provenance provenance;

    /// @param written    the day the PDF says it was made
    /// @param producer   the program it names
    /// @param provenance what proves it, besides its own hash
    public ReportPdf(LocalDate written, String producer, ReportProgress progress, Provenance provenance) {
        this.written = written;
        this.producer = producer;
        this.progress = progress;
        this.provenance = provenance;
    }

    /// Writes the PDF.
    ///
    /// @param html as [app.synoptic.report.html.ReportHtml#forPaper] makes it
    /// @throws java.util.concurrent.CancellationException if it is not wanted any more
    /// @throws app.synoptic.sign.SignException            if a time stamp is asked for and does not come
    public void write(String html, OutputStream to) throws IOException {
        PdfProgress steps = new PdfProgress(progress, html.split("<object ", -1).length - 1);
        progress.step(Stage.LAYING_OUT, 0, 1);
        try (PdfBoxRenderer renderer = builder(html, steps).buildPdfRenderer()) {
            renderer.layout();
            steps.pages(renderer.getRootBox().getLayer().getPages().size());
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                FixedPdfDates.day(document, written);
                document.setDocumentId(id(html));
                progress.step(Stage.SAVING, 0, 1);
                ReportSeal.place(document, written, provenance.statement());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                byte[] whole = out.toByteArray();
                ReportSeal.fill(whole);
                to.write(provenance.signing() == null ? whole : ReportSignature.append(whole, provenance.signing(), Instant.now()));
            }
        }
    }

    private PdfRendererBuilder builder(String html, PdfProgress steps) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useObjectDrawerFactory(steps);
        builder.usePageSupplier(steps);
        builder.withProducer(producer);
        builder.useUnicodeBidiSplitter(VisualRuns::new);
        builder.useUnicodeBidiReorderer(new DrawingOrder());
        builder.useReplacementText("\uFFFD");
        Fonts.into(builder);
        builder.withHtmlContent(html, null);
        builder.toStream(OutputStream.nullOutputStream());
        return builder;
    }

    private static long id(String html) {
        return ByteBuffer.wrap(Sha256.digest().digest(html.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
