package app.synoptic.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// The pages behind a reading text of `pdf/1`: where its words stand, and pictures of them. Computed from the file each time it is asked
/// for; like reading, not to be done in the window's process with a file that somebody else made.
public final class PdfPages {

    /// No picture has more pixels.
    public static final int MOST_PIXELS = 20_000_000;

    private PdfPages() {}

    /// Where the words of the reading text stand.
    ///
    /// @throws IOException if the file cannot be read
    public static PdfMap map(byte[] file) throws IOException {
        try (PDDocument document = PdfFile.open(file)) {
            PdfLayout layout = PdfLayout.of(document, PdfFile.pages(document));
            List<PdfMap.Word> words = new ArrayList<>();
            int start = 0;
            for (PdfBlock block : layout.blocks()) {
                add(block, start, words);
                start += block.text().length() + 2;
            }
            return new PdfMap(layout.views().stream().map(view -> new PdfMap.Size(view.width(), view.height())).toList(), words);
        }
    }

    private static void add(PdfBlock block, int at, List<PdfMap.Word> words) {
        @Nullable Letter[] letters = block.letters();
        int from = -1;
        PageBox box = null;
        Letter before = null;
        for (int i = 0; i <= letters.length; i++) {
            Letter letter = i == letters.length || block.text().charAt(i) == ' ' ? null : letters[i];
            if (box != null && (letter == null || before != null && !TextLine.beside(before, letter))) {
                words.add(new PdfMap.Word(at + from, at + i, box));
                box = null;
            }
            if (letter != null) {
                PageBox own = new PageBox(letter.page() + 1, letter.x(), letter.y(), letter.width(), letter.height());
                from = box == null ? i : from;
                box = box == null ? own : PdfMap.around(box, own);
            }
            before = letter;
        }
    }

    /// A picture of a page.
    ///
    /// @param page  counted from 1
    /// @param scale pixels per point; less where that would make too many of them
    /// @throws IOException if the file cannot be read
    /// @throws IllegalArgumentException if there is no such page
    public static BufferedImage picture(byte[] file, int page, float scale) throws IOException {
        try (PDDocument document = PdfFile.open(file)) {
            var pages = PdfFile.pages(document);
            if (page < 1 || page > pages.size() || !(scale > 0)) {
                throw new IllegalArgumentException("no page " + page + " at " + scale);
            }
            PageGeometry view = PageGeometry.of(pages.get(page - 1));
            double most = Math.sqrt(MOST_PIXELS / Math.max(1.0, (double) view.width() * view.height()));
            return new PDFRenderer(document).renderImage(page - 1, (float) Math.min(scale, most), ImageType.RGB);
        }
    }
}
