package app.synoptic.report.pdf;

import app.synoptic.report.html.Drawing;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes a PDF of a report's markup.
public final class ReportPdf {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private ReportPdf() {}

    /// Writes the PDF.
    ///
    /// @param html    as [app.synoptic.report.html.ReportHtml#forPaper] makes it
    /// @param written the day the PDF says it was made
    public static void write(String html, LocalDate written, String producer, OutputStream to) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(Drawing.TYPE, new FigureDrawer());
        builder.useObjectDrawerFactory(drawers);
        builder.withProducer(producer);
        builder.useUnicodeBidiSplitter(VisualRuns::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.useReplacementText("\uFFFD");
        Fonts.into(builder);
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream scratch = new ByteArrayOutputStream();
        builder.toStream(scratch);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                Stamp.day(document, written);
                document.setDocumentId(id(html));
                document.save(to);
            }
        }
    }

    private static long id(String html) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
