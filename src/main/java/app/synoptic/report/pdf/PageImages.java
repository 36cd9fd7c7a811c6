package app.synoptic.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws pages of a PDF as pictures.
public final class PageImages {

    private static final float POINTS = 72;

    /// A picture, a row of opaque ARGB pixels after the other.
    public record Page(int width, int height, int[] pixels) {}

    private PageImages() {}

    /// The first pages, at most `count`, at so many pixels an inch.
    public static List<Page> first(int count, double pixelsAnInch, byte[] pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(count, document.getNumberOfPages()); i++) {
                BufferedImage image = renderer.renderImage(i, (float) pixelsAnInch / POINTS, ImageType.RGB);
                int width = image.getWidth();
                int height = image.getHeight();
                pages.add(new Page(width, height, image.getRGB(0, 0, width, height, null, 0, width)));
            }
        }
        return pages;
    }
}
