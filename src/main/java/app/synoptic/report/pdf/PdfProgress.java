package app.synoptic.report.pdf;

import app.synoptic.report.html.Drawing;
import app.synoptic.report.progress.ReportProgress;
import app.synoptic.report.progress.Stage;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Tells how far the page maker is: by the figures it asks a drawer for while it lays out, and by the pages it asks for
/// while it draws. Where the report is not wanted any more, the page maker fails with what these throw.
final class PdfProgress implements FSObjectDrawerFactory, PageSupplier {

    private final FigureDrawer drawer = new FigureDrawer();
    private final ReportProgress progress;
    private final int figures;
    private int laidOut;
    private int pages;

    /// @param figures how many there are
    PdfProgress(ReportProgress progress, int figures) {
        this.progress = progress;
        this.figures = figures;
    }

    /// Says how many pages there will be.
    void pages(int all) {
        pages = all;
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        progress.step(Stage.LAYING_OUT, ++laidOut, figures);
        return isReplacedObject(element) ? drawer : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(Drawing.TYPE);
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        progress.step(Stage.DRAWING, number, pages);
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }
}
